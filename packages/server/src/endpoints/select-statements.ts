import type { Statement } from '@lianpu/ledger';
import type { Edition } from '../workbench/edition.js';

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

const says = (edition: Edition, statement: Statement, words: readonly string[]): boolean => {
  const haystack = [statement.quote, edition.sentences.get(statement.id), ...fieldsOf(statement)]
    .join('\n')
    .toLowerCase();
  return words.every((word) => haystack.includes(word));
};

const isAsked = (edition: Edition, question: StatementQuestion) => {
  const words = (question.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (statement: Statement): boolean =>
    (question.kind === undefined || statement.kind === question.kind) &&
    (question.source === undefined || statement.sourceId === question.source) &&
    (question.measure === undefined ||
      (statement.kind === 'observation' && (statement.measure ?? '').includes(question.measure))) &&
    (words.length === 0 || says(edition, statement, words));
};

/** The statements that match, those of the newest publication first, within a source in the order of its text. */
export const selectStatements = (
  edition: Edition,
  candidates: readonly Statement[],
  question: StatementQuestion,
): readonly Statement[] => {
  const published = (statement: Statement) => edition.sources.get(statement.sourceId)?.published ?? '';
  return candidates
    .filter(isAsked(edition, question))
    .toSorted(
      (left, right) =>
        published(right).localeCompare(published(left)) ||
        left.sourceId.localeCompare(right.sourceId) ||
        left.start - right.start ||
        left.id.localeCompare(right.id),
    );
};
