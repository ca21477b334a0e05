import type { Observation } from '@lianpu/ledger';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { amongWhole } from '../passage/period-of.js';
import { isMilestone, mayBeOne, ownLead, shareRun } from '../passage/words.js';
import type { Relation } from '../relation/relation.js';
import { listedNamed, listedWhole, namedWhole, placeWhole, previousTotal, toldBefore } from './find-whole.js';
import { countOf } from './count-of.js';
import { namedApart } from './named-apart.js';
import { namedBoth } from './named-both.js';
import type { AuditRule } from './rule.js';
import { canBePart, relateWhole, shareWholeCard, wholeWords } from './share-card.js';
import { isLevel } from './share-relation.js';
import { listedShares } from './shares-listed.js';
import { sharesNamed } from './shares-named.js';
import { sharesOfListed } from './shares-of-listed.js';
import { sharesOfOne } from './shares-of-one.js';

const bare = /占比|占到|比重|占总量|占全部|占总数|占(?:的|了)?$|渗透率|比例/;
/** Shares at a moment are of what runs then, not of what is listed. */
const other = /(?<!渗透)率|高峰|时段|瞬时|同比|贡献|提高|提升|上升|下降|降低|增加|由|从/;

/** 占比提升至44.9%: what a share came to is the share. */
const cameTo =
  /(?:占比|比[重例])(?:已|又|进一步)*(?:提升|提高|上升|扩大|增加|攀升|跃升|下降|降低|回落|升|增|降)[至到为]$/;
const isOther = (share: Fig): boolean => other.test(ownLead(share)) && !cameTo.test(ownLead(share));

