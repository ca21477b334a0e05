import {
  type ChainView,
  mentionedInChain,
  mentionedInReach,
  mentionedInShock,
  type ShockView,
  type StageReach,
  type StatementId,
  type StatementView,
} from '@lianpu/server';

/** What is printed and names statements. */
interface Printed {
  readonly chain?: ChainView;
  readonly reach?: readonly StageReach[];
  readonly shock?: ShockView;
}

/** The statements that what is printed mentions, by id: each with its quote, sentence, source and offsets. */
export const statementsOf = (
  { chain, reach = [], shock }: Printed,
  statements: ReadonlyMap<StatementId, StatementView>,
): Readonly<Record<StatementId, StatementView>> => {
  const mentioned = [
    ...(chain ? mentionedInChain(chain) : []),
    ...mentionedInReach(reach),
    ...(shock ? mentionedInShock(shock) : []),
  ];
  return Object.fromEntries(
    [...new Set(mentioned)].flatMap((id) => {
      const statement = statements.get(id);
      return statement ? [[id, statement] as const] : [];
    }),
  );
};
