import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { periodIndexOf, periodOf } from '../passage/period-of.js';
import { inOneList, namesOf, ownLead, saysTime, scopeOf, shareRun } from '../passage/words.js';
import { parseUnit } from '../../units/unit.js';
import { type Exact, exact } from '../../interval/exact.js';
import { multiply, scale } from '../../interval/range.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { type Denominator, denominatorOf, earned } from './denominators.js';
import { fitTogether, ofAnotherCrop, scattered } from './fit-together.js';
import { saysBase } from './growth-words.js';
import { totalsIn, withoutParts } from './lists-in.js';
import { verbMove } from './move.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'per unit',
  check: 'rate-total',
  zh: '单位数 × 数量 = 总数',
  premises:
    '同一句（或相邻一句）写有单产、人均、均价之类的数，按它的单位各只有一个数量和一个总数，且名称相关',
  formula: '每单位的数 × 单位数 = 总数',
  tolerance: '各数按所写末位四舍五入',
};

const isLevel = ({ observation: { role, unit } }: Fig): boolean =>
  (role === 'level' || role === 'change') && unit !== '%' && unit !== 'pp' && unit !== 'x' && unit !== 'rank';

const dimensionOf = (fig: Fig): string | undefined =>
  fig.observation.unit === '1'
    ? fig.kind.split(' ').at(-1)
    : parseUnit(fig.observation.unit ?? '')?.dimension;

/** 单井日产 times the wells is what all of them make in a day. */
const isDaily = (fig: Fig): boolean =>
  fig.observation.per === 'd' || /日(?:单产|[产均供处])|每[日天](?!然)|单日/.test(ownLead(fig));

/** The total of a rate: the same dimension, no rate itself, and named like it. */
const isTotalFor = (rate: Fig, fig: Fig, denominator: Denominator): boolean => {
  if (fig === rate || !isLevel(fig) || saysBase(fig) || dimensionOf(fig) !== dimensionOf(rate)) return false;
  if (isDaily(fig) !== isDaily(rate) || (fig.observation.per !== null && !isDaily(fig))) return false;
  if (
    (fig.observation.role !== rate.observation.role && !/增收|创收|节省|节约|分红|分得/.test(ownLead(fig))) ||
    (denominatorOf(fig) !== null && fig.observation.unit !== 'mu')
  )
    return false;
  const name = namesOf(fig);
  if (denominator.total)
    return (
      denominator.total.test(name) &&
      (fig.observation.unit !== 'CNY' || Math.abs(fig.observation.start - rate.observation.start) < reach * 2)
    );
  const rateName = `${rate.observation.measure ?? ''} ${ownLead(rate)}`.replace(
    /平均|人均|亩均|户均|每.|单/g,
    '',
  );
  const named =
    fig.observation.sentenceStart === rate.observation.sentenceStart ? /[产收入资值量利税费薪额]/ : /产/;
  const bareWords = ownLead(rate).replace(/平均|人均|亩均|户均|每.|单|约|为|达/g, '') === '';
  return (
    (bareWords && fig.observation.sentenceStart === rate.observation.sentenceStart) ||
    [...rateName].some((letter) => named.test(letter) && name.includes(letter)) ||
    shareRun(rateName, name, 2) ||
    isPrice(rate, fig) ||
    oneThing.some((word) => word.test(rateName) && word.test(name))
  );
};

/** 产量288万公斤，每公斤4.5元，产值1296万元: money a tonne or a kilowatt-hour makes what is earned in the same sentence. */
const isPrice = (rate: Fig, total: Fig): boolean =>
  rate.observation.unit === 'CNY' &&
  (rate.observation.per === 't' || /价/.test(ownLead(rate))) &&
  !/成本|补贴|补助|降|增|费/.test(ownLead(rate)) &&
  total.observation.sentenceStart === rate.observation.sentenceStart &&
  earned.test(namesOf(total));

/** Other words for one thing: what visitors spend is what tourism earns; installed power is capacity. */
const oneThing = [/消费|花费|旅游.{0,4}收入/, /装机|容量|功率|规模/, /造价|投资|概算/];

