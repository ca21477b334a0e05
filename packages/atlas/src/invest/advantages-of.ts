import type { Snapshot, Statement } from '@lianpu/ledger';
import type { Region } from '../place/region.js';
import type { Advantage, AdvantageKind } from './invest-list.js';

/** Words by which a sentence states an advantage, and words that make it none. */
interface AdvantageRule {
  readonly kind: AdvantageKind;
  readonly says: RegExp;
  readonly unless?: RegExp;
}

/** What counts as a stated advantage: rules as data, the first that holds of a sentence decides. */
export const advantageRules: readonly AdvantageRule[] = [
  {
    kind: 'electricity-price',
    says: /(?:用|到户|综合|平均|优惠)?电价|(?:每度电|度电)(?:成本|价格)?|元\/(?:千瓦时|度)/,
    unless: /上网电价|电价附加|涨价/,
  },
  {
    kind: 'green-power',
    says: /绿电|绿色电力|绿色能源(?:使用|占比|比例)|(?:新能源|可再生能源)[^，。；]{0,8}(?:装机|占比|发电)|源网荷储|PUE/,
  },
  { kind: 'land', says: /标准地|净地|工业用地|用地(?:指标|保障)|标准(?:化)?厂房|土地(?:储备|供应|优惠)/ },
  {
    kind: 'policy',
    says: /扶持政策|优惠政策|奖补|补贴|贴息|(?:产业|引导|母)基金|政策(?:清单|措施|支持)|(?:若干|支持)措施|营商环境/,
  },
];

/** A statement that states an advantage, before it is set against a link. */
export interface StatedAdvantage {
  readonly kind: AdvantageKind;
  readonly words: string;
  readonly statement: Statement;
}

/** The region's statements whose own sentence states an advantage; one a sentence and kind, newest source first. */
export const statedAdvantages = (snapshot: Snapshot, region: Region): readonly StatedAdvantage[] => {
  const published = new Map(snapshot.sources.map(({ id, published: on }) => [id, on ?? '']));
  const seen = new Set<string>();
  const found = snapshot.statements.filter(region.holds).flatMap((statement): StatedAdvantage[] => {
    const { sentence } = statement;
    for (const { kind, says, unless } of advantageRules) {
      const words = says.exec(sentence)?.[0];
      const key = `${kind} ${sentence}`;
      if (words === undefined || unless?.test(sentence) || seen.has(key)) continue;
      seen.add(key);
      return [{ kind, words, statement }];
    }
    return [];
  });
  const on = ({ statement }: StatedAdvantage) => published.get(statement.sourceId) ?? '';
  return [...found].sort((a, b) => (on(a) < on(b) ? 1 : on(a) > on(b) ? -1 : 0));
};

/** What a link and its chain are called by in running text. */
export interface LinkWords {
  readonly link: readonly string[];
  readonly chain: readonly string[];
}

const rank: Readonly<Record<Advantage['of'], number>> = { link: 0, chain: 1, region: 2 };
const shownOfAKind = 3;

/** The advantages that speak for a link: those said of it first, then of its chain, then of the region; three a kind. */
export const advantagesOf = (
  stated: readonly StatedAdvantage[],
  { link, chain }: LinkWords,
): readonly Advantage[] => {
  const of = ({ sentence }: Statement): Advantage['of'] => {
    if (link.some((word) => sentence.includes(word))) return 'link';
    return chain.some((word) => sentence.includes(word)) ? 'chain' : 'region';
  };
  const set = stated
    .map(({ kind, words, statement }): Advantage => ({
      kind,
      of: of(statement),
      words,
      statementId: statement.id,
    }))
    .sort((a, b) => rank[a.of] - rank[b.of]);
  return advantageRules.flatMap(({ kind }) => set.filter((one) => one.kind === kind).slice(0, shownOfAKind));
};
