import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** What a setting may hold: anything JSON can. Null takes it away. */
export type SettingValue = object | string | number | boolean | null;

/** Keeps a value for a key of a kind; the one before it stays in the table. */
export async function keepSetting(
  db: Kysely<Tables>,
  setting: { readonly kind: string; readonly key: string; readonly value: SettingValue; readonly now: Date },
): Promise<void> {
  const { kind, key, value, now } = setting;
  await db
    .insertInto('settings')
    .values({ kind, key, value: value === null ? null : JSON.stringify(value), recorded_at: now })
    .execute();
}

/** The value that counts for a key; null where there is none. */
export async function loadSetting(db: Kysely<Tables>, kind: string, key: string): Promise<unknown> {
  const last = await db
    .selectFrom('settings')
    .select('value')
    .where('kind', '=', kind)
    .where('key', '=', key)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.value ?? null;
}

/** The values that a key has had, the newest first, those taken away left out. */
export async function loadSettingHistory(
  db: Kysely<Tables>,
  { kind, key, limit }: { readonly kind: string; readonly key: string; readonly limit: number },
): Promise<readonly unknown[]> {
  const rows = await db
    .selectFrom('settings')
    .select('value')
    .where('kind', '=', kind)
    .where('key', '=', key)
    .where('value', 'is not', null)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ value }) => value);
}

/** Every value of a kind that counts, by its key, in the order of the keys. */
export async function loadSettings(db: Kysely<Tables>, kind: string): Promise<ReadonlyMap<string, unknown>> {
  const { rows } = await sql<{ key: string; value: unknown }>`
    select key, value from (
      select distinct on (key) key, value from settings where kind = ${kind} order by key, id desc
    ) as last where value is not null order by key collate "C"`.execute(db);
  return new Map(rows.map(({ key, value }) => [key, value]));
}
