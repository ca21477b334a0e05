import { LianpuError } from '@lianpu/errors';
import { type Decision, decisionsOn, type Statement } from '@lianpu/ledger';
import { type DecisionView, decisionViewer } from './decision-view.js';
import type { Edition } from './edition.js';
import { type StatementView, viewStatement } from './statement-view.js';
import type { ReadableLedger } from './workbench.js';

/** A decision with the statement it is about, as that was read; null where it is about none, or its source went. */
export interface DecidedItem {
  readonly decision: DecisionView;
  readonly statement: StatementView | null;
}

type Asked = Pick<ReadableLedger, 'statement' | 'statements' | 'source'>;

/** Some of the decisions there are, shown. */
export const decidedItems = async (
  ledger: Asked,
  edition: Edition,
  { all, shown }: { readonly all: readonly Decision[]; readonly shown: readonly Decision[] },
): Promise<readonly DecidedItem[]> => {
  const view = decisionViewer(all, edition);
  const items: DecidedItem[] = [];
  for (const one of shown)
    items.push({
      decision: view(one),
      statement: 'statementId' in one.ruling ? await statementOf(ledger, one, one.ruling.statementId) : null,
    });
  return items;
};

const statementOf = async (ledger: Asked, decision: Decision, id: string): Promise<StatementView | null> => {
  try {
    const statement = (await orNull(ledger.statement(id))) ?? (await sayingSo(ledger, decision));
    return statement && viewStatement(statement, await ledger.source(statement.sourceId));
  } catch (error) {
    if (isUnknown(error)) return null;
    throw error;
  }
};

const isUnknown = (error: unknown): boolean =>
  error instanceof LianpuError && /^(STATEMENT|SOURCE)_UNKNOWN$/.test(error.code);

const orNull = <Result>(found: Promise<Result>): Promise<Result | null> =>
  found.catch((error: unknown) => {
    if (isUnknown(error)) return null;
    throw error;
  });

/** What another reading says where the statement decided upon stood; null where none says the same there. */
const sayingSo = async (ledger: Asked, decision: Decision): Promise<Statement | null> => {
  if (!decision.at) return null;
  const statements = await ledger.statements({ sourceId: decision.at.sourceId });
  return statements.find((statement) => decisionsOn(statement, [decision]).length > 0) ?? null;
};