/** 占比 said of the figure just before it, and of no other named thing. */
const ownShare = /^[（(、]?(?:约|其|各|分别|所)?(?:占|渗透率|比[重例](?!由|从))/;

/** 城镇居民人均收入中，工资性收入8657元，占60.6%: what a sentence is about, told at its head. */
const topic = /^([^，,。；;\d]{3,16})中[，,]/;

const topicWords = (share: Fig): string | null =>
  bare.test(share.lead) && ownShare.test(ownLead(share)) && !isOther(share)
    ? (topic.exec(share.observation.sentence.trim())?.[1] ?? null)
    : null;

const isShare = ({ observation: { unit, role }, lead }: Fig): boolean =>
  unit === '%' &&
  (role === 'share' || /占/.test(lead) || lead === '的') &&
  (role !== 'growth' || /占[^，,。；;\d]{2,16}的$/.test(lead));

/** 占外贸比重提升1.9个百分点至57.2%: the share that another came to. */
const isMovedShare = (fig: Fig): boolean =>
  fig.observation.unit === '%' && /^[至到]$/.test(fig.lead) && wholeWords(fig) !== null;

/** 占比提高1.2个百分点至48%, 占全省比重提高2.3个百分点，提高至36%: the bare share that another came to. */
const movedTo = /^[，,]?(?:提升|提高|上升|扩大|下降|降低|回落|升|降)?[至到]$/;
const movedBy =
  /占(?:比|全[国省市区县]的?比[重例])(?:[比较][^，,。；;\d]{1,8})?(?:提升|提高|上升|扩大|增加|下降|降低|回落)(?:了|约)?$/;
const isMovedBare = ({ figs }: Sentence, fig: Fig): boolean => {
  const by = figs[fig.order - 1];
  return (
    fig.observation.unit === '%' &&
    by?.observation.unit === 'pp' &&
    movedTo.test(fig.lead) &&
    movedBy.test(by.lead)
  );
};

/** As if it said 占比 itself. */
const asBare = (sentence: Sentence, share: Fig): Fig =>
  isMovedBare(sentence, share) ? { ...share, lead: '，占比', ownLead: '占比' } : share;

/** Growth of the part itself may stand between it and its share; growth of another thing may not. */
const follows = (part: Fig, { observation: { role, unit, measure }, lead }: Fig): boolean =>
  (unit === '%' &&
    /[占为完成][^，,。；;\d]*(?:预算|计划|目标|任务)|[超欠快慢][^，,。；;\d]{0,6}进度[^，,。；;\d]{0,2}$/.test(
      lead,
    )) ||
  (unit === 'pp' && /占/.test(lead)) ||
  (unit === 'x' && /^[，,](?:是|为|相当于)/.test(lead)) ||
  ((role === 'growth' || role === 'change' || unit === 'pp') && mayBeOne(measure, part.observation.measure));

/** 已连续7个月保持增长: how long a thing has gone on is told between a part and its share. */
const isRun = ({ observation: { unit }, lead }: Fig): boolean =>
  (unit === 'mo' || unit === 'a' || unit === 'd') && /连续$/.test(lead);

/** The level a share is said of: the last one before it in its sentence, with no more than growth between. */
export const partOfShare = (sentence: Sentence, share: Fig): Fig | undefined => {
  const before = sentence.figs.slice(0, share.order).filter((fig) => !isMilestone(fig) && !isRun(fig));
  const part = before.findLast(canBePart);
  const between = part ? before.slice(before.indexOf(part) + 1) : [];
  return part && between.every((fig) => follows(part, fig)) ? part : undefined;
};

/** 80亿: a number of money or of things whose unit is left out, as it was just told. */
const isBare = ({ observation: { unit, quote } }: Fig): boolean =>
  unit === '1' && /^[\d.]+[万亿]$/.test(quote);

const inUnitOf = ({ observation: { unit, per }, kind }: Fig, whole: Fig): Fig => ({
  ...whole,
  kind,
  observation: { ...whole.observation, unit, per },
});

/** 334天，占全年366天的91.3%: the whole stands between 占 and the share. */
const wholeInside = ({ figs }: Sentence, share: Fig): { part: Fig; whole: Fig } | null => {
  const whole = figs[share.order - 1];
  const before = figs.slice(0, Math.max(0, share.order - 1));
  const part = before.findLast(canBePart);
  return part &&
    before.slice(part.order + 1).every((fig) => follows(part, fig)) &&
    whole &&
    /^(?:的?(?:年度|全年)?(?:计划|目标|任务|预算)(?:数|任务)?)?的$/.test(share.lead) &&
    /(?:占|为|是|相当于|完成)[^，,。；;]*$/.test(whole.lead) &&
    canBePart(part) &&
    isLevel(whole) &&
    (part.kind === whole.kind || isBare(whole))
    ? { part, whole: part.kind === whole.kind ? whole : inUnitOf(part, whole) }
    : null;
};

/** 占总人次的66%: of all that the list divides, named by how it is counted. */
const ofAll = /^总(?:数|量|额|值|人数|人次|户数|件数|项数|个数|家数|面积)?$/;

const shareRelation = (passage: Passage, sentence: Sentence, share: Fig): readonly Relation[] => {
  const within = wholeInside(sentence, share);
  if (within) return [relateWhole(within.part, within.whole, share, '同一句写“甲占乙的百分之几”')];
  const both = namedBoth(passage, share) ?? namedApart(passage, share);
  if (both) return [relateWhole(both.part, both.whole, share, '文中写“甲占乙的比重”，近旁写有甲和乙')];
  const part = partOfShare(sentence, share);
  if (!part) return [];
  const words = wholeWords(share) ?? topicWords(share);
  if (words !== null) {
    const whole =
      namedWhole(passage, part, share, words) ??
      listedNamed(passage, part, share, words) ??
      (ofAll.test(words) ? listedWhole(passage, part) : countOf(passage, part, words));
    // 其中…，占年度计划的75%: each of them has a plan of its own.
    return whole && !(/计划|目标|任务|预算(?!收入|支出)/.test(words) && amongWhole(passage, whole, part))
      ? [relateWhole(part, whole, share, `文中写“占${words}”，附近写有同一时期的“${words}”总量`)]
      : [];
  }
  const placed = placeWhole(sentence, part, share);
  if (placed)
    return [relateWhole(part, placed, share, '同一句写占全市（全省）的百分之几，接着写全市（全省）的总数')];
  if (!bare.test(share.lead) || !ownShare.test(ownLead(share)) || isOther(share)) return [];
  const whole =
    listedWhole(passage, part) ??
    (partOfNamed(share, part) ? previousTotal(sentence, part) : undefined) ??
    toldBefore(passage, part);
  return whole ? [relateWhole(part, whole, share, '同一句先写总量，再写其中一项和它的占比')] : [];
};

/** 占比超过九成、达91.3%: the share is told twice, first roughly; the words of both stand before the first. */
const afterRough = ({ figs }: Sentence, share: Fig): Fig => {
  const rough = figs[share.order - 1];
  return rough?.observation.unit === '%' &&
    rough.observation.bound !== '=' &&
    /^[、，,]?(?:达到?|为|即)?$/.test(share.lead)
    ? { ...rough, observation: share.observation }
    : share;
};

/** The part of a share that may be one of several of a whole; none where 占全年366天的91.3% tells its whole itself. */
const partOfItem = (sentence: Sentence, share: Fig): Fig | undefined =>
  isShare(share) && !isOther(share) && !wholeInside(sentence, share)
    ? partOfShare(sentence, share)
    : undefined;

const partOfNamed = (share: Fig, part: Fig): boolean => share.observation.start - part.observation.end < 14;

/** 其中，甲…，占…；乙118.2万名，占…: the item that begins after the semicolon, with no place or owner of its own. */
const goesOn = ({ order, lead }: Fig): boolean =>
  order === 0 && !/我国|全[国省市区县]|同期|此外|另外/.test(lead);

/** ；工业0.52亿立方米，占16.0%: the next item of a list has the whole that the item before had. */
const sameWhole = (whole: Fig | undefined, sentence: Sentence, share: Fig): readonly Relation[] => {
  const part = partOfShare(sentence, share);
  const bareShare = bare.test(share.lead) && ownShare.test(ownLead(share)) && !isOther(share);
  return whole &&
    part &&
    part.kind === whole.kind &&
    bareShare &&
    wholeWords(share) === null &&
    (shareRun(whole.observation.measure ?? '', part.observation.measure ?? '', 2) || goesOn(part))
    ? [relateWhole(part, whole, share, '同一句里前一项占同一个总量，这一项接着写占比')]
    : [];
};

/** Which whole the words of a share meant where a list proved it. */
type Wholes = Map<string, Observation>;

const remember = (wholes: Wholes, share: Fig, [first]: readonly Relation[]): void => {
  const words = wholeWords(share);
  const whole = first?.roles[2];
  if (words !== null && words.length > 2 && whole?.role === '总量')
    wholes.set(words, whole.observation as Observation);
};

/** 占总到位资金的41%；…。…，占总到位资金的62.3%: the same words mean the same whole again. */
const sameWords = (
  passage: Passage,
  share: Fig,
  part: Fig | undefined,
  wholes: Wholes,
): readonly Relation[] => {
  const words = wholeWords(share);
  const meant = words === null ? undefined : wholes.get(words);
  const whole = meant && passage.figs.find(({ observation }) => observation === meant);
  return part && whole && part.kind === whole.kind && part.observation.time === whole.observation.time
    ? [relateWhole(part, whole, share, '文中前面占同样所写的总量，这里又写一项和它的占比')]
    : [];
};

const goesOnWith = (
  passage: Passage,
  sentence: Sentence,
  { share, whole, wholes }: { share: Fig; whole: Fig | undefined; wholes: Wholes },
): readonly Relation[] => {
  const next = sameWhole(whole, sentence, share);
  return next.length > 0 ? next : sameWords(passage, share, partOfShare(sentence, share), wholes);
};

const follow = ({ text, start }: Sentence, next: Sentence): boolean =>
  /[；;]\s*$/.test(text) && start + text.length === next.start;

/** 与甲国贸易总值62亿元，占外贸总值的14%。与乙国贸易总值48亿元，占11%。: the next sentence of that build is of the same whole. */
const ofOneBuild = (before: Sentence, next: Sentence): boolean => {
  if (before.start + before.text.length !== next.start || /其中/.test(next.text)) return false;
  const builtOf = ({ figs }: Sentence): string =>
    figs.flatMap(({ kind, observation: { role } }) => (role === 'rank' ? [] : [`${kind} ${role}`])).join();
  const endOf = ({ figs }: Sentence): string => (figs.find(canBePart)?.observation.measure ?? '').slice(-3);
  return endOf(next).length === 3 && endOf(before) === endOf(next) && builtOf(before) === builtOf(next);
};

const none: ReadonlyMap<Fig, readonly Relation[]> = new Map();

const inPassage = (passage: Passage): readonly Relation[] => {
  let before: { readonly sentence: Sentence; readonly whole: Fig | undefined } | null = null;
  const ofOne = sharesOfOne(passage, partOfItem);
  const ofListed = sharesOfListed(passage);
  const wholes: Wholes = new Map();
  return passage.sentences.flatMap((sentence) => {
    const goes = before && (follow(before.sentence, sentence) || ofOneBuild(before.sentence, sentence));
    let whole = goes ? before?.whole : undefined;
    const listed = listedShares(passage, sentence);
    const named = sentence.text.includes('分别占') ? sharesNamed(passage, sentence) : none;
    const found = sentence.figs
      .filter((fig) => isShare(fig) || isMovedShare(fig) || isMovedBare(sentence, fig))
      .flatMap((share) => {
        const list = named.get(share) ?? listed.get(share) ?? ofOne.get(share) ?? ofListed.get(share);
        if (list) {
          remember(wholes, share, list);
          return list;
        }
        const said = asBare(sentence, afterRough(sentence, share));
        const own = shareRelation(passage, sentence, said);
        const told = own.length > 0 ? own : goesOnWith(passage, sentence, { share: said, whole, wholes });
        const observation = told[0]?.roles[2]?.observation;
        whole = passage.figs.find((fig) => fig.observation === observation) ?? whole;
        return told;
      });
    before = { sentence, whole };
    return found;
  });
};

/** Shares against the part before them and the whole their words name. */
export const shareParts: AuditRule = { card: shareWholeCard, inPassage };
