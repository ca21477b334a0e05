import { sql } from 'kysely';
import type { Engine, Writing } from '../engine/engine.js';
import { loadPassages } from '../read/load-passages.js';
import { textPieces } from '../text/text-pieces.js';
import { gramsOf } from './grams.js';
import { maxWordUnits } from './words-of.js';

const sourcesPerRound = 50;
/** So much of what follows a piece belongs to it too, so that a word over its end is found: gaps count. */
export const overlapUnits: number = maxWordUnits * 3;
/** Whoever fills the index holds this lock until the end of the transaction. */
const indexing = 4_706_329;

interface Unindexed {
  readonly id: string;
  readonly text_length: number;
}

/**
 * Takes in the texts that the index of searches does not hold yet, some at a time, each round a transaction of its
 * own: storing never waits for it, and a round that is cut off is done again.
 */
export async function indexTexts(engine: Engine): Promise<void> {
  let after: string | null = null;
  do after = await engine.write((writing) => indexRound(writing, after));
  while (after !== null);
}

/** Indexes the next sources behind `after`, by number; gives the last one, null when there was none. */
async function indexRound({ db, copy }: Writing, after: string | null): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(${indexing})`.execute(db);
  const { rows } = await sql<Unindexed>`
    select id, text_length from sources
    where text_length > 0 and (${after}::bigint is null or id > ${after}::bigint)
      and not exists (select from lianpu_search.pieces where source_id = sources.id)
    order by id limit ${sourcesPerRound}`.execute(db);
  const wholes = rows.map(({ id, text_length }) => ({ sourceId: id, start: 0, end: text_length }));
  if (wholes.length === 0) {
    if (after !== null) await sql`select gin_clean_pending_list('lianpu_search.pieces_by_gram')`.execute(db);
    return null;
  }
  const words = await loadPassages(db, wholes);
  const blocks = wholes.map((whole) => blockOf(whole.sourceId, words(whole)));
  await copy({ table: 'lianpu_search.pieces', columns: ['source_id', 'start_offset', 'grams'] }, blocks);
  return rows.at(-1)?.id ?? null;
}

function blockOf(sourceId: string, text: string): string {
  const lines = textPieces(text).map(({ start, text: piece }) => {
    const grams = gramsOf(text.slice(start, start + piece.length + overlapUnits));
    return `${sourceId}\t${start}\t{${grams.join(',')}}\n`;
  });
  return lines.join('');
}
