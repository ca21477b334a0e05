import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { amongWhole } from '../passage/period-of.js';
import { namesOf, ownLead, ownTail, says, scopeOf, shareRun } from '../passage/words.js';
import { divide, multiply, range } from '../../interval/range.js';
import { magnitude } from '../relation/arithmetic.js';
import { isMore } from '../relation/judge.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { daysOf, lengthOf } from './times.js';
import { totalsIn } from './lists-in.js';
import { type NamedRatio, namedRatios, planned } from './named-ratios.js';
import { plannedFor } from './planned-for.js';
import type { AuditRule } from './rule.js';
import { isLevel, relateShare } from './share-relation.js';

const card: RuleCard = {
  id: 'share by name',
  check: 'share-whole',
  zh: '名称里写明分子分母的比率',
  premises:
    '比率的名称说明谁除以谁（城镇化率、产能利用率、完成年度计划的百分之几），同一句或紧接的前一句写有这两个数',
  formula: '分子 ÷ 分母 = 比率',
  tolerance: '各数按所写末位四舍五入',
};

const relate = (part: Fig, whole: Fig, share: Fig): Relation => ({
  loose: true,
  ...relateShare(card, {
    ...{ share, part, whole, verb: '对' },
    why: '比率的名称说明了分子和分母，近旁写有这两个数',
    settle: '核对比率、分子和分母三个数，并查明分母是不是这个总量。',
  }),
});

/** A year's capacity and what was made in a part of the year: the rate is, as a rule, of the capacity of that time. */
const ofItsTime = (relation: Relation, part: Fig, whole: Fig): Relation => {
  const days = daysOf(part.observation.time);
  if (!days || lengthOf(days) > 360 || daily(whole) || !/产能|能力/.test(namesOf(whole))) return relation;
  const [byDays, byMonths] = [lengthOf(days) / 365, Math.round(lengthOf(days) / 30.44) / 12];
  const share = range(String(Math.min(byDays, byMonths)), String(Math.max(byDays, byMonths)));
  return {
    ...relation,
    computed: (ranges) => divide(magnitude(ranges(1)), multiply(magnitude(ranges(2)), share)),
    formula: `${part.observation.quote} ÷（${whole.observation.quote} × ${lengthOf(days)}天 ÷ 365天）`,
    loosely: { computed: relation.computed, missing: '利用率是按当期的产能还是按全年的产能算' },
  };
};

const reach = 90;
const farReach = 220;

/** The levels a ratio can be of: around it in its sentence, and just before it. */
const around = ({ figs }: Passage, share: Fig): readonly Fig[] => {
  const before = figs[share.index - 1]?.observation;
  // 产量31万吨，完成全年计划的75%: the share may be named by the plan, and what was done of it before.
  const measures = [share.observation, before]
    .filter((one) => one?.sentenceStart === share.observation.sentenceStart)
    .map((one) => one?.measure);
  return figs
    .slice(Math.max(0, share.index - 5), share.index + 2)
    .filter(
      (fig) =>
        isPart(fig) &&
        (fig.observation.sentenceStart === share.observation.sentenceStart ||
          (fig.index < share.index && share.observation.start - fig.observation.end < reach) ||
          (fig.index > share.index &&
            ['planned', 'target'].includes(fig.observation.modality) &&
            measures.includes(fig.observation.measure) &&
            fig.observation.start - share.observation.end < reach)),
    );
};

const isPart = (fig: Fig): boolean =>
  isLevel(fig) || (fig.observation.role === 'change' && fig.observation.base === null);

/** What is told once and referred to later: some sentences before, or after where it is of the part's own measure. */
const afar = ({ figs }: Passage, share: Fig, part: Fig): readonly Fig[] =>
  figs
    .slice(Math.max(0, share.index - 12), share.index + 9)
    .filter(
      (fig) =>
        isLevel(fig) &&
        (fig.index < share.index
          ? share.observation.start - fig.observation.end < farReach
          : fig.observation.start - share.observation.end < farReach &&
            fig.observation.measure === part.observation.measure),
    );

/** What is planned by its words, or by how it is told where a plan is asked for; not what was done of it. */
const wholesFor = (ratio: NamedRatio, figs: readonly Fig[]): readonly Fig[] =>
  figs.filter(
    (fig) =>
      (ratio.whole.test(namesOf(fig)) ||
        (ratio.whole === planned && ['target', 'planned'].includes(fig.observation.modality))) &&
      !says(ownVerb(fig), doneWords(ratio)),
  );

