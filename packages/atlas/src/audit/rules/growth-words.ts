import { exact } from '../../interval/exact.js';
import type { Range } from '../../interval/range.js';
import type { Fig } from '../passage/fig.js';
import { mayBeOne, ownLead } from '../passage/words.js';
import { magnitude } from '../relation/arithmetic.js';
import { remembered } from '../remembered.js';
import { withBracketed } from './bracketed-step.js';

/** The tolerance of all rules of growth. */
export const growthTolerance = '各数按所写末位四舍五入';

/** What settles a mismatch of growth. */
export const growthSettle = '核对各数的时期和口径（现价还是可比价、全口径还是规模以上）。';

/** 比上年同期的49.7亿元增长: between 比 and the figure nothing grows yet, so it is what was grown from. */
const comparedWith = /(?:比|较)[^，,；;。]{0,22}$/;
const besideOthers = /^相比[，,]?[^，,。；;\d]{0,4}(?:增|减|升|降|涨|跌|提|扩|缩|多|少)/;
/** 与上次调查的42万人相比，八年间增加3万人: what goes on behind the comma may begin with a time of its own. */
const heldBeside = /与[^，,。；;]{2,24}$/;
const changing = /增|减|升|降|涨|跌|多|少|扩|缩|下滑|回落|提高|新增|净/;

/** 比去年同期多用3.1亿千瓦时, 同比少采12万吨: more or less of a thing is a change, whatever it was read as. */
const saidMore =
  /(?:(?:比|较)[^，,；;。]{1,14}|同比|环比)(?:多|少|增|减|净增|净减|新增)[一-龥]{0,3}$|^[，,]?(?:多|少)了?$|^(?:增|减)[支收产利亏销]$/;
export const saysChange = (fig: Fig): boolean =>
  fig.observation.role === 'change' || (fig.observation.role === 'level' && saidMore.test(ownLead(fig)));

/** True for a figure that a comparison is made with, whatever the reader took it for. */
export const saysBase = remembered((fig: Fig): boolean => {
  // 去年同期为269.7亿元 states the base itself, whatever it was read as.
  if (fig.observation.role === 'change' && /(?:去年|上年)(?:同期)?(?:为|是|的)?$/.test(ownLead(fig)))
    return true;
  // 与2010年的42万人相比，增加3万人: what a level is held beside is what it grew from.
  if (
    (besideOthers.test(fig.tail) || (/^相比/.test(fig.tail) && heldBeside.test(ownLead(fig)))) &&
    fig.observation.unit !== '%' &&
    fig.observation.unit !== 'pp'
  )
    return true;
  const found = comparedWith.exec(ownLead(fig))?.[0];
  return (
    found !== undefined &&
    fig.observation.unit !== '%' &&
    fig.observation.unit !== 'pp' &&
    !changing.test(found) &&
    /^的?(?:[^，,；;。]{0,4}|[，,](?:同比)?)(?:增|减|升|降|涨|跌|提|下|扩|缩|多|少|翻|$)/.test(fig.tail)
  );
});

/** 新增就业4.86万人，多增0.32万人: what came new in a period is a level that can grow itself. */
export const newcomers = (fig: Fig): boolean =>
  fig.observation.role === 'change' && fig.observation.base === null && /新增/.test(ownLead(fig));

/** 较上年同期的1.74%: what 的 parts from the time before is the base itself, whatever it was read as. */
const percentBase = (fig: Fig): boolean =>
  fig.observation.unit === '%' &&
  /(?:比|较|由|从)(?:上年|去年|前年|年初|上季|上月|\d{4}年)[^，,；;。\d]{0,6}的$/.test(ownLead(fig));

/** A level, a share that can be a level, or a base. */
export const isLevel = remembered((fig: Fig): boolean => {
  const { role, unit } = fig.observation;
  if (role === 'level' && unit !== '%' && saysChange(fig)) return false;
  if ((unit === 'a' || unit === 'mo') && /^(?:净?增|累计|来|间|时间|里|年均|翻|共|新)/.test(fig.tail))
    return false;
  return (
    (role === 'level' && unit !== 'x' && unit !== 'rank') ||
    (role === 'share' && unit === '%') ||
    newcomers(fig) ||
    percentBase(fig) ||
    saysBase(fig)
  );
});

/** A growth in percent or in multiples. */
export const isGrowth = (fig: Fig): boolean =>
  fig.observation.role === 'growth' &&
  (fig.observation.unit === '%' || fig.observation.unit === 'x') &&
  !percentBase(fig);

const down = /降|减|下滑|缩|少|回落|负增长|跌|收窄|低/;

/** A range with its sign turned. */
export const negated = (range: Range): Range => ({
  low: range.high?.neg() ?? null,
  high: range.low?.neg() ?? null,
});

/** True when the words before the figure, or its sign, say that it went down. */
export const fell = (fig: Fig): boolean => fig.observation.value.startsWith('-') || down.test(ownLead(fig));

/** A step that the text says went down, as a negative range; the reader gives some with a sign and some without. */
export const step = (range: Range, fig: Fig): Range => {
  if (/翻.?[一两三]?番|^[^\d]*[一二两三四五六七八九十]倍/.test(fig.observation.quote)) return doubled(range);
  return fell(fig) ? negated(magnitude(range)) : magnitude(range);
};

/** 翻了一番 has the precision of its one digit: twice, and not one and a half times or two and a half. */
const doubled = (range: Range): Range => ({
  low: magnitude(range).low?.minus(exact('0.5')) ?? null,
  high: magnitude(range).high?.plus(exact('0.5')) ?? null,
});

