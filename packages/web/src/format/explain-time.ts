import type { Language } from './unit-scales.js';

/** A date as precise as the text gives it. */
const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const seasons: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  21: { zh: '春季', en: 'spring' },
  22: { zh: '夏季', en: 'summer' },
  23: { zh: '秋季', en: 'autumn' },
  24: { zh: '冬季', en: 'winter' },
  33: { zh: '一季度', en: 'first quarter of' },
  34: { zh: '二季度', en: 'second quarter of' },
  35: { zh: '三季度', en: 'third quarter of' },
  36: { zh: '四季度', en: 'fourth quarter of' },
  40: { zh: '上半年', en: 'first half of' },
  41: { zh: '下半年', en: 'second half of' },
};

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/**
 * An EDTF time in words: `2024-01/2024-10` is 2024年1月至10月, `../2024-04-30` is 截至2024年4月30日.
 * Null (no time was read) is said as such. A form that is not known is given back as it is.
 */
export function explainTime(edtf: string | null, language: Language = 'zh'): string {
  if (edtf === null || edtf === '') return language === 'zh' ? '未注明时间' : 'no time given';
  const parts = edtf.split('/');
  if (parts.length === 1) return explainDate(edtf, language) ?? edtf;
  const [from = '', to = ''] = parts;
  if (parts.length > 2) return edtf;
  return explainRange(from, to, language) ?? edtf;
}

function explainRange(from: string, to: string, language: Language): string | null {
  const [start, end] = [explainDate(from, language), explainDate(to, language)];
  const open = (text: string) => text === '..' || text === '';
  if (open(from) && end !== null) return language === 'zh' ? `截至${end}` : `as of ${end}`;
  if (open(to) && start !== null) return language === 'zh' ? `${start}起` : `since ${start}`;
  if (start === null || end === null) return null;
  return language === 'zh' ? `${start}至${withoutCommonStart(from, to, end)}` : `${start} to ${end}`;
}

/** 2024年1月至10月, not 2024年1月至2024年10月. */
function withoutCommonStart(from: string, to: string, end: string): string {
  if (from.slice(0, 4) !== to.slice(0, 4) || to.length === 4) return end;
  return end.replace(/^(约|疑为)?\d{4}年/, '$1');
}

function explainDate(text: string, language: Language): string | null {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade !== null) return language === 'zh' ? `${decade[1]}0年代` : `the ${decade[1]}0s`;
  const match = datePattern.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, mark] = match;
  const said = language === 'zh' ? chineseDate(year, month, day) : englishDate(year, month, day);
  return said === null ? null : `${qualifier(mark, language)}${said}`;
}

function chineseDate(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return `${year}年`;
  const season = seasons[month];
  if (season !== undefined) return `${year}年${season.zh}`;
  if (Number(month) < 1 || Number(month) > 12) return null;
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

function englishDate(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year;
  const season = seasons[month];
  if (season !== undefined) return `${season.en} ${year}`;
  const name = monthNames[Number(month) - 1];
  if (name === undefined) return null;
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
}

function qualifier(mark: string | undefined, language: Language): string {
  if (mark === undefined) return '';
  if (mark === '~') return language === 'zh' ? '约' : 'about ';
  return language === 'zh' ? '疑为' : 'perhaps ';
}

/** The first year an EDTF time names, for sorting and for drawing; null when it names none. */
export function yearOf(edtf: string | null): string | null {
  return /\d{4}/.exec(edtf ?? '')?.[0] ?? null;
}
