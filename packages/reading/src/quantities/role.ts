import type { Role } from '../model.js';
import type { Figure } from './figure.js';
import { tableOf, tableHolds } from '../scan/characters.js';
import { type Leads, movement, says } from './lead-words.js';

/** What a figure is, whether it is a decrease, and what it is compared with. */
export interface RoleReading {
  readonly role: Role;
  readonly negative: boolean;
  readonly base: 'yoy' | 'mom' | null;
  /** True for a mean over years (年均增长), which has no single base. */
  readonly yearly: boolean;
}

/**
 * Decides the role from the words that lead to the figure, nearest first, and from the measure that they
 * lead from. 提高到 makes a level, 提高 a growth (of a percentage or a multiple) or a change (of an amount).
 */
export function readRole(figure: Figure, leads: Leads, words: string): RoleReading {
  const { role, negative, base } = decide(figure, leads, words);
  return { role, negative, base, yearly: isYearly(words) };
}

/** 年均增长, 年平均增长. */
const isYearly = (words: string): boolean =>
  tableHolds(means, words) && (words.includes('年均') || words.includes('年平均'));

const starting = tableOf('从由');
const fromThen = /[从由](?:上年|去年|前年|\d{4}年)(?:同期|底|末|初)?的?$/;
const means = tableOf('均');
const cutting = tableOf('减削节');
const gaining = tableOf('增');
const falling = tableOf('降跌');
const changing = tableOf('增涨升降跌');

function decide(figure: Figure, leads: Leads, words: string): Omit<RoleReading, 'yearly'> {
  if (figure.kind === 'rank') return { role: 'rank', negative: false, base: null };
  if (figure.kind === 'doubling')
    return { role: 'growth', negative: false, base: says(leads, 'yoy') ? 'yoy' : null };
  if (figure.kind === 'duration' && says(leads, 'rate'))
    return { role: 'level', negative: false, base: null };
  // 由去年同期的28%提升至41%: the first is what it was then.
  if (tableHolds(starting, words) && fromThen.test(words))
    return { role: levelRole(figure), negative: false, base: null };
  // 长1公里、高2米的堤: how high something is, and no gain.
  if (
    (figure.unit === 'm' || figure.unit === 'km') &&
    /(?:^|[、,]|[塔楼坝桥墙峰身总全])[长宽高深厚](?:约|达|近|超过?)?$/.test(words)
  )
    return { role: 'level', negative: false, base: null };
  // 比2024年提前18天
  if (figure.kind === 'duration' && /提前了?$/.test(words))
    return { role: 'change', negative: false, base: null };
  // 工业投资(-1.1%): a sign tells that it grew or fell, and the value how.
  if (figure.signed) return { role: 'growth', negative: false, base: null };
  // 下调贷款利率0.1个百分点: the verb before the rate tells which way it moved.
  const moved = figure.kind === 'points' && tableHolds(rates, words) ? movedRate.exec(words) : null;
  if (moved) return { role: 'change', negative: moved[1] === undefined, base: null };
  // 年贴息比例为1个百分点: how high a rate is.
  if (figure.kind === 'points' && isRate.test(words)) return { role: 'level', negative: false, base: null };
  const moving = movement(leads);
  const base = says(leads, 'yoy') ? 'yoy' : says(leads, 'mom') ? 'mom' : null;
  const negative = moving === 'fall' || moving === 'below' || (figure.kind === 'percent' && isFall(words));
  // 产量同比增长的有45种: how many grew is no growth.
  if (moving && figure.kind === 'count' && growers.test(words))
    return { role: 'level', negative: false, base: null };
  // 涨幅控制在3%左右
  if (moving === 'reach' && figure.kind === 'percent' && tableHolds(changing, words) && held.test(words))
    return { role: 'growth', negative: isFall(words), base };
  if (moving === 'reach') return { role: levelRole(figure), negative: false, base };
  if (moving || base) return { role: growthRole(figure), negative, base };
  const cut = tableHolds(cutting, words)
    ? /(净?减少|减排|压减|削减|节约|节省|净减)[^,。]{0,8}$/.exec(words)
    : null;
  if (cut && figure.kind !== 'percent') return { role: 'change', negative: !cut[1]?.startsWith('节'), base };
  if (cut && figure.kind === 'percent') return { role: 'growth', negative: true, base };
  const effect = figure.kind === 'percent' ? effects.exec(words) : null;
  if (effect) return { role: 'growth', negative: effect[1] !== undefined, base };
  // 中标药品平均降价54%: a price that fell or rose is told by the verb alone.
  const priced =
    figure.kind === 'percent' && words.slice(-longestPriced).includes('价') ? priceMoved.exec(words) : null;
  if (priced) return { role: 'growth', negative: priced[1] === '降', base };
  // 新增30%的展览面积: by how much of what there was it has grown.
  if (figure.kind === 'percent' && /新增(?:约|近|超过?)?$/.test(words))
    return { role: 'growth', negative: false, base };
  if (isGain(figure, words)) return { role: 'change', negative: false, base };
  if (
    figure.kind === 'percent' &&
    tableHolds(changing, words) &&
    /(?:增速|增长率|[增涨升降跌]幅)[^占,。]{0,3}$/.test(words)
  )
    return { role: 'growth', negative: isFall(words), base };
  return { role: levelRole(figure), negative: false, base };
}

