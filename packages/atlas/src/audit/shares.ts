import type { Observation } from '@lianpu/ledger';
import type { Kept } from './cited.js';
import { contextOf } from '../place/sentence-context.js';
import { offsetIn, type SentenceFigures } from './figures.js';

/** A share with the figure it is the share of, and the words that name the whole. */
export interface Share {
  readonly share: Kept;
  readonly part: Kept;
  /** What stands between 占 and the figure, without 的 and 比重: 全市工业. */
  readonly whole: string;
  /** The same without the place: 工业; the whole words again where nothing is left. */
  readonly wholeMeasure: string;
}

const afterTheWhole =
  /(?:总量|全部)?的?(?:比重|比例|份额)?(?:已?(?:提升|提高|上升|增加|升|下降|降低|降)[至到])?(?:的|为|达到|达|约|超过|超)*$/;
const ofWhere = /^(?:同期)?(?:我国|全国|全区|全省|全市|全县)?的?/;

const wholeWords = (observation: Observation): string | null => {
  const { before } = contextOf(observation);
  const at = before.lastIndexOf('占');
  if (at < 0) return null;
  const words = before
    .slice(at + 1)
    .replace(afterTheWhole, '')
    .trim();
  return words === '' || words === '比' ? null : words;
};

/** A percentage that says 占, or that the reader took for a share. */
export const isShare = (observation: Observation): boolean =>
  observation.unit === '%' && (observation.role === 'share' || contextOf(observation).before.includes('占'));

/** Pairs each share of a sentence with the last level before it. */
export const sharesOf = (group: SentenceFigures): readonly Share[] =>
  group.figures.filter(isShare).flatMap((share) => {
    const whole = wholeWords(share);
    const before = group.figures.filter(
      (one) => one.role === 'level' && one.unit !== '%' && offsetIn(group, one) < offsetIn(group, share),
    );
    const part = before[before.length - 1];
    return whole !== null && part
      ? [
          {
            share,
            part,
            whole,
            wholeMeasure: whole.replace(ofWhere, '') || whole,
          },
        ]
      : [];
  });

/** True when one of the words stands in the text. */
export const hasWord = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));
