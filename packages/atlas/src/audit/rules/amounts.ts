import type { Fig } from '../passage/fig.js';
import { remembered } from '../remembered.js';
import { isMilestone, ownLead } from '../passage/words.js';

const rate =
  /平均|[次件台篇场]均|人均(?!可支配|消费支出|纯收入|生活消费)|户均|亩均|亩产|单产|均价|日均|月均|年均|每|单(?:网|次|船|笔|批)/;

/** 万吨级以上泊位: a class of things, no amount. */
const threshold = /^[万千百亿]|级(?:以上|以下)?$/;
/** 1000万元及以下的贷款: a bound of what is counted. */
const boundAfter = /^(?:及|或)?以[上下](?:的|（含|[一-龥]{2})/;

/** 50亿元以上3个: a bound right before a count says which are counted. */
const opensClass = ({ observation: { quote, unit }, tail }: Fig): boolean =>
  unit !== '1' && /以[上下]$/.test(quote) && /^的?(?:项目|企业|的)?(?:有|共|达|为)?$/.test(tail);

/** 货运指数213.1点: points of an index add up to nothing. */
const isIndex = (fig: Fig): boolean =>
  /指数$/.test(fig.observation.measure ?? '') || /指数[^，,。；;]{0,4}$/.test(ownLead(fig));

/** 累计雨量30毫米: a depth, of which every place has its own. */
const isDepth = ({ observation: { unit, quote } }: Fig): boolean => unit === 'm' && /[毫厘]米$/.test(quote);

/** Capacities per day or year add up as amounts do. */
const timed: ReadonlySet<string> = new Set(['a', 'd', 'h', 'mo']);

/** 两个月来, 十年以上的: how long something took, or has to be, is no amount of what is counted. */
const isSpan = ({ observation: { unit, quote }, tail }: Fig): boolean =>
  (unit === 'a' || unit === 'mo' || unit === 'd') &&
  (/以[上下]$|日$/.test(quote) || /^(?:以来|来|间|内|的|以[上下])/.test(tail));

/** 增支238万元, 减收4万元: more or less than before, whatever it was read as. */
const isMoreOrLess = (fig: Fig): boolean =>
  /^[^一-龥]*(?:同比|[比较](?:上年|去年)(?:同期)?)?[增减][支收产利亏销](?:约|近|超)?$/.test(ownLead(fig));

/** A level that can be added up: no ratio, no rank, no average. */
export const isAmount = remembered((fig: Fig): boolean => {
  const { role, unit, per, quote } = fig.observation;
  if (unit !== '1' && boundAfter.test(fig.tail)) return false;
  if (
    /连续$/.test(fig.lead) ||
    threshold.test(quote) ||
    opensClass(fig) ||
    isMilestone(fig) ||
    isIndex(fig) ||
    isDepth(fig)
  )
    return false;
  return (
    role === 'level' &&
    (per === null || timed.has(per)) &&
    unit !== '%' &&
    unit !== 'h' &&
    unit !== 'min' &&
    unit !== 's' &&
    !isSpan(fig) &&
    !isMoreOrLess(fig) &&
    unit !== 'x' &&
    unit !== 'rank' &&
    !isRate(fig)
  );
});

/** An average or a yield per unit stands for no amount. */
export const isRate = (fig: Fig): boolean =>
  (fig.observation.per !== null && !timed.has(fig.observation.per)) ||
  rate.test(`${fig.observation.measure ?? ''}${ownLead(fig)}`);
