import type { Fig, Sentence } from '../passage/fig.js';
import { mayBeOne, namesOf, ownLead, shareRun } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation } from '../relation/relation.js';
import { followers, isGrowth, newcomers, saysChange } from './growth-words.js';
import { changeMove, growthMove, moveCard, timesMove, yearly } from './move-relations.js';
import { type ListedMove, listedMoves } from './listed-moves.js';
import { type Move, movesOf, pastWord, verbMove } from './move.js';
import type { AuditRule } from './rule.js';
import { yearsBetween } from './years-between.js';

const down = /降|减|下滑|缩|少|回落|负增长|跌/;
const quality = /精度|纯度|效率|排名|位次|能耗|电耗|水耗|成本|周期|时间|时限|天数|环节|水位|埋深|深度/;

/** What rises when there is more of it; a grade or a time may rise by growing less. */
const betterIsMore: ReadonlySet<string> = new Set(['CNY', '%', 't', 'W', 'kW.h', 'mu', 'km']);
const countsThings = /[家户个件人名项座辆所台套]$/;

const direction = ({ from, to }: Move, text: string): readonly Relation[] =>
  verbMove(from, to, text) ? directionOf({ from, to }, from, to.lead, text) : [];

/** Which way two levels went, by the words between; `first` is where the words of what moved end. */
const directionOf = (
  { from, to }: Pick<Move, 'from' | 'to'>,
  first: Fig,
  words: string,
  text: string,
): readonly Relation[] => {
  const rises = /增|升|涨|扩|跃|攀|提高|拓展/.test(words) && !down.test(words);
  const falls = /降|减|压|缩|下滑|回落/.test(words) && !/增|升|涨/.test(words);
  if (rises === falls || quality.test(text.slice(Math.max(0, first.at - 24), first.at))) return [];
  if (
    rises &&
    /提升|提高|发展|扩大|拓展/.test(words) &&
    !betterIsMore.has(from.observation.unit ?? '') &&
    !countsThings.test(from.observation.quote)
  )
    return [];
  return [
    {
      rule: moveCard,
      why: `同一句写“由甲${rises ? '增' : '降'}到乙”`,
      roles: [
        { role: '基期', observation: from.observation },
        { role: '水平', observation: to.observation },
      ],
      compare: '<=',
      computed: nth(rises ? 0 : 1),
      stated: nth(rises ? 1 : 0),
      sayIn: rises ? 1 : 0,
      formula: (rises ? from : to).observation.quote,
      titles: {
        fits: `由${from.observation.quote}到${to.observation.quote}，方向相符`,
        fails: `写的是${rises ? '增' : '降'}，数字却由${from.observation.quote}到${to.observation.quote}`,
      },
      settle: '看两个数是否写倒，或时期写错。',
    },
  ];
};

const told = (sentence: Sentence, period: () => string): readonly Relation[] => {
  const lists = listedMoves(sentence);
  const listed = new Set(lists.flatMap(({ from }) => from));
  return [
    ...movesOf(sentence).flatMap((move) => (listed.has(move.from) ? [] : toldOf(sentence, move, period))),
    ...lists.flatMap((list) => inTheirOrder(list, sentence.text)),
  ];
};

/** Each level of a list and the one it went to, by the words that stand between the lists. */
const inTheirOrder = ({ from, to }: ListedMove, text: string): readonly Relation[] =>
  from.flatMap((one, index) => {
    const [other, first, next] = [to[index], from[0], to[0]];
    return other && first && next ? directionOf({ from: one, to: other }, first, next.lead, text) : [];
  });

const toldOf = (sentence: Sentence, move: Move, period: () => string): readonly Relation[] => {
  const { change, points, growth } = followers(sentence.figs, move.to);
  const ahead = growth ? undefined : growthAhead(sentence.figs, move);
  const step =
    change ?? cameNew(sentence.figs, move) ?? (move.to.observation.unit === '%' ? points : undefined);
  // 年均提高3个百分点 is of each year, not of all of them.
  // 8600元增长为1.5万元，…又翻到2.3万元: what it came to next is a level, whatever it was read as.
  const by =
    step &&
    (ofOther(step, move) ||
      yearly(step, move.to) ||
      /[到至]$/.test(step.lead) ||
      /以[上下]$/.test(move.from.observation.quote))
      ? undefined
      : step;
  const known = [
    ...(growth && (growth.lead.length < 24 || yearly(growth)) && samePair(move, growth) && !isAim(growth)
      ? growthMove(move, growth, period)
      : []),
    ...(ahead ? growthMove(move, ahead, period) : []),
    ...(by ? [changeMove(move, by)] : []),
    ...timesAfter(sentence.figs, move),
    ...(by ? [] : changeAhead(sentence.figs, move)),
  ];
  return known.length > 0 ? known : direction(move, sentence.text);
};

