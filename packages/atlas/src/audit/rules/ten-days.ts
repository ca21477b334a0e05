import { point, range, type Range } from '../../interval/range.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { periodIndexOf } from '../passage/period-of.js';
import { ownLead } from '../passage/words.js';

/** A total of ten days of a month with what a day of them brought, and how many days they were. */
export interface OfTenDays {
  readonly total: Fig;
  readonly rate: Fig;
  readonly range: Range;
  readonly text: string;
}

const daily = /日均|日产量?|平均每[日天]/g;
const making = /(?<!日)生产|库存|销售|累计/g;
const tenth = /([上中下])旬/;

const lastAt = (text: string, words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** 日产粗钢22.7万吨，…；生铁19.8万吨: told per day until another verb begins to tell of all days. */
const perDay = ({ text }: Sentence, { at }: Fig): boolean => {
  const before = text.slice(0, at);
  const day = lastAt(before, daily);
  return day >= 0 && day > lastAt(before, making);
};

/** What is made, by the end of its own clause. */
const thingOf = (fig: Fig): string =>
  /[一-龥]{2,6}$/.exec(ownLead(fig).replace(/^.*(?:日均|日产量?|每[日天]|生产)|^(?:和|及)/, ''))?.[0] ?? '';

const upper: Readonly<Record<string, readonly [number, number]>> = {
  上: [10, 10],
  中: [10, 10],
  下: [8, 11],
};

const farthest = 14;

/** 3月上旬生产粗钢227.1万吨、生铁198.8万吨。本旬平均日产粗钢22.71万吨…；生铁19.88万吨…: each by the name of what is made. */
export const ofTenDays = ({ periods, figs }: Passage): readonly OfTenDays[] =>
  periods.flatMap((period, index): readonly OfTenDays[] => {
    if (!/旬/.test(period.text) || !/日[均产]|每[日天]/.test(period.text)) return [];
    const said = periods.slice(Math.max(0, index - 4), index + 1).findLast(({ text }) => tenth.test(text));
    const days = upper[tenth.exec(said?.text ?? '')?.[1] ?? ''];
    if (!days) return [];
    return period.figs.flatMap((rate): readonly OfTenDays[] => {
      const thing = thingOf(rate);
      if (rate.observation.role !== 'level' || thing === '' || !perDay(period, rate)) return [];
      const total = figs
        .slice(Math.max(0, rate.index - farthest), rate.index)
        .findLast(
          (fig) => fig.kind === rate.kind && fig.observation.role === 'level' && ownLead(fig).endsWith(thing),
        );
      const told = total && periods[periodIndexOf(periods, total)];
      if (!total || !told || perDay(told, total) || !/旬/.test(told.text) || /库存|累计/.test(ownLead(total)))
        return [];
      const [least, most] = days;
      return [
        {
          total,
          rate,
          range: least === most ? point(least) : range(least, most),
          text: least === most ? `${least}天` : `${least}至${most}天`,
        },
      ];
    });
  });
