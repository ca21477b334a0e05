import type { Observation } from '@lianpu/ledger';
import { parseUnit } from '../../units/unit.js';

/** What a figure is written in besides its digits: 万亩, 公斤/公顷. */
const writtenIn = ({ quote }: Observation): string => quote.replace(/[\d.,，\s]/g, '');

const scaleWord = ({ quote }: Observation): string => /[万亿千百]+/.exec(quote)?.[0] ?? '';

const sameDimension = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && parseUnit(a)?.dimension === parseUnit(b)?.dimension);

/** A bracket and 相当于. */
const most = 6;

/** Ratios and ranks in brackets are of something else: 增长5.2%（全省4.1%）. */
const ratios: ReadonlySet<string> = new Set(['%', 'pp', 'x', 'rank']);

/**
 * 116千公顷（174万亩）, 1.4亿人（14118万人）: a bracket right behind a figure that holds one figure of the same dimension in
 * another unit tells the same amount again.
 */
export const restates = (first: Observation, second: Observation): boolean => {
  const { sentence, sentenceStart, unit } = first;
  const mark = sentence[first.end - sentenceStart];
  if ((mark !== '（' && mark !== '(') || second.start - first.end > most) return false;
  if (unit === null || second.unit === null || ratios.has(unit) || ratios.has(second.unit)) return false;
  const between = sentence.slice(first.end - sentenceStart, second.start - sentenceStart);
  if (!/^[（(](?:约|合|约合|折合|折|即|相当于)*$/.test(between)) return false;
  return (
    /^[）)]/.test(sentence.slice(second.end - sentenceStart)) &&
    sameDimension(unit, second.unit) &&
    sameDimension(first.per, second.per) &&
    writtenIn(first) !== writtenIn(second) &&
    (unit !== '1' ||
      (scaleWord(first) !== scaleWord(second) && writtenIn(first).at(-1) === writtenIn(second).at(-1)))
  );
};