const held =
  /(?:增速|增长率|[增涨升降跌]幅)(?:力争|预期|预计|要|应|均|都)?(?:(?:控制|保持|稳定|维持|达)(?:在|到)?|(?:明显|大幅|进一步|逐步|持续|快速|小幅)?(?:提升|提高|回升|加快|上升|扩大|回落|放缓|收窄|下降)[至到为])(?:约|近|超过?)?$/;

/** 降幅3%, 跌幅约为3%. */
const isFall = (words: string): boolean => tableHolds(falling, words) && /[降跌]幅[^占,。]{0,3}$/.test(words);

const rates = tableOf('率比息价');
const isRate = /(?:率|比例|贴息)(?:约?[为是])(?:约|近)?$/;
const movedRate =
  /(?:(?:降低|下调|调低|压降|压低|调减|下降|减少)|(提高|上调|调高|提升|增加))了?(?:[^,。;\d]{0,14}?)(?:率|占比|比重|比例|利息|价格?)(?:约|近|超过?)?$/;

const growers =
  /(?:增速|增幅|降幅)(?:[^,。;]{0,8}中)?有$|[增上扩][长升大加]的(?:共?有|占|达到?|为|是)$|[下降减][降少]的(?:共?有|占|达到?|为|是)$/;

// 降低了某装备的成本50%, 提高生产效率30%: a verb, what it moves, and by how much.
const effects =
  /(?:(降低|减少|缩短|压缩|节省|节约)|提高|提升)了?[^,。;\d]{0,24}?(?:成本|能耗|费用|时间|用量|排放|排放量|损耗|效率|产量|精度|寿命|速度|周期)(?:约|近|超过?)?$/;

const priceMoved = /([降涨提])价(?:幅度)?(?:达到?|超过?|约|近)?$/;
const longestPriced = 6;

const isGain = (figure: Figure, words: string): boolean =>
  (figure.kind === 'amount' || figure.kind === 'count') &&
  tableHolds(gaining, words) &&
  // 中央新增投资104个项目: the money is new, and what is counted is of it.
  !(figure.kind === 'count' && words.endsWith('新增投资')) &&
  /(新增|净增|增收|增产|增发(?![\u4e00-\u9fff]{0,4}项目))(?!长)[^占,。]{0,16}(?<!到)$/.test(words);

function levelRole({ kind }: Figure): Role {
  if (kind === 'percent') return 'share';
  return kind === 'points' ? 'change' : 'level';
}

function growthRole({ kind }: Figure): Role {
  if (kind === 'percent' || kind === 'fold') return 'growth';
  return kind === 'index' ? 'level' : 'change';
}
