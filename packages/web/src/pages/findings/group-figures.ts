import type { Finding, Statement, StatementMap } from '../../api/types.js';

/** A figure of a finding with its statement; undefined when the ledger no longer has it. */
export interface FindingFigure {
  readonly role: string;
  readonly statementId: string;
  readonly statement: Statement | undefined;
}

/** The figures of a finding that stand in one sentence. */
export interface SentenceGroup {
  readonly key: string;
  readonly figures: readonly FindingFigure[];
}

/** The figures of a finding, gathered by the sentence they stand in, so that each sentence is shown once. */
export function groupFigures(finding: Finding, statements: StatementMap): readonly SentenceGroup[] {
  const groups = new Map<string, FindingFigure[]>();
  for (const { role, statementId } of finding.figures) {
    const statement = statements[statementId];
    const key = statement === undefined ? statementId : `${statement.sourceId} ${statement.sentenceStart}`;
    const group = groups.get(key) ?? [];
    group.push({ role, statementId, statement });
    groups.set(key, group);
  }
  return [...groups].map(([key, figures]) => ({ key, figures }));
}
