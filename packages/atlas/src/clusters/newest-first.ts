import type { Observation, Snapshot } from '@lianpu/ledger';

const endOf = (time: string | null): string => (time ?? '').split('/').pop()?.replace('..', '') ?? '';

/** Sorts observations by the time they speak of, then by publication, newest first; those without a time by publication. */
export const newestFirst = (
  observations: readonly Observation[],
  snapshot: Snapshot,
): readonly Observation[] => {
  const published = new Map(snapshot.sources.map(({ id, published: on }) => [id, on ?? '']));
  const key = (one: Observation) => `${endOf(one.time) || (published.get(one.sourceId) ?? '')}`;
  return observations
    .map((one) => ({ one, at: key(one) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.one.start - b.one.start))
    .map(({ one }) => one);
};
