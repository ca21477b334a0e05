import type { Statement, StatementId } from '@lianpu/ledger';
import type { Finding } from '../model.js';

/** What a person can say of a finding: it is a mistake, it has an explanation, or the check itself is wrong here. */
export type FindingOutcome = 'confirmed' | 'explained' | 'wrong';

/** A decision on a finding as it was written down. */
export interface FindingRuling {
  /** Id of the decision. */
  readonly id: string;
  readonly findingId: string;
  readonly outcome: FindingOutcome;
  /** The arithmetic that was decided upon; null where it was not kept. */
  readonly formula: string | null;
  /** What it was about, as `topicOf` writes it; null where it was not kept. */
  readonly topic: string | null;
  readonly by: string;
  /** The reason; of `explained`, the explanation. */
  readonly why: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The decision on a finding, and whether it still holds. */
export interface FindingDecision {
  readonly id: string;
  readonly outcome: FindingOutcome;
  readonly by: string;
  readonly why: string;
  readonly at: string;
  /** False when what the sources say has changed since: the finding is to be decided anew, with this one in view. */
  readonly standing: boolean;
}

/** A finding with what was decided of it; null where nothing was. */
export interface DecidedFinding extends Finding {
  readonly decision: FindingDecision | null;
}

type Statements = ReadonlyMap<StatementId, Statement>;

const aboutOf = (statement: Statement | undefined): string => {
  if (!statement) return '';
  if (statement.kind !== 'observation') return statement.kind;
  const { subject, measure, object, time } = statement;
  return [subject, measure, object, time].map((text) => text ?? '').join(' ');
};

/**
 * What a finding is about, apart from its numbers and from which source states them: check, rule, and subject, measure,
 * object and time of each figure. Equal for two findings of which the later tells of the same with other numbers.
 */
export const topicOf = ({ check, rule, figures }: Finding, statements: Statements): string =>
  [
    check,
    rule,
    ...figures.map(({ role, statementId }) => `${role} ${aboutOf(statements.get(statementId))}`),
  ].join('\n');

const decisionOf = ({ id, outcome, by, why, at }: FindingRuling, standing: boolean): FindingDecision => ({
  id,
  outcome,
  by,
  why,
  at,
  standing,
});

/** True for a disagreement on which nobody has decided, or whose decision the sources have overtaken. */
export const isOpenDisagreement = ({ verdict, decision }: DecidedFinding): boolean =>
  verdict === 'disagrees' && decision?.standing !== true;

/**
 * Findings with what was decided of them. A decision stands while its finding says the same arithmetic. Where the
 * sources have changed, so that the finding is gone and another tells of the same with other numbers, that one carries
 * the decision as overtaken. `rulings` are those that count, in the order they were made; the last of a finding wins.
 */
export const decideFindings = (
  findings: readonly Finding[],
  statements: Statements,
  rulings: readonly FindingRuling[],
): readonly DecidedFinding[] => {
  if (rulings.length === 0) return findings.map((finding) => ({ ...finding, decision: null }));
  const byFinding = new Map(rulings.map((ruling) => [ruling.findingId, ruling]));
  const here = new Set(findings.map(({ id }) => id));
  const overtaken = new Map(
    [...byFinding.values()].flatMap((ruling) =>
      ruling.topic !== null && !here.has(ruling.findingId) ? [[ruling.topic, ruling] as const] : [],
    ),
  );
  return findings.map((finding) => {
    const own = byFinding.get(finding.id);
    if (own)
      return {
        ...finding,
        decision: decisionOf(own, own.formula === null || own.formula === finding.formula),
      };
    const before =
      overtaken.size > 0 && finding.verdict !== 'agrees'
        ? overtaken.get(topicOf(finding, statements))
        : undefined;
    return { ...finding, decision: before ? decisionOf(before, false) : null };
  });
};
