import { findTimes } from '../times/find-times.js';
import type { Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import { isLabel } from './not-a-figure.js';
import { findRawFigures } from './raw-numbers.js';

/** A number that was seen and taken for no figure. */
export interface NearMiss extends Range {
  readonly why: NearMissReason;
}

/** Why a number is no figure: what stands beside it makes it a part of something else. */
export type NearMissReason = 'letters' | 'ordinal' | 'bracketed' | 'quoted' | 'numbered' | 'idiom';

/** The numbers of a text that are part of a name, a label or an idiom (5G, 第29届, 318国道, 十年磨一剑), in order. */
export function nearMisses(page: Page): readonly NearMiss[] {
  const { folded } = page;
  return findRawFigures(folded, findTimes(page))
    .numbers.filter((number) => isLabel(folded, number))
    .map(({ start, end, numeral }) => ({
      start,
      end,
      why: reasonOf(folded, { start, end, chinese: numeral.kind !== 'arabic' }),
    }));
}

function reasonOf(
  text: string,
  { start, end, chinese }: { readonly start: number; readonly end: number; readonly chinese: boolean },
): NearMissReason {
  const [before, next] = [text[start - 1] ?? '', text[end] ?? ''];
  if (/[A-Za-z-]/.test(before) || /[A-Za-z]/.test(next)) return 'letters';
  if (before === '第') return 'ordinal';
  if (before === '(' && next === ')') return 'bracketed';
  if (before === '“' && next === '”') return 'quoted';
  return chinese ? 'idiom' : 'numbered';
}
