import { LianpuError } from '@lianpu/errors';
import type { Decision } from '@lianpu/ledger';
import { type DecisionView, decisionViewer } from './decision-view.js';
import type { Edition } from './edition.js';
import { type StatementView, viewStatement } from './statement-view.js';
import type { ReadableLedger } from './workbench.js';

/** A decision with the statement it is about, as that was read; null where it is about none, or its source went. */
export interface DecidedItem {
  readonly decision: DecisionView;
  readonly statement: StatementView | null;
}

/** Some of the decisions there are, shown. */
export const decidedItems = async (
  ledger: Pick<ReadableLedger, 'statement' | 'source'>,
  edition: Edition,
  { all, shown }: { readonly all: readonly Decision[]; readonly shown: readonly Decision[] },
): Promise<readonly DecidedItem[]> => {
  const view = decisionViewer(all, edition);
  const items: DecidedItem[] = [];
  for (const one of shown)
    items.push({
      decision: view(one),
      statement: 'statementId' in one.ruling ? await statementOf(ledger, one.ruling.statementId) : null,
    });
  return items;
};

const statementOf = async (
  ledger: Pick<ReadableLedger, 'statement' | 'source'>,
  id: string,
): Promise<StatementView | null> => {
  try {
    const statement = await ledger.statement(id);
    return viewStatement(statement, await ledger.source(statement.sourceId));
  } catch (error) {
    if (error instanceof LianpuError && /^(STATEMENT|SOURCE)_UNKNOWN$/.test(error.code)) return null;
    throw error;
  }
};
