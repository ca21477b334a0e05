import type { Statement } from '@lianpu/ledger';
import type { StatementView } from '../workbench/statement-view.js';

/** Which statements are asked for. */
export interface StatementQuestion {
  readonly kind?: Statement['kind'];
  readonly entity?: string;
  readonly source?: string;
  /** Part of the measure. */
  readonly measure?: string;
  /** Words, parted by spaces, each of which stands in the sentence or in a field. */
  readonly q?: string;
  readonly limit: number;
  readonly offset: number;
}

const fieldsOf = (statement: Statement): readonly (string | null)[] => {
  if (statement.kind === 'observation') return [statement.subject, statement.measure, statement.object];
  if (statement.kind === 'event') return [statement.project, ...statement.parties];
  return [statement.subject, statement.object];
};

const says = (statement: StatementView, words: readonly string[]): boolean => {
  const haystack = [statement.quote, statement.sentence, ...fieldsOf(statement)].join('\n').toLowerCase();
  return words.every((word) => haystack.includes(word));
};

const isAsked = (question: StatementQuestion) => {
  const words = (question.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (statement: StatementView): boolean =>
    (question.kind === undefined || statement.kind === question.kind) &&
    (question.source === undefined || statement.sourceId === question.source) &&
    (question.measure === undefined ||
      (statement.kind === 'observation' && (statement.measure ?? '').includes(question.measure))) &&
    (words.length === 0 || says(statement, words));
};

/** The statements that match, in the order they come in. */
export const selectStatements = (
  candidates: readonly StatementView[],
  question: StatementQuestion,
): readonly StatementView[] => candidates.filter(isAsked(question));
