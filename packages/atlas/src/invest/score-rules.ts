import type { StatementId } from '@lianpu/ledger';
import { exact } from '../interval/exact.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { Advantage, Approach, InvestKind, Neighbour, PipelineItem, ScorePart } from './invest-list.js';

/** What is known of a gap when it is scored. */
export interface GapFacts {
  readonly kind: InvestKind;
  /** The most that supply may cover of the need, 0 to 1; null where no balance is known. */
  readonly coverHigh: string | null;
  readonly coverStatementIds: readonly StatementId[];
  readonly suppliers: readonly Neighbour[];
  readonly customers: readonly Neighbour[];
  readonly advantages: readonly Advantage[];
  readonly pipeline: readonly PipelineItem[];
  readonly approach: readonly Approach[];
  /** Targets and plans that name the link. */
  readonly targets: readonly PlacedStatement[];
}

interface Measured {
  /** From 0 to 1: how much of the rule's points the gap gets. */
  readonly share: number;
  readonly why: string;
  readonly statementIds: readonly StatementId[];
}

/** One rule of the score: what it asks, the most points it gives (negative: takes), and how much of them a gap gets. */
export interface ScoreRule {
  readonly id: string;
  readonly zh: string;
  readonly most: number;
  readonly measure: (facts: GapFacts) => Measured;
}

const idsOf = (items: readonly { readonly statementIds: readonly StatementId[] }[]) => [
  ...new Set(items.flatMap(({ statementIds }) => statementIds)),
];

const byCount = (count: number, enough: number): number => Math.min(count, enough) / enough;

const breakage = (facts: GapFacts): Measured => {
  const { kind, coverHigh, coverStatementIds: statementIds } = facts;
  if (kind === 'short' && coverHigh !== null) {
    const percent = exact(coverHigh).times(100).toSignificantDigits(3).toFixed();
    return { share: 1 - Number(coverHigh) / 2, why: `最多只能保障${percent}%`, statementIds };
  }
  if (kind === 'single-firm') return { share: 0.3, why: '只有一家，停产即断', statementIds };
  const both = facts.suppliers.length > 0 && facts.customers.length > 0;
  return both
    ? { share: 0.6, why: '上下游都有，独缺这一环节', statementIds }
    : { share: 0.35, why: '只有一侧有邻接环节的陈述', statementIds };
};

const neighbours = (list: readonly Neighbour[], what: string): Measured => {
  const firms = new Set(list.filter(({ whole }) => !whole).map(({ name }) => name)).size;
  const sized = new Set(list.filter(({ amount }) => amount !== null).map(({ name }) => name)).size;
  const total = list.some(({ whole }) => whole) ? '，另有全市合计' : '';
  const why =
    list.length === 0 ? `来源没有写明本地${what}` : `本地${what}${firms}家，${sized}处有产能数${total}`;
  return { share: byCount(firms + sized, 4), why, statementIds: idsOf(list) };
};

const kindsOf = (advantages: readonly Advantage[]) => new Set(advantages.map(({ kind }) => kind));

const pipelineShare = ({ pipeline }: GapFacts): Measured => {
  const statementIds = idsOf(pipeline);
  if (pipeline.length === 0) return { share: 0, why: '没有已规划或在建的项目', statementIds };
  if (pipeline.some(({ closes }) => closes === 'yes'))
    return { share: 1, why: '已规划或在建的项目建成后即可补上', statementIds };
  return { share: 0.4, why: `已有${pipeline.length}项规划、在建或签约，未必补得上`, statementIds };
};

/**
 * How gaps are scored, out of 100: rules as data, in the order in which they are shown. A shortage that is computed
 * weighs more than silence, which is no proof of absence.
 */
export const scoreRules: readonly ScoreRule[] = [
  { id: 'breakage', zh: '断得多深', most: 35, measure: breakage },
  {
    id: 'customers',
    zh: '本地下游客户',
    most: 20,
    measure: ({ customers }) => neighbours(customers, '下游客户'),
  },
  {
    id: 'suppliers',
    zh: '本地上游供应',
    most: 10,
    measure: ({ suppliers }) => neighbours(suppliers, '上游供应'),
  },
  {
    id: 'policy',
    zh: '写进目标或规划',
    most: 10,
    measure: ({ targets }) => ({
      share: byCount(targets.length, 1),
      why: targets.length > 0 ? `${targets.length}条陈述把它写进目标或规划` : '来源没有把它写进目标或规划',
      statementIds: targets.map(({ statement }) => statement.id),
    }),
  },
  {
    id: 'advantages',
    zh: '来源写明的本地优势',
    most: 10,
    measure: ({ advantages }) => ({
      share: byCount(kindsOf(advantages).size, 4),
      why: advantages.length > 0 ? `写明了${kindsOf(advantages).size}类优势` : '来源没有写明优势',
      statementIds: advantages.map(({ statementId }) => statementId),
    }),
  },
  {
    id: 'approach',
    zh: '可对接的企业',
    most: 15,
    measure: ({ approach }) => ({
      share: byCount(approach.length, 3),
      why:
        approach.length > 0
          ? `账本里有${approach.length}家外地企业在做`
          : '账本里没有外地企业在做这种产品的陈述',
      statementIds: idsOf(approach),
    }),
  },
  { id: 'pipeline', zh: '已在路上的项目', most: -25, measure: pipelineShare },
];

/** A gap's score by the rules, in whole points, with its parts. */
export const scoreOf = (
  facts: GapFacts,
  rules: readonly ScoreRule[] = scoreRules,
): { readonly total: number; readonly parts: readonly ScorePart[] } => {
  const parts = rules.map(({ id, zh, most, measure }): ScorePart => {
    const { share, why, statementIds } = measure(facts);
    return { ruleId: id, zh, points: Math.round(most * share) || 0, most, why, statementIds };
  });
  return { total: parts.reduce((sum, { points }) => sum + points, 0), parts };
};