/** Of one time, or the one's clause names none: its time was taken over from the text before. */
const tiedTime = (a: Fig, b: Fig): boolean =>
  a.observation.time === b.observation.time ||
  a.observation.time === null ||
  b.observation.time === null ||
  a.observation.sentenceStart === b.observation.sentenceStart ||
  !saysTime(a);

const reach = 60;
const namedReach = 300;

/** Near enough to be told in one breath; farther away when the names have a word in common. */
const near = (rate: Fig, fig: Fig): boolean => {
  const distance = Math.abs(fig.observation.start - rate.observation.start);
  if (fig.observation.sentenceStart === rate.observation.sentenceStart || distance < reach) return true;
  return distance < namedReach && shareRun(namesOf(fig), namesOf(rate), 2);
};

/** ，2023年为284万人次: the level of an earlier year beside that of this one counts nothing of this one. */
const isBase = ({ lead }: Fig): boolean =>
  /^[，,（(](?:\d{4}年|上年|去年)(?:同期)?[^，,。；;\d]{0,4}(?:为|是)?$/.test(lead);

const around = (passage: Passage, rate: Fig): readonly Fig[] => {
  const own = new Set(periodOf(passage, rate)?.figs.map(({ observation }) => observation));
  return passage.figs
    .slice(Math.max(0, rate.index - 10), rate.index + 6)
    .filter((fig) => !isBase(fig) && (tiedTime(fig, rate) || own.has(fig.observation)) && near(rate, fig));
};

/** Those told under the same 其中 as the rate, where there are any; else those told under none. */
const inScope = (rate: Fig, figs: readonly Fig[]): readonly Fig[] => {
  const own = figs.filter((fig) => scopeOf(fig) === scopeOf(rate));
  const scoped = own.length > 0 ? own : figs.filter((fig) => scopeOf(fig) < 0);
  const plain = scoped.filter(({ observation: { bound } }) => bound !== '>');
  return plain.length > 0 ? plain : scoped;
};

/** Those of the rate's own part of a sentence, else of the whole sentence, semicolons and all, where there are any. */
const closest = (passage: Passage, rate: Fig, figs: readonly Fig[]): readonly Fig[] => {
  if (figs.length < 2) return figs;
  const own = figs.filter(({ observation }) => observation.sentenceStart === rate.observation.sentenceStart);
  if (own.length > 0) return own;
  const period = periodOf(passage, rate);
  const inside = figs.filter(({ observation }) =>
    period?.figs.some((one) => one.observation === observation),
  );
  return inside.length > 0 ? inside : figs;
};

/** A rate is per one of the count's own unit, whatever base unit that is kept in. */
const inOwnUnit = ({ observation: { unit } }: Fig, each: string): Exact => {
  const key = `${unit ?? '1'} ${each}`;
  const found = ownUnits.get(key);
  if (found) return found;
  const made = exact(1)
    .div(parseUnit(unit ?? '1')?.scale ?? exact(1))
    .div(each);
  ownUnits.set(key, made);
  return made;
};
const ownUnits = new Map<string, Exact>();

const estimated = /生产总值|GDP|地区总值|可支配收入/;

/** 余额520亿元，授信6.5万户，户均余额80万元: told in one breath, and named alike. */
const tight = (total: Fig, rate: Fig, count: Fig): boolean =>
  rate.index === count.index + 1 &&
  rate.index - total.index < 4 &&
  shareRun(ownLead(rate).replace(/[户亩人]均|平均|每./g, ''), namesOf(total), 2);

const relate = (total: Fig, rate: Fig, { count, each }: { count: Fig; each: string }): Relation => {
  const soft = estimated.test(namesOf(rate));
  return {
    rule: card,
    why: '同一句写有每单位的数、单位数和总数，名称相关',
    roles: [
      { role: '总数', observation: total.observation },
      { role: '每单位', observation: rate.observation },
      { role: '单位数', observation: count.observation },
    ],
    compare: '=',
    computed: (ranges) => multiply(ranges(1), scale(ranges(2), inOwnUnit(count, each))),
    stated: nth(0),
    sayIn: 0,
    formula: `${rate.observation.quote} × ${count.observation.quote}`,
    titles: {
      fits: `${rate.observation.quote} × ${count.observation.quote}与${total.observation.quote}相符`,
      fails: `${rate.observation.quote} × ${count.observation.quote}与${total.observation.quote}不符`,
    },
    loose: !tight(total, rate, count),
    ...(soft ? { missing: '人均数所用的人口（常为年平均人口）' } : {}),
    settle: '核对三个数和各自的单位；平均数若按另外的口径算，应写明。',
  };
};

/** A count may have been read with the measure of the rate beside it; its own words say whether it is a rate. */
const isRateItself = (fig: Fig, rate: Fig): boolean =>
  fig.observation.measure === rate.observation.measure || fig.observation.unit === '1'
    ? /均|每|亩产|单产|单[机台个井]/.test(ownLead(fig)) || fig.observation.per !== null
    : denominatorOf(fig) !== null;

/** The one figure meant among several: those of the rate's own part of the text, or the total where its parts stand by it. */
const oneOf = (passage: Passage, rate: Fig, { figs, totals }: { figs: readonly Fig[]; totals: Totals }) => {
  const near = inScope(rate, closest(passage, rate, figs));
  if (near.length === 1) return near[0];
  const wholes = withoutParts(closest(passage, rate, figs), totals).filter(
    (fig) => scopeOf(fig) < 0 || scopeOf(fig) === scopeOf(rate),
  );
  if (wholes.length === 1) return wholes[0];
  const named = near.filter((fig) => shareRun(thingsIn(fig), thingsIn(rate), 2));
  const alone = named.length === 1 ? named[0] : undefined;
  // 申请2.16万份，通过1.93万份: two counts of one thing, and nothing says which of them is meant.
  const measure = alone?.observation.measure ?? null;
  return near.some((fig) => fig !== alone && measure !== null && fig.observation.measure === measure)
    ? undefined
    : alone;
};

/** What a figure's clause is about, without the words that any such figure has. */
const thingsIn = (fig: Fig): string =>
  ownLead(fig).replace(
    /\d{4}年|[今去上前]年|全年|平均|亩产|总产量?|产量|产值|收入|面积|种植|种了?|其中|达到?|完成|实现|为|约|共|有/g,
    ' ',
  );

const countsFor = (rate: Fig, near: readonly Fig[], denominator: Denominator): readonly Fig[] =>
  near.filter(
    (fig, index) =>
      fig !== rate &&
      denominator.is(fig) &&
      !isRateItself(fig, rate) &&
      !isMovedFrom(fig, near[index + 1]) &&
      !(
        fig.observation.role === 'change' &&
        near.some((one) => one.index === fig.index - 1 && one.kind === fig.kind)
      ) &&
      !/占[^，,。；;]*$/.test(ownLead(fig)),
  );

/** 由860户发展到3120户: what it rose from is not the count it came to. */
const isMovedFrom = (fig: Fig, next: Fig | undefined): boolean =>
  next !== undefined && next.index === fig.index + 1 && verbMove(fig, next, fig.observation.sentence);

type Totals = ReturnType<typeof totalsIn>;

/** 鲜货产量2.52万吨，每亩600公斤 of the 4.2万亩 told two sentences before: farther away a count must name what the total names. */
const countsAfar = (
  passage: Passage,
  total: Fig,
  { rate, denominator }: { rate: Fig; denominator: Denominator },
) =>
  countsFor(
    rate,
    passage.figs
      .slice(Math.max(0, rate.index - 9), rate.index)
      .filter(
        (fig) =>
          isLevel(fig) &&
          rate.observation.start - fig.observation.end < namedReach &&
          fig.observation.time === rate.observation.time &&
          shareRun(`${fig.observation.measure ?? ''} ${thingsIn(fig)}`, thingsIn(total), 2),
      ),
    denominator,
  );

/** 每个街区每夜6万人次: per two things at once, of which only one is counted. */
const perTwo = /每[^，,。；;\d]{1,8}每|(?:[人户亩家个]均|每[一-龥]{1,3})(?:日|月|夜)均|[日月]均每/;

/** 每组至少2台 says no average. */
const atLeast = /标准|少于|多于|至少|不少于|最多|不超过|不低于|以上$/;

/** 人均可支配收入 is found by asking households: no total is it times a count. */
const surveyed = /可支配收入|纯收入|消费支出|生活消费/;

/** 升至790元和680元: rates told in one breath are of several groups. */
const oneOfSeveral = ({ figs }: Passage, rate: Fig): boolean =>
  [figs[rate.index - 1], figs[rate.index + 1]].some(
    (other) => other !== undefined && other.kind === rate.kind && inOneList(rate, other),
  );

/** 全省单产902斤。…某村有2600亩: what a later sentence counts is its own. */
const toldAfter = (count: Fig, rate: Fig, total: Fig): boolean =>
  count.index > rate.index &&
  count.index > total.index &&
  ![rate, total].some(
    ({ observation: { sentenceStart } }) => sentenceStart === count.observation.sentenceStart,
  );

const relations = (passage: Passage, rate: Fig, totals: Totals): readonly Relation[] => {
  const denominator = isLevel(rate) ? denominatorOf(rate) : null;
  if (!denominator || perTwo.test(ownLead(rate))) return [];
  if (surveyed.test(namesOf(rate)) || oneOfSeveral(passage, rate)) return [];
  if (
    /(?:同比|[比较](?:上年|去年|前年|\d{4}年)[^，,。；;\d]{0,6})[增减提降][^，,。；;\d]{0,3}$/.test(
      ownLead(rate),
    )
  )
    return [];
  if (atLeast.test(`${ownLead(rate)}${rate.observation.quote}`) || /^及?以[上下]/.test(rate.tail)) return [];
  const near = around(passage, rate).filter(isLevel);
  const counts = countsFor(rate, near, denominator);
  const total = oneOf(passage, rate, {
    figs: near.filter((fig) => !counts.includes(fig) && isTotalFor(rate, fig, denominator)),
    totals,
  });
  if (!total) return [];
  const afar = counts.length > 0 ? counts : countsAfar(passage, total, { rate, denominator });
  const count = oneOf(passage, rate, { figs: afar, totals });
  return count &&
    !(scattered([rate, total, count]) && apartIn(passage, [rate, total, count])) &&
    !toldAfter(count, rate, total) &&
    !ofAnotherCrop(rate, [count, total]) &&
    fitTogether(rate, total, count)
    ? [relate(total, rate, { count, each: rate.observation.per === null ? (denominator.each ?? '1') : '1' })]
    : [];
};

/** 播种面积…；亩产…；总产量…: what semicolons part is told in one breath all the same. */
const apartIn = ({ periods }: Passage, figs: readonly Fig[]): boolean =>
  new Set(figs.map((fig) => periodIndexOf(periods, fig))).size > 1;

const eachWords =
  /^(?:各|的|单[机台套](?:容量|功率)?|(?:日|年|小时|每[日天年小时]+)?(?:处理|生产|设计|制氧|供热)?(?:能力|规模|产能)(?:为|达)?)?$/;

/** 6台15万千瓦机组，总装机90万千瓦: a count right before the rating of each, and the total of that dimension. */
const eachRated = ({ figs }: Sentence): readonly Relation[] =>
  figs.slice(1).flatMap((rate, index) => {
    const count = figs[index];
    if (!count || count.observation.unit !== '1' || rate.observation.unit === '1') return [];
    if (!isLevel(count) || !isLevel(rate) || !eachWords.test(rate.lead)) return [];
    if (!/^的?(?:机组|[^，,。；;\d]{0,8}(?:机|炉|线|装置|变压器|主变|储罐|设备))/.test(rate.tail)) return [];
    const totals = figs.filter(
      (fig) =>
        fig !== rate &&
        isLevel(fig) &&
        dimensionOf(fig) === dimensionOf(rate) &&
        /总|合计|共计/.test(ownLead(fig)),
    );
    const [total] = totals;
    return total && totals.length === 1 ? [relate(total, rate, { count, each: '1' })] : [];
  });

/** A figure per mu, head, tonne or kilowatt-hour against the count and the total. */
export const perUnit: AuditRule = {
  card,
  inPassage: (passage, { partitions }) => [
    ...passage.figs.flatMap((fig) => relations(passage, fig, totalsIn(passage, partitions))),
    ...passage.sentences.flatMap(eachRated),
  ],
};
