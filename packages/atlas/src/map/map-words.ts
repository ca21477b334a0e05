import { exact } from '../interval/exact.js';
import type { Amount, ChainView, LinkView } from '../model.js';
import type { MapVerdict } from './map-looks.js';

/** The language of a map's words. Formulas and quoted sentences are Chinese in both. */
export type MapLanguage = 'zh' | 'en';

/** The words of a map. */
export interface MapWords {
  readonly lang: string;
  readonly nameOf: (named: Pick<ChainView | LinkView, 'zh' | 'en'>) => string;
  readonly amount: (amount: Amount) => string;
  readonly verdict: Readonly<Record<MapVerdict, string>>;
  readonly evidence: Readonly<Record<LinkView['evidence'], string>>;
  readonly position: Readonly<Record<LinkView['position'], string>>;
  /** Kinds of capacity that are not there yet; null for one that is. */
  readonly modality: Readonly<Record<LinkView['capacities'][number]['modality'], string | null>>;
  readonly noted: (amount: string, note: string) => string;
  readonly more: (last: string, count: number) => string;
  /** Before the verdict of an edge that jumps over a stage. */
  readonly jumps: string;
  readonly cover: (ratio: string) => string;
  readonly short: (amount: string) => string;
  readonly foot: string;
}

const zh: MapWords = {
  lang: 'zh-CN',
  nameOf: (named) => named.zh,
  amount: ({ text }) => text ?? '',
  verdict: { short: '不足', ample: '够用', either: '难定', unknown: '未知' },
  evidence: { quantified: '有数', named: '点名', mentioned: '提及', none: '未提', alias: '见另一条链' },
  position: { upstream: '上游', midstream: '中游', downstream: '下游' },
  modality: { actual: null, planned: '规划', target: '目标', expected: '预计' },
  noted: (amount, note) => `${amount}（${note}）`,
  more: (last, count) => `${last} 等${count}项`,
  jumps: '跨级 ',
  cover: (ratio) => ` 保障${ratio}`,
  short: (amount) => `缺${amount}`,
  foot: '框中为来源写明的产能；线上为平衡。来源没有提到，不等于本市没有。',
};

/** At most five significant digits, groups of three: as many as the Chinese words have. */
const number = (value: string): string => {
  const [whole = '', fraction] = exact(value).toSignificantDigits(5).toFixed().split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** A unit code as it is read: `t/a` as it stands, `{头}/a` without its braces. */
const plainUnit = (unit: string): string => unit.replace(/[{}]/g, '');

const inEnglish = ({ low, high, unit }: Amount): string => {
  const [from, to] = [low, high].map((end) => (end === null ? null : number(end)));
  const code = plainUnit(unit);
  if (!from && !to) return '';
  if (!to) return `at least ${from} ${code}`;
  if (!from) return `at most ${to} ${code}`;
  return from === to ? `${from} ${code}` : `${from}–${to} ${code}`;
};

const en: MapWords = {
  lang: 'en',
  nameOf: (named) => named.en,
  amount: inEnglish,
  verdict: { short: 'short', ample: 'ample', either: 'depends', unknown: 'unknown' },
  evidence: {
    quantified: 'figures',
    named: 'named',
    mentioned: 'mentioned',
    none: 'no evidence',
    alias: 'on another chain',
  },
  position: { upstream: 'upstream', midstream: 'midstream', downstream: 'downstream' },
  modality: { actual: null, planned: 'planned', target: 'target', expected: 'expected' },
  noted: (amount, note) => `${amount} (${note})`,
  more: (last, count) => `${last} of ${count}`,
  jumps: 'skips a stage ',
  cover: (ratio) => ` ${ratio}`,
  short: (amount) => `short by ${amount}`,
  foot: 'Boxes: capacities that sources state; lines: balances. Silence in the sources is not absence in the city.',
};

/** The words of a map by its language. */
export const mapWords: Readonly<Record<MapLanguage, MapWords>> = { zh, en };