/** 由60万吨/年扩至90万吨/年，新增产能30万吨/年: what came new is what lies between. */
const cameNew = (figs: readonly Fig[], { to }: Move): Fig | undefined => {
  const next = figs[to.order + 1];
  return next &&
    newcomers(next) &&
    next.kind === to.kind &&
    /^[，,](?:共|净|合计|累计|可)?新增[一-龥]{0,6}$/.test(next.lead)
    ? next
    : undefined;
};

/** 2017年0.6万亩，2024年扩大到4.2万亩，是2017年的7倍: the multiple names the year it moved from. */
const timesAfter = (figs: readonly Fig[], move: Move): readonly Relation[] => {
  const next = figs[move.to.order + 1];
  const lead = next?.lead ?? '';
  const year = /^[，,]?(?:是|为|相当于)(\d{4})年(?:末|底)?的$/.exec(lead)?.[1] ?? endOfPlan(lead);
  return next?.observation.unit === 'x' &&
    next.observation.role === 'level' &&
    year !== undefined &&
    year === move.from.observation.time
    ? [timesMove(move, next)]
    : [];
};

/** 是“十三五”末的2.7倍: the last year of a plan of five years. */
const endOfPlan = (lead: string): string | undefined => {
  const plan = /^[，,]?(?:是|为|相当于)“?十([一二三四])五”?(?:期?末|时期末)的$/.exec(lead)?.[1];
  return plan === undefined ? undefined : String(2005 + 5 * '一二三四'.indexOf(plan) + 5);
};

/** 同比增长18%，由上年的1240万元增至1463万元: the growth may stand before the move it is of. */
const growthAhead = (figs: readonly Fig[], move: Move): Fig | undefined => {
  const before = figs[move.from.order - 1];
  return before &&
    isGrowth(before) &&
    pastWord.test(move.from.lead) &&
    /^[，,]/.test(move.from.lead) &&
    mayBeOne(before.observation.measure, move.to.observation.measure)
    ? before
    : undefined;
};

/** 净增24户，由186户增加到210户. */
const changeAhead = (figs: readonly Fig[], move: Move): readonly Relation[] => {
  const before = figs[move.from.order - 1];
  return before &&
    saysChange(before) &&
    before.kind === move.to.kind &&
    /净增|净减/.test(before.lead) &&
    /^[，,]/.test(move.from.lead)
    ? [changeMove(move, before)]
    : [];
};

/** 提前实现“翻番”目标: how far something was to go is not how far it went. */
const isAim = ({ tail }: Fig): boolean => /^[”"]?的?(?:[一-龥]{0,4})?目标/.test(tail);

/** 采石由860万吨减到70万吨，回填净增1.4亿吨: a change whose clause names another thing is of that. */
const ofOther = (change: Fig, { from, to }: Move): boolean => {
  const name = ownLead(change).replace(
    /同比|环比|[比较]?(?:上年|去年|年初)(?:同期|末|底)?|累计|净|增[加长产]?|提[高升]|上升|下降|减[少产]?|降[低]?|[了约达为是近超共也又还多少]/g,
    '',
  );
  return name.length > 2 && !shareRun(`${namesOf(from)}${namesOf(to)}${from.lead}`, name, 2);
};

/** 同比 after a move over several years is of the last year alone. */
const samePair = ({ from, to }: Move, growth: Fig): boolean => {
  const years = yearsBetween(from.observation.time, to.observation.time);
  return (
    !/同比|较上年|比上年|较去年|比去年/.test(ownLead(growth)) ||
    years === null ||
    years <= 1 ||
    pastWord.test(from.lead)
  );
};

/** What a sentence says went from one level to another. */
export const moves: AuditRule = {
  card: moveCard,
  inPassage: ({ sentences, periods }) =>
    sentences.flatMap((sentence) =>
      sentence.figs.length < 2
        ? []
        : told(sentence, () => periods.findLast(({ start }) => start <= sentence.start)?.text ?? ''),
    ),
};