/** − where a step went down and its quote does not say so. */
export const fellSign = (fig: Fig): string =>
  fell(fig) && !fig.observation.quote.startsWith('-') ? '−' : '';

/** A growth as its quote writes it, with its sign. */
export const percent = (fig: Fig): string =>
  `${fellSign(fig)}${fig.observation.quote.replace(/^[约近超]/, '')}${bareNumber.test(fig.observation.quote) ? '%' : ''}`;

/** A cell of a table, whose unit stands over it. */
const bareNumber = /^[-−\d.,]+$/;

/** Percentage points stand in ones; shares in hundredths. */
export const pointsAsShare = (range: Range, { observation }: Fig): Range =>
  observation.unit === 'pp'
    ? { low: range.low?.div(100) ?? null, high: range.high?.div(100) ?? null }
    : range;

/** At the end of a year 比年初, 比上年末 and 同比 are one comparison. */
const atYearEnd = (level: Fig): boolean =>
  /^\d{4}(?:-12(?:-31)?)?$/.test((level.observation.time ?? '').replace('../', '')) ||
  /年末|年底|12月末/.test(level.lead);

const withinYear =
  /[比较](?:今年|当年)?(?:上半年|[一二三四]季度|前[一二三四五六七八九十\d]+个?[季月]|上个?[季月]|\d{1,2}月)(?![^，,。；;]{0,3}同期)/;

const sinceNewYear = /[比较](?:年初|上年末|去年末|上年底|去年底|年底)/;

/** True when both are written against one base: a reader may take 同比 for granted, so an unsaid base counts as either. */
export const oneBase = (level: Fig, a: Fig, b: Fig): boolean => {
  // 增长2.4%，比上半年增加985亿元: the growth is over a year, the change over what the half-year had.
  if (withinYear.test(ownLead(a)) !== withinYear.test(ownLead(b))) return false;
  const said = (fig: Fig) => (/同比|环比|上年|去年|较|比/.test(fig.lead) ? fig.observation.base : null);
  const [x, y] = [said(a), said(b)];
  // 6月末余额4500亿元，增长12%，比年初增加450亿元: a growth of no said base is over a year, and 比年初 begins anew.
  const [first, second] = a.order < b.order ? [a, b] : [b, a];
  if (sinceNewYear.test(ownLead(second)) && !sinceNewYear.test(ownLead(first)) && !atYearEnd(level))
    return false;
  return x === null || y === null || x === y || (x !== 'mom' && y !== 'mom' && atYearEnd(level));
};

/** Characters between two figures. */
export const apart = (a: Fig, b: Fig): number => b.observation.start - a.observation.end;

/** What a change is of; null where its measure is only the word for changing (增产, 减少). */
const thingOf = ({ observation: { measure } }: Fig): string | null =>
  measure !== null &&
  /^(?:年|同期)?(?:同比)?(?:多|少|净)?[增减升降涨跌].?$|^(?:年初|全年|年度|调整)?(?:预算|计划|目标|任务)数?$|不变价|可比|同口径|计算$/.test(
    measure,
  )
    ? null
    : measure;

/** 降至13%、优于全国1个百分点: how far others lie away is no change. */
const againstOthers = /[优高低好快慢]于|领先|落后|超过|超出/;

/** 下降的有58个, 意味着节省3.4亿吨: how many fell, and what that saved, is no change of the level. */
const ofThings = /[增减升降涨跌长落低][^，,。；;]{0,2}的(?:约?有|达|为|占)?$|意味|节省|节约|减排/;

/** 完成年初预算60万元的40.4%，比上年…: the plan and how much of it is done stand between a level and its growth. */
const ofPlan = ({ observation: { unit } }: Fig, { observation, ownLead, tail }: Fig): boolean =>
  unit !== '%' &&
  ((observation.role === 'share' &&
    observation.unit === '%' &&
    (plan.test(ownLead) || /^的?$/.test(ownLead))) ||
    (plan.test(ownLead) && tail === '的'));
const plan = /(?:完成|占|为)[^，,。；;\d]*(?:预算|计划|目标|任务)/;

/** 每公顷4800公斤，比上年增加90公斤: what a level is per need not be said again of its change. */
const ofItsKind = ({ kind, observation: { unit, per } }: Fig, level: Fig): boolean =>
  kind === level.kind || (per === null && level.observation.per !== null && unit === level.observation.unit);

/** 由上年同期下降4.1%转为增长1.9%: what it had grown by a year before. */
const grewBefore = /[由从](?:上年|去年|上季|上月|一季度|年初)[^，,。；;\d]*$/;

/** The changes and growths that follow a level up to the next level. */
export const followers = (figs: readonly Fig[], level: Fig) => {
  const rest = withBracketed(figs.slice(level.order + 1), level);
  const stop = rest.findIndex((fig) => isLevel(fig) && !ofPlan(level, fig));
  const run = (stop < 0 ? rest : rest.slice(0, stop)).filter(
    (fig) => apart(level, fig) < 40 && mayBeOne(thingOf(fig), level.observation.measure),
  );
  return {
    change: run.find((fig) => saysChange(fig) && ofItsKind(fig, level) && !ofThings.test(ownLead(fig))),
    points: run.find(({ observation: { unit }, lead }) => unit === 'pp' && !againstOthers.test(lead)),
    growth: run.find((fig) => isGrowth(fig) && !grewBefore.test(ownLead(fig))),
  };
};
