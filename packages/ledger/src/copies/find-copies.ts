import { type Kysely, sql } from 'kysely';
import type { Engine, Writing } from '../engine/engine.js';
import { loadPassages } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';
import { bandsOf } from './bands-of.js';
import { isCopy, leastUnits, likenessOf } from './likeness.js';

const sourcesPerRound = 50;
const candidatesEach = 20;
/** Whoever looks for copies holds this lock until the end of the transaction. */
const looking = 4_706_330;

interface Row {
  readonly id: string;
  readonly text_no: number;
  readonly text_length: number;
}

/** The text that the last reading of a source stands on. */
const lastText = sql`join lateral (
    select reading.text_no, coalesce(reading.text_length, source.text_length) as text_length
    from readings as reading where reading.source_id = source.id order by no desc limit 1) as last on true`;

/**
 * Looks among all sources for copies of those that came since the last time, and keeps the pairs. A round is a
 * transaction; storing never waits for it.
 */
export async function findCopies(engine: Engine): Promise<void> {
  let after: string | null = null;
  do after = await engine.write((writing) => round(writing, after));
  while (after !== null);
}

async function round({ db, copy }: Writing, after: string | null): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(${looking})`.execute(db);
  const { rows } = await sql<Row>`
    select source.id, last.text_no, last.text_length from sources as source ${lastText}
    where (source.text_length >= ${leastUnits} or source.id in (select source_id from readings where text_no > 1))
      and last.text_length >= ${leastUnits} and (${after}::bigint is null or source.id > ${after}::bigint)
      and not exists (select from lianpu_search.prints where source_id = source.id)
    order by source.id limit ${sourcesPerRound}`.execute(db);
  const wholes = rows.map(wholeOf);
  const textOf = await loadPassages(db, wholes);
  const prints = wholes.map((whole) => ({
    id: whole.sourceId,
    text: textOf(whole),
    bands: bandsOf(textOf(whole)),
  }));
  await copy(
    { table: 'lianpu_search.prints', columns: ['source_id', 'bands'] },
    prints.map(({ id, bands }) => `${id}\t{${bands.join(',')}}\n`),
  );
  for (const { id, text, bands } of prints) if (bands.length > 0) await keepPairs(db, { id, text, bands });
  return rows.at(-1)?.id ?? null;
}

const wholeOf = ({ id, text_no, text_length }: Row) => ({
  ...{ sourceId: id, textNo: text_no, start: 0, end: text_length },
});

/** Of sources that stand on another text from now on: the next look finds their copies anew. */
export async function forgetCopies(db: Kysely<Tables>, sourceIds: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${looking})`.execute(db);
  await sql`delete from lianpu_search.prints where source_id = any(${sourceIds}::bigint[])`.execute(db);
  await sql`delete from lianpu_search.copies
    where source_id = any(${sourceIds}::bigint[]) or copy_id = any(${sourceIds}::bigint[])`.execute(db);
}

/** The prints of the round are there already, so that two copies in one round meet. */
async function keepPairs(
  db: Kysely<Tables>,
  own: { readonly id: string; readonly text: string; readonly bands: readonly number[] },
): Promise<void> {
  const { rows } = await sql<Row>`
    select source.id, last.text_no, last.text_length from lianpu_search.prints as print
    join sources as source on source.id = print.source_id ${lastText}
    where print.bands && ${[...own.bands]}::integer[] and print.source_id <> ${own.id}::bigint
    order by source.id limit ${candidatesEach}`.execute(db);
  if (rows.length === 0) return;
  const wholes = rows.map(wholeOf);
  const textOf = await loadPassages(db, wholes);
  for (const whole of wholes) {
    const likeness = likenessOf(own.text, textOf(whole));
    if (!isCopy(likeness)) continue;
    const [low, high] = [own.id, whole.sourceId].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
    await sql`insert into lianpu_search.copies (source_id, copy_id, words, numbers)
      values (${low}::bigint, ${high}::bigint, ${likeness.words.toFixed(3)}::numeric, ${likeness.numbers.toFixed(3)}::numeric)
      on conflict do nothing`.execute(db);
  }
}
