import { exact } from '../../interval/exact.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { clauses, namesOf, ownLead, ownTail } from '../passage/words.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import { sizeOf } from '../relation/judge.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { inStages } from './stages.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'parts words',
  check: 'parts-total',
  zh: '总数与其中各项',
  premises: '同一句里，“其中”“包括”“含”“分为”之后逐项列出同一种数',
  formula: '各项之和 = 总数；没有说列全的，各项之和 ≤ 总数',
  tolerance: '各数按所写末位四舍五入，写到个位的件数是准数',
};

const marker = /其中|包括|分为|分别为|分别是|涵盖|(?<=[（(，,])含/g;
/** Words that say nothing is left over. */
const remainder = /其他|其余|其它|余下|剩余/;
const claimsAll = /分为|分别为|分别是|由.{0,12}组成/;
const etc = /等(?:$|[，,。；;）)])/;
/** 省级以上 and the like count inside one another: such parts overlap. */
const nested = /以上|累计|年均|人均|平均|每|同比|新增|占地|最[大高]|至少|省级|国家级/;

/** A total with its parts. */
export interface Parts {
  readonly marker: string;
  readonly total: Fig;
  readonly parts: readonly Fig[];
}

const closing = (text: string, at: number, next: number): number => {
  const opened = /[（(][^）)]*$/.test(text.slice(0, at));
  const end = text.slice(at).search(/[）)]/);
  return opened && end >= 0 ? Math.min(at + end, next) : next;
};

const plain = ({ observation: { role, unit } }: Fig): boolean =>
  role === 'level' && unit !== '%' && unit !== 'x' && unit !== 'rank';

/** The parts run on while the kind is one; growth and shares in between do not end the list. */
const partsWithin = (figs: readonly Fig[]): readonly Fig[] => {
  const levels = figs.filter(plain);
  const [first] = levels;
  const stop = levels.findIndex(({ kind }) => kind !== first?.kind);
  return stop < 0 ? levels : levels.slice(0, stop);
};

/** Finds totals and their parts by the words of one sentence. */
export const partsOf = (sentence: Sentence): readonly Parts[] => {
  const found = [...sentence.text.matchAll(marker)];
  return [...byWords(sentence, found), ...conditioned(sentence)];
};

/** 主体超10万家，进出口额1亿元以上的约7800家: a count of those that meet a condition is part of the count before it. */
const conditioned = ({ figs }: Sentence): readonly Parts[] =>
  figs.slice(1).flatMap((part, index): Parts[] => {
    const total = figs.slice(0, index + 1).findLast((fig) => plain(fig) && fig.kind === part.kind);
    const met = /(?:以上|以下|之间)的(?:有|约|达|为|共)?$/.test(`${quoteBefore(figs, part)}${ownLead(part)}`);
    return total && met && plain(part) && part.observation.unit === '1' && !/(?:以上|以下)的/.test(total.lead)
      ? [{ marker: '的', total, parts: [part] }]
      : [];
  });

const quoteBefore = (figs: readonly Fig[], { order }: Fig): string =>
  figs[order - 1]?.observation.quote ?? '';

const byWords = (sentence: Sentence, found: readonly RegExpExecArray[]): readonly Parts[] =>
  found.flatMap((match, index): Parts[] => {
    const next = found[index + 1]?.index ?? sentence.text.length;
    const end = closing(sentence.text, match.index, next);
    const parts = partsWithin(sentence.figs.filter(({ at }) => at >= match.index && at < end));
    const [first] = parts;
    const before = sentence.figs.filter((fig) => plain(fig) && fig.at < match.index);
    const total = before.findLast(({ kind }) => kind === first?.kind);
    return total && first ? [{ marker: match[0], total, parts }] : [];
  });

const writtenDigits = ({ observation }: Fig): number =>
  (/\d[\d,，]*(?:\.\d+)?/.exec(observation.quote)?.[0] ?? '').replace(/\D/g, '').length;

/** Small round numbers meet by chance; four digits, or three in three parts, do not. */
const tellsSlips = ({ total, parts }: Parts): boolean =>
  writtenDigits(total) >= 4 || (parts.length > 2 && writtenDigits(total) >= 3);

