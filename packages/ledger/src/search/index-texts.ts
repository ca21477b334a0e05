import { sql } from 'kysely';
import type { Engine, Writing } from '../engine/engine.js';
import { loadPassages } from '../read/load-passages.js';
import { textPieces } from '../text/text-pieces.js';
import { dayOf, gramsOfDay, gramsOf } from './grams.js';

const readingsPerRound = 50;
/** So much of what follows a piece belongs to it too, so that a word over its end is found: gaps count. */
export const overlapUnits = 96;
/** Stands for the offset of a whole text that has several pieces. */
const wholeText = -1;
/** Whoever fills the index holds this lock until the end of the transaction. */
const indexing = 4_706_329;

interface Waiting {
  readonly no: string;
  readonly id: string;
  readonly text_no: number;
  readonly text_length: number;
  readonly published: string | null;
}

/**
 * Takes in the texts that the index of searches does not hold yet, some at a time, each round a transaction of its
 * own: storing never waits for it, and a round that is cut off is done again.
 */
export async function indexTexts(engine: Engine): Promise<void> {
  if (!(await isAnyWaiting(engine))) return;
  while (await engine.write(indexRound));
}

async function isAnyWaiting({ db }: Engine): Promise<boolean> {
  const { rows } = await sql`select from lianpu_search.waiting limit 1`.execute(db);
  return rows.length > 0;
}

/** Indexes sources that wait, under the day of their last reading; false when there was none. */
async function indexRound({ db, copy }: Writing): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${indexing})`.execute(db);
  const { rows } = await sql<Waiting>`
    select waiting.no, source.id, last.text_no, coalesce(last.text_length, source.text_length) as text_length,
      last.published
    from lianpu_search.waiting join sources as source on source.id = source_id
    join lateral (
      select text_no, text_length, published from readings
      where readings.source_id = source.id order by readings.no desc limit 1) as last on true
    order by waiting.published, waiting.no limit ${readingsPerRound}`.execute(db);
  if (rows.length === 0) {
    await sql`select gin_clean_pending_list('lianpu_search.pieces_by_gram')`.execute(db);
    return false;
  }
  const sources = [...new Map(rows.map((row) => [row.id, row])).values()];
  await forget(db, rows);
  await keepDays(db, sources);
  const wholes = sources.map(({ id, text_no, text_length }) => ({
    ...{ sourceId: id, textNo: text_no, start: 0, end: text_length },
  }));
  const words = await loadPassages(db, wholes);
  const blocks = wholes.map((whole, index) => blockOf(words(whole), sources[index]));
  await copy(
    { table: 'lianpu_search.pieces', columns: ['source_id', 'start_offset', 'grams', 'day'] },
    blocks,
  );
  return true;
}

/** A source that was read again may have another day. */
async function forget(db: Writing['db'], rows: readonly Waiting[]): Promise<void> {
  await sql`delete from lianpu_search.waiting where no = any(${rows.map(({ no }) => no)}::bigint[])`.execute(
    db,
  );
  await sql`delete from lianpu_search.pieces where source_id = any(${rows.map(({ id }) => id)}::bigint[])`.execute(
    db,
  );
}

async function keepDays(db: Writing['db'], sources: readonly Waiting[]): Promise<void> {
  const days = [...new Set(sources.map(({ published }) => dayOf(published)))];
  await sql`insert into lianpu_search.days (day) select unnest(${days}::integer[]) on conflict do nothing`.execute(
    db,
  );
}

/**
 * A row of the whole source, which has its day, and where the text has several pieces one of each, without: words are
 * looked for in the whole, and then in which pieces they are.
 */
function blockOf(text: string, source: Waiting | undefined): string {
  if (source === undefined || text === '') return '';
  const pieces = textPieces(text).map(({ start, text: piece }) => ({
    start,
    grams: gramsOf(text.slice(start, start + piece.length + overlapUnits)),
  }));
  const [first] = pieces;
  if (first && pieces.length === 1) return lineOf(source, first, dayOf(source.published));
  const whole = { start: wholeText, grams: gramsOf(text) };
  return (
    lineOf(source, whole, dayOf(source.published)) + pieces.map((piece) => lineOf(source, piece)).join('')
  );
}

interface Piece {
  readonly start: number;
  readonly grams: readonly number[];
}

function lineOf({ id }: Waiting, { start, grams }: Piece, day?: number): string {
  if (day === undefined) return `${id}\t${start}\t{${grams.join(',')}}\t\\N\n`;
  return `${id}\t${start}\t{${[...gramsOfDay(day), ...grams].join(',')}}\t${day}\n`;
}
