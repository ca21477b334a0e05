import type { Engine, Writing } from '../engine/engine.js';
import type { AddOutcome, SourceToAdd } from '../ledger.js';
import { type Draft, placed } from './draft.js';
import type { DraftingTable } from './drafting-table.js';
import { insertEntities, insertTerms } from './insert-dictionaries.js';
import { insertReadings } from './insert-readings.js';
import { insertSources } from './insert-sources.js';
import { type LastReading, lastReadings } from './last-readings.js';
import { recordPosting } from './record-posting.js';

/** What a batch is added to. */
export interface AddContext {
  readonly engine: Engine;
  readonly table: DraftingTable;
  readonly now: Date;
}

/**
 * Keeps documents and what was read in them, in one transaction: all or none. The same reading of the same bytes
 * changes nothing; another reading of them (a newer reader, another date) stands behind the earlier one and counts
 * from then on; a removed source comes back. A reading stands on its own text; where {@link placeTexts} says that it does
 * not count, what was read is held to the text that does. Of several with the same bytes the last one's reading counts.
 */
export async function addSources(
  { engine, table, now }: AddContext,
  items: readonly SourceToAdd[],
): Promise<readonly AddOutcome[]> {
  const drafts = await table.draft(items);
  // Dictionaries first and apart: nobody who stores the same names then waits for this batch, and a term or an
  // entity that nothing refers to says nothing.
  const terms = drafts.flatMap((draft) => [...draft.terms.unkept]);
  const entities = drafts.flatMap((draft) => draft.entities.filter(({ isKept }) => !isKept));
  await insertTerms(engine.db, terms);
  await insertEntities(engine.db, entities, now);
  const outcomes = new Map<Draft, AddOutcome>();
  await engine.write(async (writing) => {
    for (const round of rounds(drafts)) {
      for (const [draft, outcome] of await write(writing, round, now)) outcomes.set(draft, outcome);
    }
  });
  for (const row of [...terms, ...entities]) row.isKept = true;
  return drafts.map((draft) => outcomes.get(draft) ?? outcomeOf(draft, 'present'));
}

/**
 * Documents with the same bytes stand in rounds of their own, in their order. The first round has every source once:
 * it takes all locks, in one order, so that no two transactions wait for each other.
 */
function rounds(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const all: Draft[][] = [];
  const seen = new Map<string, number>();
  for (const draft of drafts) {
    const round = seen.get(draft.sourceId) ?? 0;
    seen.set(draft.sourceId, round + 1);
    (all[round] ??= []).push(draft);
  }
  return all;
}

/** Writes one round; gives what came of each draft. */
async function write(
  writing: Writing,
  given: readonly Draft[],
  now: Date,
): Promise<readonly (readonly [Draft, AddOutcome])[]> {
  const { fresh, places } = await insertSources(writing, given, now);
  const drafts = given.map((draft) => placed(draft, places.get(draft.sourceId)));
  const last = await lastReadings(
    writing.db,
    drafts.map(({ sourceId }) => sourceId).filter((id) => !fresh.has(id)),
  );
  const changes = drafts.filter((draft) => !isPresent(draft, last.get(draft.sourceId)));
  if (changes.length > 0) {
    await recordPosting(writing.db, now);
    await restore(
      writing,
      changes.filter(({ sourceId }) => last.get(sourceId)?.isVisible === false),
      now,
    );
    const anew = changes.filter((draft) => last.get(draft.sourceId)?.digest !== draft.digest);
    await insertReadings(
      writing,
      anew.map((draft) => ({ draft, no: (last.get(draft.sourceId)?.no ?? 0) + 1 })),
      now,
    );
  }
  const changed = new Set(changes);
  return drafts.map((draft, index) => [
    given[index] ?? draft,
    outcomeOf(draft, changed.has(draft) ? 'added' : 'present'),
  ]);
}

const isPresent = (draft: Draft, last: LastReading | undefined): boolean =>
  last !== undefined && last.isVisible && last.digest === draft.digest;

async function restore({ db }: Writing, drafts: readonly Draft[], now: Date): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map(({ sourceId, document }) => ({
    kind: 'restore-source' as const,
    source_id: sourceId,
    target: document.id,
    recorded_at: now,
  }));
  await db.insertInto('decisions').values(rows).execute();
}

const outcomeOf = ({ document, counts, refused }: Draft, kind: AddOutcome['kind']): AddOutcome => ({
  kind,
  sourceId: document.id,
  statements: counts.observation + counts.event + counts.relation,
  refused,
});
