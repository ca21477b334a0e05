import { keep } from '../cited.js';
import { kindOfFigure } from '../figures.js';
import type { Fig, Passage } from '../passage/fig.js';
import { clauseBefore } from '../passage/words.js';
import { wholeWords } from '../rules/share-card.js';
import { partOfShare } from '../rules/share-parts.js';
import type { Share } from '../shares.js';

/** A share with its part, where the whole is named and stated nowhere near: it implies a whole. */
export interface ImpliedShare extends Share {
  readonly key: string;
}

const yearOf = (time: string | null): string | null => /\d{4}/.exec(time ?? '')?.[0] ?? null;

const placeOf = (fig: Fig, whole: string): string => {
  const place = /^(?:全国|全省|全区|全市|全县|全旗)/.exec(whole)?.[0];
  return place === undefined || place === '全国' ? '' : place;
};

/** The shares of a document that imply a whole, keyed by kind and year; a bare 全市 is each source's own. */
export const impliedSharesOf = (passage: Passage): readonly ImpliedShare[] =>
  passage.sentences.flatMap((sentence) =>
    sentence.figs.flatMap((share) => {
      const { observation } = share;
      if (observation.unit !== '%' || observation.role === 'growth' || !/占/.test(share.lead)) return [];
      const whole = rawWhole(share) ?? wholeWords(share);
      // 占年度计划的75%: whoever has a plan has one of its own.
      if (whole !== null && /(?:计划|目标|任务|预算)$/.test(whole)) return [];
      // 甲、乙分别5.5亿元、4.7亿元，分别占13%和11%: each has a part of its own.
      if (isListed(share)) return [];
      const part = partOfShare(sentence, share);
      const year = yearOf(part?.observation.time ?? null);
      if (whole === null || !part || year === null) return [];
      const local = placeOf(share, whole) === '' ? '' : passage.sourceId;
      return [
        {
          key: `${kindOfFigure(part.observation)} ${year} ${local}`,
          share: keep(observation),
          part: keep(part.observation),
          whole,
          wholeMeasure: whole,
        },
      ];
    }),
  );

const isListed = (share: Fig): boolean => /分别/.test(clauseBefore(share));

/** The words of the whole with their place kept: 全市工业. */
const rawWhole = (share: Fig): string | null => {
  const at = share.lead.lastIndexOf('占');
  const words = share.lead
    .slice(at + 1)
    .replace(/(?:总量|全部)?的?(?:比重|比例|份额)?(?:的|为|达到|达|约|超过|超|提升到|提高到)*$/, '')
    .trim();
  return at < 0 || /^[了比]?$/.test(words) || /[，,。；]/.test(words) ? null : words;
};
