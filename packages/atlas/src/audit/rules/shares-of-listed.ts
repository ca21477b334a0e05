import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { periodIndexOf } from '../passage/period-of.js';
import { ownLead, shareRun } from '../passage/words.js';
import type { Relation } from '../relation/relation.js';
import { relateWhole, wholeWords } from './share-card.js';

/** 委托贷款占比, 乙类产品占总额的: what a share is of stands in its own clause before 占. */
const named =
  /^(?:其中)?(?:截至)?(?:\d{4}年)?(?:[前上下]?[\d一二三四五六七八九十]*[季月半]?[年度末份底]*)?[，,]?([一-龥A-Za-z（）()]{4,24}?)(?:余额)?占(?!地)/;

const verbs =
  /(?:余额)?(?:合计|累计|净)?(?:增加|减少|融资|下降|增长|新增|完成|实现|折合人民币)*(?:为|达到?|约)?$/;

/** What names an amount of a list, without what it did. */
const nameOf = (fig: Fig): string =>
  ownLead(fig)
    .replace(/^[^一-龥]*(?:其中[，,]?)?/, '')
    .replace(verbs, '');

const bareName = (name: string): string =>
  name.replace(/^对[一-龥]{2,8}的|折合人民币|余额$|净?融资$|的/g, '');

const isPart = ({ observation: { role, unit, base } }: Fig): boolean =>
  unit !== '%' && unit !== 'x' && (role === 'level' || (role === 'change' && base === null));

const isShare = ({ observation: { unit, role }, lead }: Fig): boolean =>
  unit === '%' && (role === 'share' || /占/.test(lead)) && !/提高|提升|上升|下降|降低/.test(lead);

interface Listed {
  readonly list: Sentence;
  readonly whole: Fig;
}

/** The one amount of that very name in the sentence of the list. */
const partNamed = ({ list, whole }: Listed, name: string): Fig | undefined => {
  const all = list.figs.filter(
    (fig) =>
      fig.index > whole.index && fig.kind === whole.kind && isPart(fig) && bareName(nameOf(fig)) === name,
  );
  return all.length === 1 ? all[0] : undefined;
};

const reach = 4;

/** The lists before a sentence whose total is named as a share names its whole; 其中 at its head takes the total told before. */
const listsBefore = (periods: readonly Sentence[], at: number, words: string): readonly Listed[] =>
  periods.slice(Math.max(0, at - reach), at).flatMap((list, index): readonly Listed[] => {
    const from = /^\s*其中/.test(list.text) ? periods[Math.max(0, at - reach) + index - 1] : list;
    const whole = from?.figs.find(isPart);
    return whole && shareRun(`${whole.observation.measure ?? ''}${ownLead(whole)}`, words, 4)
      ? [{ list, whole }]
      : [];
  });

const why = '前一句列出总数和各项，这里逐项写它们占总数的百分之几';

const inPeriod = (
  passage: Passage,
  at: number,
  shares: readonly Fig[],
): readonly (readonly [Fig, Relation])[] => {
  const [first] = shares;
  const words = first ? wholeWords(first) : null;
  if (words === null || words.length < 4) return [];
  const able = listsBefore(passage.periods, at, words).map((found) =>
    shares.flatMap((share) => {
      const name = named.exec(ownLead(share))?.[1];
      const own = wholeWords(share);
      const part =
        name !== undefined && (own === null || own === words) ? partNamed(found, bareName(name)) : undefined;
      return part ? [[share, { ...relateWhole(part, found.whole, share, why), loose: true }] as const] : [];
    }),
  );
  return able.findLast((pairs) => pairs.length > 1) ?? [];
};

/** 贷款增加1.7亿元；债券增加0.3亿元。从结构看，贷款占总额的70%；债券占比12%: shares of what a sentence before listed, each by its name. */
export const sharesOfListed = (passage: Passage): ReadonlyMap<Fig, readonly Relation[]> => {
  const byPeriod = new Map<number, Fig[]>();
  for (const sentence of passage.sentences) {
    if (!sentence.text.includes('占')) continue;
    for (const fig of sentence.figs.filter(isShare)) {
      const at = periodIndexOf(passage.periods, fig);
      byPeriod.set(at, [...(byPeriod.get(at) ?? []), fig]);
    }
  }
  return new Map(
    [...byPeriod].flatMap(([at, shares]) =>
      shares.length < 2
        ? []
        : inPeriod(passage, at, shares).map(([share, relation]) => [share, [relation]] as const),
    ),
  );
};
