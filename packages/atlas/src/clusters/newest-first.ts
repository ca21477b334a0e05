import type { Observation, Source, SourceId } from '@lianpu/ledger';

const endOf = (time: string | null): string => (time ?? '').split('/').pop()?.replace('..', '') ?? '';

/** Sorts observations by the time they speak of, then by publication, newest first; those without a time by publication. */
export const newestFirst = (
  observations: readonly Observation[],
  sources: ReadonlyMap<SourceId, Source>,
): readonly Observation[] => {
  const key = (one: Observation) => endOf(one.time) || (sources.get(one.sourceId)?.published ?? '');
  return observations
    .map((one) => ({ one, at: key(one) }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.one.start - b.one.start))
    .map(({ one }) => one);
};