/** The part stands in the share's own sentence, or, where that tells none but the whole, in the one before. */
const partFor = (ratio: NamedRatio, share: Fig, near: readonly Fig[]): Fig | undefined => {
  const own = near.filter(({ observation }) => observation.sentenceStart === share.observation.sentenceStart);
  const told = own.filter((fig) => !ratio.whole.test(namesOf(fig)));
  const figs = (told.length === 0 ? near : own).filter(({ index }) => index < share.index);
  const able = figs.filter(
    (fig) =>
      // 47个开工: what was done with things that are counted is told behind their number.
      ratio.part.test(fig.observation.unit === '1' ? `${namesOf(fig)} ${ownTail(fig)}` : namesOf(fig)) &&
      !(ratio.inLength && fig.observation.unit === '1') &&
      !(ratio.whole === planned && planned.test(namesOf(fig))),
  );
  const said = `${share.observation.measure ?? ''}${share.observation.sentence.slice(0, share.at)}`;
  const named =
    able.findLast(({ observation: { object } }) => object !== null && said.includes(object)) ?? able.at(-1);
  return (
    named ??
    (ratio.whole === planned ? (doneOf(wholesFor(ratio, near), figs) ?? toldNext(share, near)) : undefined)
  );
};

/** 已完成年度计划的48%，完成投资163亿元: what was done of the plan may follow its share. */
const toldNext = (share: Fig, near: readonly Fig[]): Fig | undefined =>
  near.find(
    (fig) =>
      fig.index === share.index + 1 &&
      fig.observation.sentenceStart === share.observation.sentenceStart &&
      /^[，,](?:累计|实际|共|已)*(?:完成|实现|到位)[^，,。；;\d]{0,6}$/.test(fig.lead) &&
      !planned.test(fig.lead),
  );

/** 在甲市，…: where what its sentence tells took place; a reader need not have taken it for a subject. */
const placeOf = ({ observation: { sentence } }: Fig): string | null =>
  /^(?:而|其中|例如)?[，,]?在([一-龥]{2,8})[，,]/.exec(sentence.trim())?.[1] ?? null;

/** What stands in another sentence is of the same place, as far as both say theirs. */
const ofOnePlace = (fig: Fig, share: Fig): boolean =>
  fig.observation.sentenceStart === share.observation.sentenceStart || placeOf(fig) === placeOf(share);

/** 甲、乙等6个省市开工率超过50%: the count tells whose rate it is. */
const namesWho = (part: Fig, share: Fig): boolean =>
  part.observation.unit === '1' &&
  part.order === share.order - 1 &&
  /^[一-龥]+$/.test(share.lead) &&
  !/^[的占]/.test(share.lead);

interface Asked {
  readonly ratio: NamedRatio;
  readonly share: Fig;
  readonly part: Fig;
  readonly near: readonly Fig[];
}

/** 平均每家150张 counts no beds that stand anywhere. */
const isCounted = (fig: Fig): boolean =>
  fig.observation.unit === '1' && fig.observation.per === null && !/[均每]/.test(ownLead(fig));

/** 完成总投资的75% asks for the total investment, and a plan of output for that of output: not for any plan told near by. */
const planFits = (
  ratio: NamedRatio,
  { fig, part, share }: { readonly fig: Fig; readonly part: Fig; readonly share: Fig },
): boolean => {
  if (ratio.whole !== planned) return true;
  const asked = /总投资|概算/.exec(share.lead)?.[0];
  if (asked !== undefined) return /总投资|概算/.test(namesOf(fig));
  const named = /计划|目标|任务|预算/.exec(namesOf(fig))?.[0];
  return (
    (named !== undefined && fig.observation.sentenceStart === share.observation.sentenceStart) ||
    part.observation.unit === '1' ||
    shareRun(namesOf(fig), namesOf(part), 2)
  );
};

/** 90个新建项目已开工88个: what is counted right before, with no mark between, is what was begun. */
const countBefore = ({ figs }: Passage, part: Fig): Fig | undefined => {
  const before = figs[part.index - 1];
  return before?.observation.sentenceStart === part.observation.sentenceStart &&
    before.observation.unit === '1' &&
    before.kind === part.kind &&
    isLevel(before) &&
    /^[一-龥]{2,14}(?:已经?|实际|均已|现已|共)[一-龥]{2}$/.test(part.lead)
    ? before
    : undefined;
};

