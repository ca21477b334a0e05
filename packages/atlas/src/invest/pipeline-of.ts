import type { LedgerEvent, SourceId, Statement, StatementId } from '@lianpu/ledger';
import { amountIn, type Plant } from '../chain/capacity.js';
import type { ChainParts } from '../chain/prepare-chains.js';
import { exact } from '../interval/exact.js';
import { toInterval } from '../interval/range.js';
import type { Amount } from '../model.js';
import { sameHolder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import type { PipelineItem } from './invest-list.js';

const underWay: ReadonlySet<string> = new Set(['signed', 'approved', 'started', 'planned', 'unveiled']);
const reached: ReadonlySet<string> = new Set(['completed', 'producing', 'full_capacity']);

/** When a source was published; empty where it does not say. */
export type PublishedOn = (id: SourceId) => string;

/** Whether an amount would fill a shortfall: at its least the greatest, at its most not even the least. */
export const closesGap = (amount: Amount, shortfall: Amount | null): PipelineItem['closes'] => {
  if (shortfall === null || shortfall.unit !== amount.unit) return null;
  const { low, high } = amount;
  if (low !== null && shortfall.high !== null && exact(low).gte(shortfall.high)) return 'yes';
  if (high !== null && shortfall.low !== null && exact(high).lt(shortfall.low)) return 'partly';
  return 'perhaps';
};

type Statements = ReadonlyMap<StatementId, Statement>;

/** The time as its statement has it where that is the year in which it is expected, else that year. */
const whenOf = ({ statementIds, expected }: Plant, statements: Statements): string | null => {
  const times = statementIds.flatMap((id) => {
    const statement = statements.get(id);
    return statement && statement.kind !== 'relation' && statement.time !== null ? [statement.time] : [];
  });
  const [time = null] = times;
  if (expected === undefined) return time;
  return expected !== null && time?.includes(expected) ? time : expected;
};

interface Known {
  readonly placed: readonly PlacedStatement[];
  readonly statements: Statements;
  readonly publishedOn: PublishedOn;
}

/**
 * A plan that came true: what says that the plant stands with the same capacity was all published after what says that it
 * is planned. A figure is told apart by its own words, for one that repeats another is listed with it.
 */
const stands = (plan: Plant, standing: readonly Plant[], { statements, publishedOn }: Known): boolean => {
  const dates = ({ statementIds }: Plant, isThere: boolean) =>
    statementIds.flatMap((id) => {
      const one = statements.get(id);
      const isSo = one?.kind === 'observation' && (one.modality === 'actual') === isThere;
      return isSo ? [publishedOn(one.sourceId)] : [];
    });
  const same = ({ low, high }: ReturnType<typeof toInterval>) => `${low} ${high}`;
  const planned = dates(plan, false);
  return standing.some((plant) => {
    const there = dates(plant, true);
    return (
      plant.name === plan.name &&
      same(toInterval(plant.range)) === same(toInterval(plan.range)) &&
      planned.length > 0 &&
      there.length > 0 &&
      there.every((on) => planned.every((before) => before < on))
    );
  });
};

type EventPlaced = PlacedStatement & { readonly statement: LedgerEvent & { readonly project: string } };

const isEvent = (one: PlacedStatement): one is EventPlaced =>
  one.statement.kind === 'event' && one.statement.project !== null;

const isOneProject = (a: EventPlaced, b: EventPlaced): boolean =>
  sameHolder(a.holder, b.holder) &&
  (a.statement.project.includes(b.statement.project) || b.statement.project.includes(a.statement.project));

/** Works under way: none that was finished since, and none whose plant is told with its capacity. */
const worksOf = ({ placed, publishedOn }: Known, sized: readonly Plant[]): readonly EventPlaced[] => {
  const on = ({ statement }: EventPlaced) => publishedOn(statement.sourceId);
  const events = placed.filter(isEvent);
  const finished = events.filter(({ statement }) => reached.has(statement.type));
  return events.filter(
    (work) =>
      underWay.has(work.statement.type) &&
      !finished.some((end) => on(end) > on(work) && isOneProject(work, end)) &&
      !sized.some(({ name }) => sameHolder({ name, entityId: null, whole: false, why: null }, work.holder)),
  );
};

/**
 * What is planned, expected or under way on a link: capacities by plant, then works without one by their stage. What the
 * region aims at or plans as a whole is no project.
 */
export const pipelineOf = (
  key: string,
  { parts, publishedOn }: { readonly parts: ChainParts; readonly publishedOn: PublishedOn },
  shortfall: Amount | null,
): readonly PipelineItem[] => {
  const placed = parts.placedOn.get(key) ?? [];
  const known = {
    placed,
    publishedOn,
    statements: new Map(placed.map(({ statement }) => [statement.id, statement])),
  };
  const plants = (parts.capacities.get(key) ?? []).filter(({ scope }) => scope === 'plants');
  const standing = plants.filter(({ modality }) => modality === 'actual').flatMap((one) => one.plants);
  const toCome = plants.filter(({ modality }) => modality !== 'actual' && modality !== 'target');
  const sized = toCome.flatMap(({ plants: own, unit, modality }) =>
    own
      .filter((plant) => !stands(plant, standing, known))
      .map((plant): PipelineItem => {
        const { name, range, statementIds } = plant;
        const amount = amountIn(range, unit);
        const when = whenOf(plant, known.statements);
        return {
          name,
          amount,
          modality,
          stage: null,
          when,
          closes: closesGap(amount, shortfall),
          statementIds,
        };
      }),
  );
  const works = worksOf(
    known,
    toCome.flatMap((one) => one.plants),
  ).map(({ statement }): PipelineItem => ({
    name: statement.project,
    amount: null,
    modality: null,
    stage: statement.type,
    when: statement.time,
    closes: null,
    statementIds: [statement.id],
  }));
  return [...sized, ...works];
};
