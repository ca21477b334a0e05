import type { InvestRow } from '@lianpu/atlas';
import type { StatementId } from '@lianpu/ledger';
import type { StatementView } from '../workbench/statement-view.js';

/** A sentence that a row rests on, with what it is there for. */
export interface Citation {
  readonly use: string;
  readonly statement: StatementView;
}

/** Every statement of a row once, with what it is there for, in the order of the row's columns. */
export const citationsOf = (
  row: InvestRow,
  statements: ReadonlyMap<StatementId, StatementView>,
): readonly Citation[] => {
  const uses: readonly (readonly [string, readonly StatementId[]])[] = [
    ['引进规模', row.attract.statementIds],
    ...row.suppliers.map(({ name, statementIds }) => [`上游供应：${name}`, statementIds] as const),
    ...row.customers.map(({ name, statementIds }) => [`下游客户：${name}`, statementIds] as const),
    ...row.advantages.map(({ statementId }) => ['本地优势', [statementId]] as const),
    ...row.pipeline.map(({ name, statementIds }) => [`在路上的项目：${name}`, statementIds] as const),
    ...row.approach.map(({ name, statementIds }) => [`可对接的企业：${name}`, statementIds] as const),
    ...row.score.parts.map(({ zh, statementIds }) => [`得分：${zh}`, statementIds] as const),
  ];
  const seen = new Map<StatementId, string>();
  for (const [use, ids] of uses) for (const id of ids) if (!seen.has(id)) seen.set(id, use);
  return [...seen].flatMap(([id, use]) => {
    const statement = statements.get(id);
    return statement ? [{ use, statement }] : [];
  });
};

/** A citation in one line: the sentence, its source and where in its text the words stand. */
export const sayCitation = ({ use, statement }: Citation): string => {
  const { sentence, source, start, end } = statement;
  return `${use}「${sentence.trim()}」（${source.title ?? source.name}，第${start}–${end}字）`;
};