/** The whole near by, or farther away; a part of a list told in another sentence is no whole of what is told here. */
const wholeFor = (passage: Passage, { ratio, share, part, near }: Asked, totals: Totals) => {
  const able = (figs: readonly Fig[]) =>
    wholesFor(ratio, figs).filter(
      (fig) =>
        fig !== part &&
        (ratio.ofAnother ? isCounted(fig) : oneKind(fig, part)) &&
        planFits(ratio, { fig, part, share }) &&
        ofOnePlace(fig, share) &&
        !(ratio.whole === planned && amongOrAfter(passage, fig, part)) &&
        (fig.observation.sentenceStart === share.observation.sentenceStart ||
          !(totals.has(fig.observation) || scopeOf(fig) >= 0)),
    );
  const aimed = plannedFor(passage, share, part);
  if (aimed) return aimed;
  const counted = countBefore(passage, part);
  if (counted && !ratio.ofAnother && ratio.whole !== planned) return counted;
  const found = able(near);
  const all = found.length > 0 || !ratio.far ? found : able(afar(passage, share, part));
  return all.findLast((fig) => scopeOf(fig) < 0) ?? all.at(-1);
};

/** Behind 其中, and where a later sentence tells the plan of nothing that is named, what was done has a plan of its own. */
const amongOrAfter = (passage: Passage, plan: Fig, done: Fig): boolean =>
  amongWhole(passage, plan, done) ||
  (plan.index > done.index &&
    plan.observation.sentenceStart !== done.observation.sentenceStart &&
    plan.observation.object === null &&
    // 据悉，这些项目年度计划投资120亿元: the plan is said to be of what was told just before.
    !/^(?:据悉|据了解|据介绍)?[，,]?(?:这些|这批|上述|以上)/.test(plan.observation.sentence.trim()) &&
    /^(?:完成|计划|年度)*(?:投资|任务|目标|项目)?$/.test(measureOf(plan)));

type Totals = ReturnType<typeof totalsIn>;

/** The names of all ratios at once: most percentages have none of them. */
const anyRatio = new RegExp(namedRatios.map(({ share }) => share.source).join('|'));

const fitting = (passage: Passage, share: Fig, totals: Totals): readonly Relation[] => {
  const name = `${share.observation.measure ?? ''} ${share.lead} ${ownTail(share)}`;
  if (!anyRatio.test(name)) return [];
  const near = around(passage, share);
  return namedRatios
    .filter((ratio) => ratio.share.test(name))
    .flatMap((ratio) => {
      const part = partFor(ratio, share, near);
      const whole = part && wholeFor(passage, { ratio, share, part, near }, totals);
      return part && whole && ofOnePlace(part, share) && !namesWho(part, share)
        ? [ofItsTime(relate(part, whole, share), part, whole)]
        : [];
    })
    .slice(0, 1);
};

/** 80万吨/年 can make what 76.4万吨 was made of, and 日均处理 is of 日处理能力: a capacity may be told per year or day. */
const oneKind = (whole: Fig, part: Fig): boolean =>
  sameRate(whole, part) &&
  (whole.kind === part.kind ||
    ((whole.observation.per === null || part.observation.per === null) &&
      bareKind(whole) === bareKind(part)));

const daily = (fig: Fig): boolean =>
  fig.observation.per === 'd' || /[日天](?:均|处理|产|供|加工)/.test(namesOf(fig));
const sameRate = (whole: Fig, part: Fig): boolean => daily(whole) === daily(part);
const bareKind = (fig: Fig): string => fig.kind.replace(` ${fig.observation.per ?? ''} `, '  ');

/** What was done of a plan without the word for doing: the same measure and object, said to be so. */
const doneOf = (plans: readonly Fig[], figs: readonly Fig[]): Fig | undefined =>
  figs.findLast(({ observation: a, kind }) =>
    plans.some(
      ({ observation: b, kind: other }) =>
        a.modality === 'actual' &&
        b.modality !== 'actual' &&
        kind === other &&
        a.measure === b.measure &&
        a.object === b.object,
    ),
  );

/** 网上办理 is 网办: its letters, in order. */
const inLetters = (name: string, verb: string): boolean => {
  const at = name.indexOf(verb[0] ?? '');
  return at >= 0 && name.indexOf(verb[1] ?? '', at + 1) > at && name.length < 9;
};

/** 应搬迁500户，已搬迁482户: what is due and what is done share their verb. */
const due = /应|计划|需|须|拟|共/;

