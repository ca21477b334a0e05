import type { Statement, StatementId } from '@lianpu/ledger';
import { amountIn } from '../chain/capacity.js';
import type { ChainParts } from '../chain/prepare-chains.js';
import { exact } from '../interval/exact.js';
import type { Amount } from '../model.js';
import type { PipelineItem } from './invest-list.js';

const underWay: ReadonlySet<string> = new Set(['signed', 'approved', 'started', 'planned', 'unveiled']);

/** Whether an amount would fill a shortfall: at its least the greatest, at its most not even the least. */
export const closesGap = (amount: Amount, shortfall: Amount | null): PipelineItem['closes'] => {
  if (shortfall === null || shortfall.unit !== amount.unit) return null;
  const { low, high } = amount;
  if (low !== null && shortfall.high !== null && exact(low).gte(shortfall.high)) return 'yes';
  if (high !== null && shortfall.low !== null && exact(high).lt(shortfall.low)) return 'partly';
  return 'perhaps';
};

const timeOf = (ids: readonly StatementId[], statements: ReadonlyMap<StatementId, Statement>) => {
  const times = ids.flatMap((id) => {
    const statement = statements.get(id);
    return statement && statement.kind !== 'relation' && statement.time !== null ? [statement.time] : [];
  });
  return times[0] ?? null;
};

/** What is planned, expected or under way on a link: capacities by plant, then works without one by their stage. */
export const pipelineOf = (
  key: string,
  parts: ChainParts,
  shortfall: Amount | null,
): readonly PipelineItem[] => {
  const placed = parts.placedOn.get(key) ?? [];
  const statements = new Map(placed.map(({ statement }) => [statement.id, statement]));
  const capacities = (parts.capacities.get(key) ?? []).filter(({ modality }) => modality !== 'actual');
  const sized = capacities.flatMap(({ plants, unit, modality }) =>
    plants.map(({ name, range, statementIds }): PipelineItem => {
      const amount = amountIn(range, unit);
      const when = timeOf(statementIds, statements);
      const closes = closesGap(amount, shortfall);
      return { name, amount, modality, stage: null, when, closes, statementIds };
    }),
  );
  const works = placed.flatMap(({ statement }): PipelineItem[] =>
    statement.kind === 'event' && underWay.has(statement.type) && statement.project !== null
      ? [
          {
            name: statement.project,
            amount: null,
            modality: null,
            stage: statement.type,
            when: statement.time,
            closes: null,
            statementIds: [statement.id],
          },
        ]
      : [],
  );
  return [...sized, ...works];
};
