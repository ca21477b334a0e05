import type { Fig } from '../passage/fig.js';
import { qualifierIn } from '../passage/qualifier.js';
import { ownLead } from '../passage/words.js';

/** A place or a maker that opens the clause of a figure. */
const opening =
  /^(?!全|我|本|该|各|其|这|某|两|三|多)([一-龥]{2,8}?(?:自治区|开发区|园区|公司|集团|医院|大学|学院|机场|码头|口岸|煤矿|电厂|省|市|县|区|旗|州|盟|镇|乡|港|站|厂))(?=[一-龥\d])/;
const times = /\d{4}年度?|今年|去年|上年|全年|[一二三四]季度|[上下]半年|\d{1,2}月份?|截至|截止|末|底/g;

/** Whom a figure is of: as it was read, or by the name that opens its clause where none was. */
export const subjectOf = (fig: Fig): string | null =>
  fig.observation.subject ?? opening.exec(ownLead(fig).replace(times, ''))?.[1] ?? null;

/** The measure without the name before it, or the end of that name where the two were cut amiss. */
const withoutSubject = (measure: string, subject: string | null): string => {
  if (subject === null) return measure;
  for (let from = 0; from < subject.length; from += 1) {
    const end = subject.slice(from);
    if (measure.length > end.length + 1 && measure.startsWith(end)) return measure.slice(end.length);
  }
  return measure;
};

const sameWords: readonly (readonly [RegExp, string])[] = [
  [/生产量|产出量|生产|产量|产出/g, '产'],
  [/销售量|销量/g, '销'],
  [/营业总?收入|营收/g, '营'],
  [/地区生产总值|GDP|生产总值/g, '地总'],
  [/固定资产投资|固投/g, '固投'],
  [/社会消费品零售总额|社零总额|社零/g, '社零'],
  [/(?:货物|对外|外贸)*进出口(?:总[值额])?/g, '进出'],
  [/规模以上|规上/g, '规上'],
  [/国内外|海内外|各类|各项/g, ''],
  [/完成|实现|达到|累计/g, ''],
];

const plain = (text: string): string =>
  sameWords.reduce((rest, [words, word]) => rest.replace(words, word), text);

/**
 * What a figure is of, as letters without their order: 铁精粉产量 is the 产量 of 铁精粉, and 新增城镇就业 is 城镇新增就业.
 */
export const thingOf = ({ observation: { measure, object } }: Fig, subject: string | null): string => {
  const name = `${object ?? ''}${withoutSubject(measure ?? '', subject)}`;
  const found = things.get(name);
  if (found !== undefined) return found;
  const made = [...plain(name)].sort().join('');
  if (things.size >= mostKept) things.clear();
  things.set(name, made);
  return made;
};

/** A report has few measures and tells many figures of each. */
const things = new Map<string, string>();
const mostKept = 4000;

/** What the clause of a figure says besides what its fact is named by. */
export const besidesName = (fig: Fig, subject: string | null): string => {
  const { measure, object } = fig.observation;
  const lead = (measure ?? '').includes('产') ? ownLead(fig).replace(/生产/g, '产') : ownLead(fig);
  return qualifierIn(lead, { subject, measure: withoutSubject(measure ?? '', subject), object });
};
