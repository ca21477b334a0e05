import { point } from '../../interval/range.js';
import type { Fig, Sentence } from '../passage/fig.js';
import { clauseBefore, inOneList, ownLead } from '../passage/words.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { PackPartition } from '../../pack/pack.js';
import { nameOf } from './complete-list.js';
import { partitionOf } from './partition-of.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'shares sum',
  check: 'share-whole',
  zh: '各项占比之和',
  premises:
    '同一句逐项列出对同一总量的占比，并以“其他”“其余”收尾，或所列名目按定义就是全部的（三次产业，线上与线下）',
  formula: '各项占比之和 = 100%',
  tolerance: '各数按所写末位四舍五入',
};

const withinCard: RuleCard = {
  ...card,
  id: 'share within share',
  zh: '其中一项的占比与总的占比',
  premises: '同一句写“甲占比若干，其中乙占比若干”，乙是甲的一部分',
  formula: '乙的占比 ≤ 甲的占比',
};

const all = point(1);
const complete = /其他|其余|其它|第三产业|三次产业|一二三产|三产/;

const shares = (figs: readonly Fig[]): readonly Fig[] =>
  figs.filter(
    ({ observation: { role, unit }, lead }) =>
      unit === '%' && (role === 'share' || /占|比重|贡献率/.test(lead)) && role !== 'growth',
  );

/** 消费、投资、净出口的贡献率分别为61%、22%、17%: the names of a list whose figures follow 分别, one for each. */
const namesListed = ([first, ...others]: readonly Fig[]): readonly string[] => {
  const list = first && /([^，,。；;：:\d]+)分别[^，,。；;\d]{0,4}$/.exec(first.lead)?.[1];
  const names = list?.split(/、/) ?? [];
  return first && names.length === others.length + 1 && others.every((fig) => inOneList(first, fig))
    ? names
    : [];
};

/** 基金支付比例职工80%，居民70%: how much of something each gets is no share of one whole. */
const ratesOf = /(?:支付|报销|补偿|补助|补贴|自付|赔付|覆盖|达标|合格|首付|缴费|提取)比例/;

/** 甲占规上工业…，乙占服务业…: shares whose wholes are named differently come to nothing together. */
const wholesDiffer = (run: readonly Fig[]): boolean => {
  const named = run.flatMap(({ lead }) => /占([^，,。；;、\d]{2,})(?:比重|比例)/.exec(lead)?.[1] ?? []);
  return new Set(named).size > 1 || ofOneGroup(run) || run.some((fig) => ratesOf.test(clauseBefore(fig)));
};

/** 民营企业出口占比37%，民营企业进口占比24%: what one group has of several things. */
const ofOneGroup = ([first, ...others]: readonly Fig[]): boolean => {
  const group =
    first && /[一-龥]{2,8}?(?:企业|经济体?|主体|机构|产品)(?=[一-龥]{2})/.exec(ownLead(first))?.[0];
  return group !== undefined && others.every((fig) => ownLead(fig).includes(group));
};

const runOf = (sentence: Sentence): readonly Fig[] => {
  const all = shares(sentence.figs);
  if (!/占|比[重例]|份额|构成|结构|贡献率/.test(sentence.text)) return [];
  // 三次产业结构看，…增长分别为4.6%、…: growths, whatever they were read as.
  const [first] = all;
  if (first && /增长(?!的?贡献)|增速|增幅|下降/.test(clauseBefore(first))) return [];
  return all.length === sentence.figs.filter(({ observation: { unit } }) => unit === '%').length ? all : [];
};

const isComplete = (run: readonly Fig[], text: string, partitions: readonly PackPartition[]): boolean =>
  partitionOf(run.map(nameOf), text, partitions) !== undefined ||
  partitionOf(namesListed(run), text, partitions) !== undefined ||
  complete.test(ownLead(run.at(-1) as Fig)) ||
  (run.length === 3 &&
    /三次产业|一二三产|一、二、三产|第一产业.*第三产业/.test(text) &&
    /分别|比[重例]|占|结构|构成/.test(text));

