import { type Kysely, sql } from 'kysely';
import { sourceIdOf } from '../codes/public-ids.js';
import type { SourceId } from '../model.js';
import type { Tables } from '../schema/tables.js';

/**
 * For each standing source that has copies, all sources that are one article with it, itself among them: first the one
 * published first. Sources without copies are left out.
 */
export async function loadCopies(db: Kysely<Tables>): Promise<ReadonlyMap<SourceId, readonly SourceId[]>> {
  const { rows } = await sql<{
    one: Uint8Array;
    other: Uint8Array;
    first: string | null;
    second: string | null;
  }>`
    select one.sha256 as one, other.sha256 as other, a.published as first, b.published as second
    from lianpu_search.copies as pair
    join visible_readings as a on a.source_id = pair.source_id
    join visible_readings as b on b.source_id = pair.copy_id
    join sources as one on one.id = pair.source_id
    join sources as other on other.id = pair.copy_id`.execute(db);
  const published = new Map<SourceId, string>();
  const pairs = rows.map(({ one, other, first, second }) => {
    const [a, b] = [sourceIdOf(one), sourceIdOf(other)];
    published.set(a, first ?? 'z').set(b, second ?? 'z');
    return [a, b] as const;
  });
  return groupsOf(pairs, (id) => `${published.get(id) ?? 'z'} ${id}`);
}

/** What is tied by pairs, directly or over others, in the order of `rank`. */
export function groupsOf(
  pairs: readonly (readonly [SourceId, SourceId])[],
  rank: (id: SourceId) => string,
): ReadonlyMap<SourceId, readonly SourceId[]> {
  const groups = new Map<SourceId, SourceId[]>();
  for (const [a, b] of pairs) {
    const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (one === other) continue;
    const joined = [...one, ...other];
    for (const id of joined) groups.set(id, joined);
  }
  for (const group of new Set(groups.values())) group.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return groups;
}
