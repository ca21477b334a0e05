import type { Page } from '../text/page.js';
import { withoutPlace } from './find-short-forms.js';
import type { RawName } from './raw-name.js';

const legal = /(?:公司|集团)$/;
const shortest = 4;
const longest = 6;

/** 栎通铁路 beside 云河栎通铁路机械有限公司: what begins as a firm's name is the firm, and no railway. */
export function nameFirmsShort(page: Page, names: readonly RawName[]): readonly RawName[] {
  const built = names.some(({ type }) => type === 'facility');
  const firms = built ? firmsByBeginning(page, names) : null;
  if (!firms || firms.size === 0) return names;
  return names.map((name) => {
    if (name.type !== 'facility') return name;
    const fullest = firms.get(withoutPlace(page, name));
    return fullest ? { ...name, type: 'enterprise', rule: 'name-enterprise-short', fullest } : name;
  });
}

function firmsByBeginning(page: Page, names: readonly RawName[]): ReadonlyMap<string, string> {
  const firms = new Map<string, string>();
  for (const name of names) {
    const full = page.folded.slice(name.start, name.end);
    if (name.type !== 'enterprise' || !legal.test(full)) continue;
    const bare = withoutPlace(page, name);
    for (let length = shortest; length <= longest && length < bare.length - 2; length++)
      firms.set(bare.slice(0, length), full);
  }
  return firms;
}
