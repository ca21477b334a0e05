import type { EntityType } from '../model.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { NameMention } from './find-names.js';
import { firstUnitAt } from './segment.js';

/** A phrase that points back to a name (该公司, 该项目), with the fullest form of that name. */
export interface Anaphor extends Range {
  readonly type: EntityType;
  readonly fullest: string;
}

const kinds: Readonly<Record<string, EntityType>> = {
  公司: 'enterprise',
  企业: 'enterprise',
  集团: 'enterprise',
  项目: 'project',
  工程: 'project',
  园区: 'park',
  产业园: 'park',
  开发区: 'park',
  平台: 'platform',
  中心: 'institution',
  基地: 'facility',
  电站: 'facility',
  市: 'place',
  县: 'place',
  省: 'place',
};

const pointing =
  /(?:我们|该|本|这家|这座|这个)(公司|企业|集团|项目|工程|产业园|园区|开发区|平台|中心|基地|电站|市|县|省)/g;

// A paragraph and the one before it; further back a phrase points to nothing sure.
const farthest = 600;

/** The phrases that point back to a name of their kind, each tied to the last such name before it. */
export function anaphora({ folded }: Page, names: readonly NameMention[]): readonly Anaphor[] {
  const found: Anaphor[] = [];
  for (const match of folded.matchAll(pointing)) {
    const type = kinds[match[1] ?? ''];
    const start = match.index;
    let at = firstUnitAt(names, start) - 1;
    while (at >= 0 && names[at]?.type !== type && start - (names[at]?.start ?? 0) <= farthest) at--;
    const name = names[at];
    if (!type || name?.type !== type || start - name.start > farthest) continue;
    found.push({ start, end: start + match[0].length, type, fullest: name.fullest });
  }
  return found;
}
