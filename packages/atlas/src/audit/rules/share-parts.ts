import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { qualifierOf } from '../passage/qualifier.js';
import { mayBeOne, ownLead, says, shareRun } from '../passage/words.js';
import { nth, ratioOf } from '../relation/arithmetic.js';
import { sizeOf } from '../relation/judge.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { partsOf } from './parts-of.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'share whole',
  check: 'share-whole',
  zh: '占比、部分与总量',
  premises: '写明部分占总量的百分之几，部分紧在占比之前，总量按“占……”的词或“其中”在前文找到，时期和单位相同',
  formula: '部分 ÷ 总量 = 占比',
  tolerance: '各数按所写末位四舍五入',
};

const afterTheWhole =
  /(?:总量|全部)?的?(?:比重|比例|份额|百分比)?(?:已?(?:提升|提高|上升|增加|升|下降|降低|降)[至到])?(?:的|为|达到|达|约|超过|超|将|近)*$/;
const ofWhere =
  /^(?:同期)?(?:我国|全国|全区|全省|全市|全县|全旗|全州|本市|全部|该市|全镇|全乡|全村|全公司|全厂)?的?/;
const bare = /占比|占到|比重|占总量|占全部|占总数|占(?:的|了)?$/;
/** Shares at a moment are of what runs then, not of what is listed. */
const other = /率|高峰|时段|瞬时|同比|贡献|提高|提升|上升|下降|降低|增加|由|从/;

/** 占比 said of the figure just before it, and of no other named thing. */
const ownShare = /^[（(]?(?:约|其|各|分别)?占/;

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

const isLevel = ({ observation: { role, unit } }: Fig): boolean =>
  role === 'level' && unit !== '%' && unit !== 'x' && unit !== 'rank';

/** Growth of the part itself may stand between it and its share; growth of another thing may not. */
const follows = (part: Fig, { observation: { role, unit, measure } }: Fig): boolean =>
  (role === 'growth' || role === 'change' || unit === 'pp') && mayBeOne(measure, part.observation.measure);

/** The level a share is said of: the last one before it in its sentence, with no more than growth between. */
export const partOfShare = (sentence: Sentence, share: Fig): Fig | undefined => {
  const before = sentence.figs.slice(0, share.order);
  const part = before.findLast(isLevel);
  const between = part ? before.slice(part.order + 1) : [];
  return part && between.every((fig) => follows(part, fig)) ? part : undefined;
};

const sameTime = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation, b.observation];
  return x.time === y.time
    ? x.time !== null || Math.abs(x.start - y.start) < 120
    : x.sentenceStart === y.sentenceStart && (x.time === null || y.time === null);
};

const canHold = (whole: Fig, part: Fig): boolean =>
  whole.kind === part.kind && whole !== part && isLevel(whole) && sameTime(whole, part);

const near = 400;

const coreOf = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(ofWhere, '')
    .replace(/(?:总值|总额|总量|总数|总和|总体|总规模|规模|全部|的)+$/, '')
    .replace(/^(?:总|外贸)(?=..)/, '');

/** 全县规上工业企业实现产值 spells 规上工业产值: every letter stands there, in order. */
const spells = (name: string, core: string): boolean => {
  let at = -1;
  return core.length > 3 && [...core].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
};

const measureOf = (fig: Fig): string => fig.observation.measure ?? ownLead(fig);

const nation = /^(?:全国|我国|中国|国家)/;
const province = /省|自治区|全区|内蒙古/;

/** 占全国 asks for the nation's figure, 占全省 for the province's; a figure without a subject may be either. */
const placeOf = (share: Fig) => {
  const said = share.lead.slice(share.lead.lastIndexOf('占') + 1).replace(/^同期/, '');
  return ({ observation: { subject } }: Fig): boolean => {
    if (subject === null) return true;
    if (/^(?:全国|我国)/.test(said)) return nation.test(subject);
    return /^(?:全省|全区|全自治区)/.test(said) ? province.test(subject) : true;
  };
};

