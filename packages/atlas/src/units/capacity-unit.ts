import { type Exact, exact } from '../interval/exact.js';
import { parseUnit } from './unit.js';

/** A unit in which a link's capacity is stated in Chinese, such as 万吨/年. */
export interface CapacityUnit {
  readonly text: string;
  /** The unit without its scale word: `t` for 万吨/年, `{片}` for 亿片/年. */
  readonly code: string;
  readonly dimension: string;
  /** Base units of the dimension in one of this unit. */
  readonly scale: Exact;
  /** `a`, `mo`, `d`, `h`, or null for a stock such as installed power. */
  readonly per: string | null;
  /** The part before the slash: 万吨. */
  readonly label: string;
}

const words: Readonly<Record<string, string>> = {
  吨: 't',
  千克: 'kg',
  公斤: 'kg',
  千瓦: 'kW',
  千瓦时: 'kW.h',
  瓦: 'W',
  立方米: 'm3',
  标方: 'm3',
  亩: 'mu',
  公顷: 'ha',
  平方公里: 'km2',
  平方米: 'm2',
  公里: 'km',
  元: 'CNY',
  美元: 'USD',
  P: 'PFLOPS',
  EFLOPS: 'EFLOPS',
  PFLOPS: 'PFLOPS',
  GW: 'GW',
  MW: 'MW',
  kW: 'kW',
  GWh: 'GW.h',
  MWh: 'MW.h',
  MVA: 'MV.A',
  kV: 'kV',
  ml: 'mL',
};
const scales: Readonly<Record<string, string>> = {
  '': '1',
  百: '1e2',
  千: '1e3',
  万: '1e4',
  百万: '1e6',
  亿: '1e8',
};
const pers: Readonly<Record<string, string>> = {
  年: 'a',
  月: 'mo',
  日: 'd',
  天: 'd',
  小时: 'h',
  时: 'h',
};

const known = new Map<string, CapacityUnit | null>();

/** Reads a capacity unit as packs write it; a word that is no measure is taken as what is counted (架 → `{架}`). */
export const parseCapacityUnit = (text: string): CapacityUnit | null => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const unit = takeApart(text);
  known.set(text, unit);
  return unit;
};

const takeApart = (text: string): CapacityUnit | null => {
  const [label = '', period] = text.split('/');
  const per = period === undefined ? null : pers[period];
  if (per === undefined || label === '') return null;
  const whole = words[label];
  const match = /^(百万|百|千|万|亿)?(.+)$/.exec(label);
  const factor = whole ? '1' : (scales[match?.[1] ?? ''] ?? '1');
  const noun = whole ? label : (match?.[2] ?? label);
  const code = words[noun] ?? `{${noun}}`;
  const unit = parseUnit(code);
  if (!unit) return null;
  return {
    text,
    code,
    dimension: unit.dimension,
    scale: unit.scale.times(exact(factor)),
    per,
    label,
  };
};