const exhaustive = ({ marker: word, parts }: Parts, text: string): boolean =>
  parts.some((part) => remainder.test(ownLead(part))) ||
  (claimsAll.test(word) && parts.length > 1 && !etc.test(ownTail(parts.at(-1) as Fig)) && !/其中/.test(text));

const overlapping = ({ parts }: Parts): boolean =>
  parts.some((part) => nested.test(namesOf(part))) || inStages(parts);

const quotes = (figs: readonly Fig[]): string =>
  figs.map(({ observation }) => observation.quote.replace(/\s/g, '')).join(' + ');

const single = (one: Parts): Relation => {
  const [part] = one.parts as readonly [Fig];
  return {
    rule: card,
    why: `同一句里“${one.marker}”把${part.observation.quote}说成${one.total.observation.quote}的一部分`,
    roles: [
      { role: '总数', observation: one.total.observation },
      { role: '部分', observation: part.observation },
    ],
    compare: '<=',
    computed: nth(1),
    stated: nth(0),
    sayIn: 0,
    formula: part.observation.quote,
    titles: {
      fits: `其中${part.observation.quote}，不多于${one.total.observation.quote}`,
      fails: `其中${part.observation.quote}，比总数${one.total.observation.quote}还多`,
    },
    settle: '核对这两个数，看是否写倒，或单位有误。',
  };
};

const several = (one: Parts, all: boolean): Relation => {
  const { total, parts } = one;
  const indices = parts.map((_, index) => index + 1);
  const name = `${parts.length}项分数之和与总数${total.observation.quote.trim()}`;
  const sum = parts.reduce((size, part) => size.plus(sizeOf(part.observation)), exact(0));
  const more = sum.gt(sizeOf(total.observation));
  const loose = !all && !more;
  return {
    rule: card,
    why: `同一句里“${one.marker}”把这${parts.length}个数说成总数的部分${all ? '，且说明已列全' : loose && tellsSlips(one) ? '；若已列全，就应加得尽' : ''}`,
    roles: [
      { role: '总数', observation: total.observation },
      ...parts.map(({ observation }) => ({ role: '部分', observation })),
    ],
    compare: all || loose ? '=' : '<=',
    computed: sumOf(indices),
    stated: nth(0),
    sayIn: 0,
    formula: quotes(parts),
    titles: { fits: `${name}相符`, fails: `${name}不符`, open: `${name}不等，没说是否列全` },
    ...(!all && overlapping(one) ? { missing: '各项之间有没有重叠' } : {}),
    ...(loose ? { onlyBySlip: true, tellsSlips: tellsSlips(one), severity: 'medium' as const } : {}),
    settle: '核对各项数字和总数，或向发布单位要分项表。',
  };
};

const relate = (one: Parts, text: string): readonly Relation[] => {
  if (one.parts.length === 1) return [single(one)];
  if (inStages(one.parts)) return one.parts.map((part) => single({ ...one, parts: [part] }));
  return [several(one, exhaustive(one, text))];
};

/** 其中 at the head of a sentence: the total is the last of its kind in the sentence before. */
const carriedOver = ({ sentences }: Passage): readonly Relation[] =>
  sentences.slice(1).flatMap((sentence, index) => {
    const before = sentences[index];
    if (!before || !/^其中/.test(sentence.text) || sentence.start - before.start - before.text.length > 4)
      return [];
    const parts = partsWithin(sentence.figs);
    const total = before.figs.findLast((fig) => plain(fig) && fig.kind === parts[0]?.kind);
    return total ? parts.map((part) => single({ marker: '其中', total, parts: [part] })) : [];
  });

/** Parts against their total where 其中, 包括, 含, 分为 tie them. */
export const partsWords: AuditRule = {
  card,
  inPassage: (passage) => [
    ...passage.sentences
      .filter(({ figs }) => figs.length > 1)
      .flatMap((sentence) =>
        partsOf(sentence).flatMap((one) => relate(one, clauses(sentence.text).at(-1) ?? '')),
      ),
    ...carriedOver(passage),
  ],
};