/** 办结率, 优良天数比例: the letters before name the part; the count before it is the whole. */
const byVerb = (sentence: Sentence, share: Fig): readonly Relation[] => {
  const name = ownLead(share).replace(/(?:为|达到|达|约|超过|超)+$/, '');
  const verb = (/([一-龥]{2})率$/.exec(name) ?? /^([一-龥]{2,8}?)的?(?:比例|占比|比重)$/.exec(name))?.[1];
  if (verb === undefined || /增长|同比|利用|税|利|毛|比|精简|压[减缩]|减少|下降|缩[减短]|取消/.test(verb))
    return [];

  const before = sentence.figs.slice(0, share.order).filter(isLevel);
  const part = before.findLast(
    (fig) => `${namesOf(fig)} ${ownTail(fig)}`.includes(verb) || inLetters(ownLead(fig), verb),
  );
  const whole = part && before.slice(0, before.indexOf(part)).findLast((fig) => fig.kind === part.kind);
  return part &&
    whole &&
    before.indexOf(part) === before.length - 1 &&
    // 有效申购3640万股，获配的比例为31%: what is more than all of it is none of it.
    !(
      verb.length > 2 &&
      isMore(part.observation, whole.observation) &&
      Number(share.observation.value) < 100
    ) &&
    // 开工27万套，建成38万套: two stages of works of several years, one no part of the other.
    !(/开工/.test(ownLead(whole)) && /建成/.test(ownLead(part))) &&
    /[，,（(：:]|^的/.test(share.lead) &&
    (!namesOf(whole).includes(verb) || (due.test(ownLead(whole)) && /已|实/.test(ownLead(part)))) &&
    (/其中/.test(part.lead) ||
      part.observation.unit === '1' ||
      part.observation.unit === 'd' ||
      shareRun(measureOf(whole), measureOf(part), 2))
    ? [relate(part, whole, share)]
    : [];
};

const measureOf = ({ observation: { measure } }: Fig): string => measure ?? '';
const ownVerb = (fig: Fig): string => fig.lead;
const doneWords = (ratio: NamedRatio): readonly string[] =>
  ratio.whole === planned ? ['已完成', '实际'] : [];

/** 城乡居民收入比为2.09: two levels of one kind, and how many times the one is the other. */
const multiples: readonly NamedRatio[] = [
  { share: /[认申]购倍数/, part: /申购/, whole: /配售/ },
  { share: /城乡.{0,6}(?:收入|消费).{0,3}比/, part: /城镇|城市/, whole: /农村|乡村/ },
];
const bareMultiple = ({ observation: { unit, role, of }, lead }: Fig): boolean =>
  (unit === '1' || unit === 'x') &&
  role === 'level' &&
  !of &&
  /(?:比(?:值|例)?|[认申]购倍数)[^，,。；;\d]{0,8}$/.test(lead);

const timesRelation = (passage: Passage, by: Fig): readonly Relation[] => {
  const name = `${by.observation.measure ?? ''}${ownLead(by)}`;
  const before = passage.figs
    .slice(Math.max(0, by.index - 9), by.index)
    .filter((fig) => isLevel(fig) && by.observation.start - fig.observation.end < farReach);
  return multiples
    .filter(({ share }) => share.test(name))
    .flatMap(({ part, whole }) => {
      const [a, b] = [part, whole].map((word) => before.findLast((fig) => word.test(namesOf(fig))));
      return a && b && a !== b && a.kind === b.kind ? [{ ...relate(a, b, by), sayIn: 0 }] : [];
    });
};

/** 占全年366天的91.3% tells its part and whole itself. */
const isRatio = (fig: Fig): boolean =>
  fig.observation.unit === '%' &&
  fig.observation.role !== 'growth' &&
  fig.lead !== '的' &&
  !/[由从](?:年初|上年|去年|上月|\d{4}年)?[^，,。；;\d]{0,6}的?$/.test(ownLead(fig));

/** Rates whose name tells numerator and denominator. */
export const shareRates: AuditRule = {
  card,
  inPassage: (passage, { partitions }) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.figs.filter(isRatio).flatMap((share) => {
        const named = fitting(passage, share, totalsIn(passage, partitions));
        return named.length > 0 || sentence.figs.length < 3 ? named : byVerb(sentence, share);
      }),
      ...sentence.figs.filter(bareMultiple).flatMap((by) => timesRelation(passage, by)),
    ]),
};
