import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { mayBeOne, ownLead, shareRun } from '../passage/words.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { listedNamed, listedWhole, namedWhole, ofWhere, placeWhole, previousTotal } from './find-whole.js';
import { namedBoth } from './named-both.js';
import type { AuditRule } from './rule.js';
import { isLevel, relateShare } from './share-relation.js';

const card: RuleCard = {
  id: 'share whole',
  check: 'share-whole',
  zh: '占比、部分与总量',
  premises: '写明部分占总量的百分之几，部分紧在占比之前，总量按“占……”的词或“其中”在前文找到，时期和单位相同',
  formula: '部分 ÷ 总量 = 占比',
  tolerance: '各数按所写末位四舍五入',
};

const afterTheWhole =
  /(?:总量|全部)?(?:的?(?:半壁江山|一半以上|近?[二三四五六七八九]成)[，,])?的?(?:比重|比例|份额|百分比)?(?:已?(?:提升|提高|上升|增加|升|下降|降低|降)[至到])?(?:的|为|达到|达|约|超过|超|将|近)*$/;
const bare = /占比|占到|比重|占总量|占全部|占总数|占(?:的|了)?$|渗透率|比例/;
/** Shares at a moment are of what runs then, not of what is listed. */
const other = /(?<!渗透)率|高峰|时段|瞬时|同比|贡献|提高|提升|上升|下降|降低|增加|由|从/;

/** 占比 said of the figure just before it, and of no other named thing. */
const ownShare = /^[（(]?(?:约|其|各|分别|所)?(?:占|渗透率|比[重例](?!由|从))/;

/** 城镇居民人均收入中，工资性收入8657元，占60.6%: what a sentence is about, told at its head. */
const topic = /^([^，,。；;\d]{3,16})中[，,]/;

const topicWords = (share: Fig): string | null =>
  bare.test(share.lead) && ownShare.test(ownLead(share)) && !other.test(ownLead(share))
    ? (topic.exec(share.observation.sentence.trim())?.[1] ?? null)
    : null;

/** The words that name the whole of a share: 全市工业 in 占全市工业比重; null where none stand there. */
export const wholeWords = (share: Fig): string | null => {
  const at = share.lead.lastIndexOf('占');
  if (at < 0) return null;
  const words = share.lead
    .slice(at + 1)
    .replace(afterTheWhole, '')
    .replace(ofWhere, '')
    .trim();
  return words === '' || words === '比' || /[，,。；]/.test(words) ? null : words;
};

const isShare = ({ observation: { unit, role }, lead }: Fig): boolean =>
  unit === '%' && (role === 'share' || /占/.test(lead) || lead === '的') && role !== 'growth';

/** Growth of the part itself may stand between it and its share; growth of another thing may not. */
const follows = (part: Fig, { observation: { role, unit, measure } }: Fig): boolean =>
  (role === 'growth' || role === 'change' || unit === 'pp') && mayBeOne(measure, part.observation.measure);

/** What came new, or was added, can be a part of what was. */
const isPart = (fig: Fig): boolean =>
  isLevel(fig) ||
  (fig.observation.role === 'change' &&
    fig.observation.base === null &&
    /新增|增加|净增/.test(`${fig.lead}${fig.observation.measure ?? ''}`));

/** The level a share is said of: the last one before it in its sentence, with no more than growth between. */
export const partOfShare = (sentence: Sentence, share: Fig): Fig | undefined => {
  const before = sentence.figs.slice(0, share.order);
  const part = before.findLast(isPart);
  const between = part ? before.slice(part.order + 1) : [];
  return part && between.every((fig) => follows(part, fig)) ? part : undefined;
};

/** 334天，占全年366天的91.3%: the whole stands between 占 and the share. */
const wholeInside = ({ figs }: Sentence, share: Fig): { part: Fig; whole: Fig } | null => {
  const [part, whole] = [figs[share.order - 2], figs[share.order - 1]];
  return part &&
    whole &&
    /^的$/.test(share.lead) &&
    /(?:占|为|是|相当于|完成)[^，,。；;]*$/.test(whole.lead) &&
    part.kind === whole.kind &&
    isPart(part) &&
    isLevel(whole)
    ? { part, whole }
    : null;
};

const relate = (part: Fig, whole: Fig, share: Fig, why: string): Relation =>
  relateShare(card, {
    ...{ share, part, whole, why, verb: '占' },
    settle: '核对占比、部分和总量三个数，并查明占比的分母是不是这个总量。',
  });

const shareRelation = (passage: Passage, sentence: Sentence, share: Fig): readonly Relation[] => {
  const within = wholeInside(sentence, share);
  if (within) return [relate(within.part, within.whole, share, '同一句写“甲占乙的百分之几”')];
  const both = namedBoth(passage, share);
  if (both) return [relate(both.part, both.whole, share, '文中写“甲占乙的比重”，近旁写有甲和乙')];
  const part = partOfShare(sentence, share);
  if (!part) return [];
  const words = wholeWords(share) ?? topicWords(share);
  if (words !== null) {
    const whole = namedWhole(passage, part, share, words) ?? listedNamed(passage, part, words);
    return whole ? [relate(part, whole, share, `文中写“占${words}”，附近写有同一时期的“${words}”总量`)] : [];
  }
  const placed = placeWhole(sentence, part, share);
  if (placed)
    return [relate(part, placed, share, '同一句写占全市（全省）的百分之几，接着写全市（全省）的总数')];
  if (!bare.test(share.lead) || !ownShare.test(ownLead(share)) || other.test(ownLead(share))) return [];
  const whole =
    listedWhole(passage, part) ?? (partOfNamed(share, part) ? previousTotal(sentence, part) : undefined);
  return whole ? [relate(part, whole, share, '同一句先写总量，再写其中一项和它的占比')] : [];
};

const partOfNamed = (share: Fig, part: Fig): boolean => share.observation.start - part.observation.end < 14;

/** ；工业0.52亿立方米，占16.0%: the next item of a list has the whole that the item before had. */
const sameWhole = (whole: Fig | undefined, sentence: Sentence, share: Fig): readonly Relation[] => {
  const part = partOfShare(sentence, share);
  const bareShare = bare.test(share.lead) && ownShare.test(ownLead(share)) && !other.test(ownLead(share));
  return whole &&
    part &&
    part.kind === whole.kind &&
    bareShare &&
    wholeWords(share) === null &&
    shareRun(whole.observation.measure ?? '', part.observation.measure ?? '', 2)
    ? [relate(part, whole, share, '同一句里前一项占同一个总量，这一项接着写占比')]
    : [];
};

const follow = ({ text, start }: Sentence, next: Sentence): boolean =>
  /[；;]\s*$/.test(text) && start + text.length === next.start;

const inPassage = (passage: Passage): readonly Relation[] => {
  let before: { readonly sentence: Sentence; readonly whole: Fig | undefined } | null = null;
  return passage.sentences.flatMap((sentence) => {
    let whole = before && follow(before.sentence, sentence) ? before.whole : undefined;
    const found = sentence.figs.filter(isShare).flatMap((share) => {
      const own = shareRelation(passage, sentence, share);
      const told = own.length > 0 ? own : sameWhole(whole, sentence, share);
      const observation = told[0]?.roles[2]?.observation;
      whole = passage.figs.find((fig) => fig.observation === observation) ?? whole;
      return told;
    });
    before = { sentence, whole };
    return found;
  });
};

/** Shares against the part before them and the whole their words name. */
export const shareParts: AuditRule = { card, inPassage };
