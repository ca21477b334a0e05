import type { Clause } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';

const demonstrative = /(这|该|那)(一|两|几)?(种|些|家|座|台|个|条|款|片|项|把|张|批|只|架|艘|处|所|部|位|辆|群)?/;
const longestPlace = 12;

/**
 * 这家光电企业, 该机器人, 江西鹰潭这家铜冶炼工厂, 这“三大集群”: the noun phrase after a demonstrative that
 * stands at a place, or after the name of a place there.
 */
export function readShown(source: HeadSource, at: number, clause: Clause): ClauseHead | null {
  const text = source.page.folded;
  const window = text.slice(at, Math.min(clause.end, at + longestPlace + 4));
  const mark = demonstrative.exec(window);
  if (!mark || (mark.index > 0 && !onlyPlaces(source, at, at + mark.index))) return null;
  const start = at + mark.index + mark[0].length;
  if ('里是样些时边种次些'.includes(text[start] ?? ' ')) return null;
  const end = text[start] === '“' ? quoteEnd(text, start) : phraseEnd(source, start, clause.end);
  if (end <= start + 1) return null;
  return { kind: 'shown', text: text.slice(start, end).replace(/[“”]/g, ''), type: null, start, end };
}

function onlyPlaces({ pieces, page }: HeadSource, from: number, to: number): boolean {
  const end = page.folded[to - 1] === '的' ? to - 1 : to;
  return pieces.within(from, end).every(({ is }) => is === 'place' || is === 'noun');
}

function quoteEnd(text: string, start: number): number {
  const close = text.slice(start, start + 16).indexOf('”');
  return close > 0 ? start + close + 1 : start;
}

function phraseEnd({ pieces }: HeadSource, start: number, until: number): number {
  let end = start;
  for (const piece of pieces.within(start, Math.min(until, start + 20))) {
    if (piece.is !== 'noun' && piece.is !== 'inner') break;
    end = piece.end;
  }
  return end;
}
