import type { Fig } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { remembered } from '../remembered.js';

/** What a figure is per: the words, and how to know the count it is per. */
export interface Denominator {
  readonly words: RegExp;
  /** How many of the unit it is per: 10000 for 每万人, 0.001 for 每公斤 of what counts in tonnes. */
  readonly each?: string;
  readonly is: (fig: Fig) => boolean;
  /** What must stand in the total's name. */
  readonly total: RegExp | null;
}

const unitIs =
  (...units: readonly string[]) =>
  (fig: Fig) =>
    units.includes(fig.observation.unit ?? '') && fig.observation.per === null;
const countOf =
  (...words: readonly string[]) =>
  (fig: Fig) =>
    fig.observation.unit === '1' &&
    words.some((word) => `${fig.observation.of ?? ''}${fig.observation.quote}`.includes(word));

/** 每千人口 is of the people who live there, not of those insured or taught. */
const people = (fig: Fig): boolean =>
  countOf('人', '名')(fig) &&
  !/参保|参加|学生|在校|职工|享受|旅客|游客/.test(`${fig.observation.measure ?? ''}${ownLead(fig)}`);

/** What things are sold for. */
export const earned = /收入|产值|销售额|货值|金额|总价|价值|营收|费|成交|款|额|收益|卖/;
const grownThings = /产|收/;

const denominators: readonly Denominator[] = [
  { words: /每百人|百人均/, is: countOf('人', '名'), total: null, each: '100' },
  { words: /每千(?:常住)?人口?|千人均/, is: people, total: null, each: '1000' },
  { words: /每万(?:常住)?人口?|万人均/, is: people, total: null, each: '10000' },
  { words: /每百户/, is: countOf('户'), total: null, each: '100' },
  {
    words: /每(?:公斤|千克)|(?:公斤|千克)(?:均|耗)|\/(?:公斤|千克)/,
    is: unitIs('t'),
    total: null,
    each: '0.001',
  },
  { words: /亩均|亩产|每亩/, is: unitIs('mu'), total: null },
  { words: /公顷产|每公顷|公顷均/, is: unitIs('ha'), total: null },
  { words: /人均|每人|平均每人|职工平均/, is: countOf('人', '名'), total: null },
  { words: /户均|每户|每个?家庭户?/, is: countOf('户'), total: null },
  { words: /头均|每头|单头|(?:奶牛|牛|猪).{0,4}单产/, is: countOf('头'), total: grownThings },
  { words: /单产/, is: (fig) => unitIs('mu')(fig) || countOf('头')(fig), total: grownThings },
  { words: /每只|只均/, is: countOf('只'), total: null },
  { words: /每台|台均|单台|单机/, is: countOf('台'), total: null },
  { words: /每家|家均|平均每家|户企业/, is: countOf('家'), total: null },
  {
    words: /每个|平均每个|个均|单个项目|单体|单项(?!冠军)|项目平均|项目均/,
    is: countOf('个', '项'),
    total: null,
  },
  { words: /每吨|吨均|吨价|\/吨/, is: unitIs('t'), total: earned },
  {
    words:
      /吨(?:煤|钢|铝|铜|水泥|矿|纸|酒|油|气|粮|奶|糖|铁|材|碱|盐|氨|醇)?(?:售价|均价|价格|利润|毛利|成本|加工费|盈利)/,
    is: unitIs('t'),
    total: earned,
  },
  { words: /每股|\/股/, is: countOf('股'), total: /募集|总价|市值|派发|股利|红利|成交/ },
  { words: /每批|批均/, is: countOf('批'), total: null },
  { words: /每期/, is: countOf('期'), total: null },
  { words: /每座|单座/, is: countOf('座'), total: null },
  { words: /每场|场均/, is: countOf('场'), total: null },
  { words: /每列|列均|单列/, is: countOf('列'), total: null },
  { words: /每艘|单艘/, is: countOf('艘'), total: null },
  { words: /每千瓦时|每度|电价|度电/, is: unitIs('kW.h'), total: earned },
  { words: /水价|气价/, is: unitIs('m3'), total: earned },
  { words: /每平方米|平米均/, is: unitIs('m2'), total: null },
  { words: /每立方米|每方/, is: unitIs('m3'), total: null },
  { words: /每公里|每千米/, is: unitIs('km'), total: null },
  { words: /每辆|辆均|单车/, is: countOf('辆'), total: null },
  { words: /每件|件均|单件/, is: countOf('件'), total: null },
  { words: /单票|票均|每票/, is: countOf('件', '票'), total: earned },
  { words: /每套|套均/, is: countOf('套'), total: null },
  { words: /村均|每村/, is: countOf('村'), total: null },
  { words: /店均|单店|每店/, is: countOf('家', '个'), total: null },
  { words: /生均|每生/, is: countOf('人', '名'), total: null },
  { words: /每笔|笔均|单笔/, is: countOf('笔'), total: null },
  { words: /单井|每口|井均/, is: countOf('口'), total: null },
  { words: /每人次|客单价|人次均/, is: countOf('人次', '单'), total: earned },
  { words: /每架次|架次均/, is: countOf('架次'), total: null },
  { words: /每张|单卡|单张|床均/, is: countOf('张', '卡'), total: null },
  { words: /每条|单条|单线/, is: countOf('条'), total: null },
  { words: /每栋|单栋/, is: countOf('栋'), total: null },
  { words: /每棵|单棵/, is: countOf('棵'), total: null },
  { words: /每趟|单趟/, is: countOf('趟'), total: null },
  { words: /每箱/, is: countOf('箱'), total: null },
  { words: /每株|单株/, is: countOf('株'), total: null },
];

