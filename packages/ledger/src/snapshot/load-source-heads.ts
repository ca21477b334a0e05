import { type Kysely, sql } from 'kysely';
import { toHex } from '../codes/hash64.js';
import { statementIdOf } from '../codes/public-ids.js';
import type { Source } from '../model.js';
import { loadSourcesAt } from '../read/load-sources.js';
import type { Tables } from '../schema/tables.js';
import type { Wanted } from './heads.js';
import type { SourceHead } from './load-statements-of.js';
import { LongMap } from './long-map.js';

interface Row {
  readonly source_id: string;
  readonly no: number;
  readonly reader: string;
  readonly text_no: number;
  readonly absent: string[] | null;
  readonly recorded_at: Date;
}

/** The sources wanted, and what their statements take from them. */
export async function loadSourceHeads(
  db: Kysely<Tables>,
  { heads }: Wanted,
): Promise<{ readonly sources: readonly Source[]; readonly sourceOf: LongMap<SourceHead> }> {
  const numbers = [...heads.keys()];
  const sources = await loadSourcesAt(db, heads);
  const { rows } = await sql<Row>`
    select source_id, no, reader, text_no, absent, recorded_at from readings
    where source_id = any(${numbers}::bigint[]) order by no`.execute(db);
  const recordedAt = new Map<string, Map<number, string>>();
  const last = new Map<string, Row>();
  for (const row of rows) {
    const own = recordedAt.get(row.source_id) ?? new Map<number, string>();
    recordedAt.set(row.source_id, own.set(row.no, row.recorded_at.toISOString()));
    if (row.no === heads.get(row.source_id)) last.set(row.source_id, row);
  }
  const byNumber = new Map(sources.map((source) => [source.id.slice(0, 16), source]));
  const sourceOf = new LongMap<SourceHead>();
  for (const [number, { no, reader, text_no, absent }] of last) {
    const id = byNumber.get(toHex(number))?.id;
    if (id === undefined) continue;
    const [high, low] = [Number(BigInt(number) >> 32n), Number(BigInt.asIntN(32, BigInt(number)))];
    sourceOf.set(high, low, {
      ...{ id, no, reader, textNo: text_no },
      recordedAt: recordedAt.get(number) ?? new Map(),
      absent: new Set((absent ?? []).map((own) => statementIdOf(number, own))),
    });
  }
  return { sources, sourceOf };
}
