import { type Kysely, sql } from 'kysely';
import type { Source } from '../model.js';
import type { Tables } from '../schema/tables.js';
import { standing, toSource } from './load-sources.js';

/** Which sources, and how many of them. */
export interface SourceListQuestion {
  /** Part of a title, a publisher or a file name, whatever the case; empty for all. */
  readonly words: string;
  /** By the day of publication, undated ones last either way, or by the number of statements. */
  readonly sort: 'newest' | 'oldest' | 'most' | 'fewest';
  readonly limit: number;
  readonly offset: number;
}

/** Some sources, and how many there are. */
export interface SourceList {
  readonly total: number;
  readonly items: readonly Source[];
}

const statements = sql`reading.observations + reading.events + reading.relations`;
const orders = {
  newest: sql`reading.published desc nulls last`,
  oldest: sql`reading.published nulls last`,
  most: sql`${statements} desc`,
  fewest: statements,
} as const;

/** Standing sources page by page, without their texts; in one order whatever the engine's language. */
export async function listSources(
  db: Kysely<Tables>,
  { words, sort, limit, offset }: SourceListQuestion,
): Promise<SourceList> {
  const holds = sql<boolean>`position(${words.toLowerCase()} in lower(
    concat_ws(${'\n'}, reading.title, reading.publisher, reading.name))) > 0`;
  const named = words === '' ? standing(db) : standing(db).where(holds);
  const counted = await named
    .clearSelect()
    .select(sql<string>`count(*)`.as('total'))
    .executeTakeFirst();
  const rows = await named
    .orderBy(sql`${orders[sort]}, reading.name collate "C", source.sha256`)
    .limit(limit)
    .offset(offset)
    .execute();
  return { total: Number(counted?.total ?? 0), items: rows.map(toSource) };
}