/** What all of their words have in common, then all of them at once: most figures say none of it. */
const sayPer = /[每均单户产度电价耗项/]/;
const sayAny = new RegExp(denominators.map(({ words }) => words.source).join('|'));

const perUnits: Readonly<Record<string, string>> = {
  mu: 'mu',
  t: 't',
  'kW.h': 'kW.h',
  m2: 'm2',
  m3: 'm3',
  km: 'km',
  ha: 'ha',
};

/** What a rate is per, by its words or by the unit it was read with. */
export const denominatorOf = remembered((rate: Fig): Denominator | null => {
  const { per } = rate.observation;
  const said = `${ownMeasure(rate)}${ownLead(rate)}${rate.observation.quote}`;
  const byWords =
    sayPer.test(said) && sayAny.test(said) ? denominators.find(({ words }) => words.test(said)) : undefined;
  // 千瓦时/吨 is no price: what it adds up to is not earned.
  if (byWords)
    return rate.observation.unit === 'CNY' ? byWords : { ...byWords, total: notEarned(byWords.total) };
  const unit = per === null ? undefined : perUnits[per];
  if (unit)
    return {
      words: /(?:)/,
      is: unitIs(unit),
      total: (unit === 't' || unit === 'kW.h') && rate.observation.unit === 'CNY' ? earned : null,
    };
  if (per !== null && /[一-龥]/.test(per))
    return { words: /(?:)/, is: countOf(per.replace(/[{}]/g, '')), total: null };
  return perNamed(ownLead(rate));
});

const notEarned = (total: RegExp | null): RegExp | null => (total === earned ? null : total);

/** 番茄亩产6.5吨，收了3380吨: a clause with words of its own may have been read with the measure of the one before. */
const ownMeasure = (fig: Fig): string => {
  const measure = fig.observation.measure ?? '';
  return /^[，,；;][一-龥]/.test(fig.lead) && !ownLead(fig).includes(measure.slice(-2)) ? '' : measure;
};

/** 棚均, 每棚: what a figure is per is a letter of the name of what is counted. */
const perNamed = (lead: string): Denominator | null => {
  const thing = /每([一-龥])/.exec(lead)?.[1] ?? /(?:^|[^一-龥]|[^平年月日季周])([一-龥])均/.exec(lead)?.[1];
  if (thing === undefined || /[平年月日季周天时次分秒]/.test(thing)) return null;
  return {
    words: /(?:)/,
    total: null,
    is: (fig) =>
      fig.observation.unit === '1' &&
      fig.observation.per === null &&
      `${fig.observation.measure ?? ''}${ownLead(fig)}${fig.observation.quote}`.includes(thing),
  };
};