/** The whole that the share's words name, in the same document: by its very name, or by the shortest name that holds it. */
const namedWhole = (passage: Passage, part: Fig, share: Fig, words: string): Fig | undefined => {
  const place = placeOf(share);
  const able = passage.figs.filter(
    (fig) =>
      canHold(fig, part) && place(fig) && Math.abs(fig.observation.start - share.observation.start) < near,
  );
  const core = coreOf(words);
  const closest = (figs: readonly Fig[]) =>
    figs.findLast(({ index }) => index < part.index) ?? figs.find(({ index }) => index > share.index);
  const same = closest(able.filter((fig) => coreOf(measureOf(fig)) === core && qualifierOf(fig) === ''));
  if (same) return same;
  const holding = able
    .filter(
      (fig) =>
        fig.observation.start < share.observation.start &&
        (says(measureOf(fig), [core, words]) ||
          spells(`${ownLead(fig)}${fig.observation.measure ?? ''}`, core)),
    )
    .filter((fig) => !/其中/.test(fig.lead))
    .sort((a, b) => measureOf(a).length - measureOf(b).length || b.index - a.index);
  const large = holding.find((fig) => sizeOf(fig.observation).gte(sizeOf(part.observation)));
  // A whole smaller than its part is a mistake worth telling only where no other whole could be meant.
  return (
    large ??
    holding.find(
      ({ observation }, _, all) =>
        all.length === 1 && observation.sentenceStart === part.observation.sentenceStart,
    )
  );
};

/** 占比 without a whole: the total whose parts are being listed. */
const listedWhole = ({ periods }: Passage, part: Fig): Fig | undefined => {
  const at = periods.findIndex(({ figs }) =>
    figs.some(({ observation }) => observation === part.observation),
  );
  const period = periods[at];
  const holds = ({ parts }: { readonly parts: readonly Fig[] }) =>
    parts.some(({ observation }) => observation === part.observation);
  return period ? partsOf(period, periods[at - 1]).find(holds)?.total : undefined;
};

const relate = (part: Fig, whole: Fig, share: Fig, by: string): Relation => ({
  rule: card,
  why: by,
  roles: [
    { role: '占比', observation: share.observation },
    { role: '部分', observation: part.observation },
    { role: '总量', observation: whole.observation },
  ],
  compare: '=',
  computed: ratioOf(1, 2),
  stated: nth(0),
  sayIn: null,
  formula: `${part.observation.quote} ÷ ${whole.observation.quote}`,
  right: share.observation.quote,
  titles: {
    fits: `${part.observation.quote}占${whole.observation.quote}的${share.observation.quote}，相符`,
    fails: `${part.observation.quote}占${whole.observation.quote}的比重不是${share.observation.quote}`,
  },
  settle: '核对占比、部分和总量三个数，并查明占比的分母是不是这个总量。',
});

/** 334天，占全年366天的91.3%: the whole stands between 占 and the share. */
const wholeInside = ({ figs }: Sentence, share: Fig): { part: Fig; whole: Fig } | null => {
  const [part, whole] = [figs[share.order - 2], figs[share.order - 1]];
  return part &&
    whole &&
    /^的$/.test(share.lead) &&
    /占[^，,。；;]*$/.test(whole.lead) &&
    part.kind === whole.kind &&
    isLevel(part) &&
    isLevel(whole)
    ? { part, whole }
    : null;
};

const shareRelation = (passage: Passage, sentence: Sentence, share: Fig): readonly Relation[] => {
  const within = wholeInside(sentence, share);
  if (within) return [relate(within.part, within.whole, share, '同一句写“甲占乙的百分之几”')];
  const part = partOfShare(sentence, share);
  if (!part) return [];
  const words = wholeWords(share);
  if (words !== null) {
    const whole = namedWhole(passage, part, share, words);
    return whole ? [relate(part, whole, share, `文中写“占${words}”，附近写有同一时期的“${words}”总量`)] : [];
  }
  if (!bare.test(share.lead) || !ownShare.test(ownLead(share)) || other.test(ownLead(share))) return [];
  const whole =
    listedWhole(passage, part) ?? (partOfNamed(share, part) ? previousTotal(sentence, part) : undefined);
  return whole ? [relate(part, whole, share, '同一句先写总量，再写其中一项和它的占比')] : [];
};

const partOfNamed = (share: Fig, part: Fig): boolean => share.observation.start - part.observation.end < 14;

/** Without 其中, the level before the part is its whole when their names share a word and it is larger. */
const previousTotal = (sentence: Sentence, part: Fig): Fig | undefined => {
  const whole = sentence.figs.slice(0, part.order).findLast((fig) => canHold(fig, part));
  return whole &&
    sizeOf(whole.observation).gt(sizeOf(part.observation)) &&
    shareRun(whole.observation.measure ?? '', part.observation.measure ?? '', 2)
    ? whole
    : undefined;
};

/** Shares against the part before them and the whole their words name. */
export const shareParts: AuditRule = {
  card,
  inPassage: (passage) =>
    passage.sentences.flatMap((sentence) =>
      sentence.figs.filter(isShare).flatMap((share) => shareRelation(passage, sentence, share)),
    ),
};
