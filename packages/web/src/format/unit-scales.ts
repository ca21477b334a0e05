/** A language of the pages. */
export type Language = 'zh' | 'en';

/** One way of writing a unit: the power of ten it stands for over the canonical unit, and its words. */
export interface UnitScale {
  readonly exponent: number;
  readonly text: string;
}

type Scales = Readonly<Record<string, readonly UnitScale[]>>;

const scale = (exponent: number, text: string): UnitScale => ({ exponent, text });
/** 亿, 万 and plain, as reports in Chinese count. */
const myriads = (unit: string): readonly UnitScale[] => [
  scale(8, `亿${unit}`),
  scale(4, `万${unit}`),
  scale(0, unit),
];
const money = (unit: string): readonly UnitScale[] => [scale(12, `万亿${unit}`), ...myriads(unit)];

const watts = [scale(12, 'TW'), scale(9, 'GW'), scale(6, 'MW'), scale(3, 'kW'), scale(0, 'W')];
const flops = [
  scale(18, 'EFLOPS'),
  scale(15, 'PFLOPS'),
  scale(12, 'TFLOPS'),
  scale(9, 'GFLOPS'),
  scale(0, 'FLOPS'),
];

const chinese: Scales = {
  CNY: money('元'),
  USD: money('美元'),
  EUR: money('欧元'),
  HKD: money('港元'),
  JPY: money('日元'),
  t: [...myriads('吨'), scale(-3, '千克'), scale(-6, '克')],
  'kW.h': myriads('千瓦时'),
  W: watts,
  'V.A': [scale(11, '亿千伏安'), scale(7, '万千伏安'), scale(3, '千伏安'), scale(0, '伏安')],
  V: [scale(3, '千伏'), scale(0, '伏')],
  mu: myriads('亩'),
  ha: myriads('公顷'),
  km2: myriads('平方公里'),
  m2: myriads('平方米'),
  m3: myriads('立方米'),
  km: myriads('公里'),
  m: myriads('米'),
  FLOPS: flops,
  jin: myriads('斤'),
  kg: [scale(0, '千克')],
  g: [scale(0, '克')],
  mL: [scale(0, '毫升')],
  'MW.h': [scale(0, '兆瓦时')],
  'GW.h': [scale(0, '吉瓦时')],
  GW: [scale(0, 'GW')],
  MW: [scale(0, 'MW')],
  kW: [scale(0, '千瓦')],
  PFLOPS: [scale(0, 'PFLOPS')],
  TFLOPS: [scale(0, 'TFLOPS')],
  Cel: [scale(0, '℃')],
  a: [scale(0, '年')],
  mo: [scale(0, '个月')],
  d: [scale(0, '天')],
  h: [scale(0, '小时')],
  min: [scale(0, '分钟')],
  s: [scale(0, '秒')],
  '%': [scale(0, '%')],
  pp: [scale(0, '个百分点')],
  x: myriads('倍'),
};

const thousands = (unit: string): readonly UnitScale[] => [
  scale(12, ` tn ${unit}`.trimEnd()),
  scale(9, ` bn ${unit}`.trimEnd()),
  scale(6, ` m ${unit}`.trimEnd()),
  scale(0, ` ${unit}`.trimEnd()),
];

const english: Scales = {
  CNY: thousands('yuan'),
  USD: thousands('US dollars'),
  EUR: thousands('euros'),
  HKD: thousands('HK dollars'),
  JPY: thousands('yen'),
  t: [scale(6, ' Mt'), scale(0, ' t'), scale(-3, ' kg'), scale(-6, ' g')],
  'kW.h': [scale(9, ' TWh'), scale(6, ' GWh'), scale(3, ' MWh'), scale(0, ' kWh')],
  W: watts.map((step) => scale(step.exponent, ` ${step.text}`)),
  'V.A': [scale(6, ' MVA'), scale(3, ' kVA'), scale(0, ' VA')],
  V: [scale(3, ' kV'), scale(0, ' V')],
  mu: thousands('mu'),
  ha: thousands('ha'),
  km2: thousands('km²'),
  m2: thousands('m²'),
  m3: thousands('m³'),
  km: thousands('km'),
  m: [scale(0, ' m')],
  FLOPS: flops.map((step) => scale(step.exponent, ` ${step.text}`)),
  jin: thousands('jin'),
  kg: [scale(0, ' kg')],
  g: [scale(0, ' g')],
  mL: [scale(0, ' mL')],
  'MW.h': [scale(0, ' MWh')],
  'GW.h': [scale(0, ' GWh')],
  GW: [scale(0, ' GW')],
  MW: [scale(0, ' MW')],
  kW: [scale(0, ' kW')],
  PFLOPS: [scale(0, ' PFLOPS')],
  TFLOPS: [scale(0, ' TFLOPS')],
  Cel: [scale(0, ' °C')],
  a: [scale(0, ' years')],
  mo: [scale(0, ' months')],
  d: [scale(0, ' days')],
  h: [scale(0, ' h')],
  min: [scale(0, ' min')],
  s: [scale(0, ' s')],
  '%': [scale(0, '%')],
  pp: [scale(0, ' percentage points')],
  x: [scale(0, ' times')],
};

/** 万千瓦, the unit of power-plant statistics, chosen where the source itself counts in kilowatts. */
const kilowatts: readonly UnitScale[] = [
  scale(11, '亿千瓦'),
  scale(7, '万千瓦'),
  scale(3, '千瓦'),
  scale(0, '瓦'),
];

/** P, as reports in Chinese count computing power. */
const petaflops: readonly UnitScale[] = [scale(19, '万P'), scale(15, 'P')];

/**
 * The scales in which a unit is written, the largest first; null for a unit the table does not know.
 * `quote` lets the words of the source choose between customs: `1048.3万千瓦` stays in kilowatts, `105GW` in GW,
 * `4.2万P` in P.
 */
export function unitScales(unit: string, language: Language, quote = ''): readonly UnitScale[] | null {
  if (language === 'zh' && unit === 'W' && quote.includes('千瓦')) return kilowatts;
  if (language === 'zh' && unit === 'FLOPS' && /P(?![A-Za-z])/.test(quote)) return petaflops;
  return (language === 'zh' ? chinese : english)[unit] ?? null;
}

/** Classifiers that say only that something is counted: the measure beside the number says what. English has none. */
const plainClassifiers = new Set('个项家张台套条座栋头只匹株种件片颗架所篇批支辆起宗枚部款份本册');

/** What people and households are counted in, in English. */
const englishCounts: Readonly<Record<string, string>> = {
  人: 'people',
  名: 'people',
  位: 'people',
  户: 'households',
  次: 'times',
};

/** The scales of a bare count, with its classifier (家, 个) where the source gives one. */
export function countScales(of: string, language: Language): readonly UnitScale[] {
  if (language === 'zh') return myriads(of);
  const unknown = of === '' || plainClassifiers.has(of) ? '' : `(${of})`;
  return thousands(englishCounts[of] ?? unknown);
}