/** All shares of a whole against 100%. */
export const sumRelation = (run: readonly Fig[]): Relation => ({
  rule: card,
  why: `同一句把这${run.length}项说成一个总量的全部`,
  roles: run.map(({ observation }) => ({ role: '占比', observation })),
  compare: '=',
  computed: sumOf(run.map((_, index) => index)),
  stated: () => all,
  sayIn: null,
  formula: run.map(({ observation }) => observation.quote).join(' + '),
  right: '100%',
  titles: { fits: `${run.length}项占比加起来是100%`, fails: `${run.length}项占比加起来不是100%` },
  settle: '核对各项占比。',
});

const withinRelation = (outer: Fig, inner: Fig): Relation => ({
  rule: withinCard,
  why: `同一句里“其中”把${inner.observation.quote}说成${outer.observation.quote}的一部分`,
  roles: [
    { role: '总数', observation: outer.observation },
    { role: '部分', observation: inner.observation },
  ],
  compare: '<=',
  computed: nth(1),
  stated: nth(0),
  sayIn: 0,
  formula: inner.observation.quote,
  titles: {
    fits: `其中${inner.observation.quote}，不多于${outer.observation.quote}`,
    fails: `其中${inner.observation.quote}，比总的${outer.observation.quote}还多`,
  },
  severity: 'medium',
  settle: '核对两个占比，并查明两处的分母是否相同。',
});

const within = (sentence: Sentence): readonly Relation[] =>
  sentence.figs.flatMap((inner, index) => {
    const outer = sentence.figs[index - 1];
    const measure = (fig: Fig) => (fig.observation.measure ?? '').slice(-2);
    return outer &&
      /^[，,（(]?其中/.test(inner.lead.trim()) &&
      shares([outer, inner]).length === 2 &&
      measure(outer) === measure(inner) &&
      !/占.+的|内/.test(ownLead(inner)) &&
      // 机收率达92%，其中甲地达96%: a rate of some may be higher than the rate of all.
      // 早稻已收割6.3%，其中甲地过八成: how far each has come is no share of all.
      !/(?:收获|收割|播种|栽插|完成|办结|覆盖|开工|复工|复产|交付|整改)(?:了|过|达到?|为|约|已|超过?|近)*$/.test(
        ownLead(outer),
      ) &&
      !/率(?:达到?|为|约|已|超过?|高达|[:：])*$/.test(ownLead(outer)) &&
      !/[提降升调]至|[提降升调][高低]?[到为]|税率/.test(`${outer.lead}${inner.lead}`) &&
      !/^(?:以上)?(?:都|均|全)?(?:是|为|来自|属于)/.test(inner.tail)
      ? [withinRelation(outer, inner)]
      : [];
  });

/** Shares of one whole listed one by one, and a share within a share. */
export const sharesSum: AuditRule = {
  card,
  inPassage: ({ sentences }, { partitions }) =>
    sentences.flatMap((sentence, index) => relations(sentence, sentences[index - 1], partitions)),
};

/** ；甲占比70%。…乙占比约25%，其他占比约5%: a list that 其他 closes may have begun in the sentence before. */
const goesOn = (run: readonly Fig[], before: Sentence | undefined): boolean =>
  before !== undefined && /其他|其余|其它/.test(ownLead(run.at(-1) as Fig)) && shares(before.figs).length > 0;

const relations = (
  sentence: Sentence,
  before: Sentence | undefined,
  partitions: readonly PackPartition[],
): readonly Relation[] => {
  if (sentence.figs.length < 2) return [];
  const run = runOf(sentence);
  const sum =
    run.length > 1 &&
    !wholesDiffer(run) &&
    !goesOn(run, before) &&
    isComplete(run, sentence.text, partitions) &&
    !/其中/.test(sentence.text.slice(run[0]?.at ?? 0))
      ? [sumRelation(run)]
      : [];
  return [...sum, ...within(sentence)];
};
