import { type ChainView, mentionedInChain, type StatementId, type StatementView } from '@lianpu/server';

/** The statements a chain mentions, by id: each with its quote, sentence, source and offsets. */
export const statementsOf = (
  chain: ChainView,
  statements: ReadonlyMap<StatementId, StatementView>,
): Readonly<Record<StatementId, StatementView>> =>
  Object.fromEntries(
    [...new Set(mentionedInChain(chain))].flatMap((id) => {
      const statement = statements.get(id);
      return statement ? [[id, statement] as const] : [];
    }),
  );
