import type { LedgerEvent, Source } from '@lianpu/ledger';
import { type Holder, sameHolder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { lastDay } from './last-day.js';
import type { Plant } from './capacity.js';
import type { Figure } from './link-figures.js';

const lastYear = (time: string | null): string | null => {
  const years = time?.match(/\d{4}/g);
  return years?.[years.length - 1] ?? null;
};

const comesTrue: ReadonlySet<LedgerEvent['type']> = new Set(['completed', 'producing', 'full_capacity']);

/**
 * Finds, for a figure that is not there yet, the year its source expects it: the figure's own year, else that of an event
 * of the same plant on the link. A time that was over when the source was published is when it was said, not when it comes true.
 */
export const outlookOf = (
  placed: readonly PlacedStatement[],
  sources: ReadonlyMap<string, Source>,
): ((figure: Figure) => Pick<Plant, 'expected' | 'underConstruction'>) => {
  const events: { readonly event: LedgerEvent; readonly holder: Holder }[] = [];
  for (const { statement, holder } of placed)
    if (statement.kind === 'event') events.push({ event: statement, holder });
  return ({ observation, placed: { holder }, published }) => {
    const own = events.filter((one) => sameHolder(one.holder, holder));
    const ahead = (time: string | null, since: string) =>
      time !== null && lastDay(time) > since ? lastYear(time) : null;
    const years = (comes: (type: LedgerEvent['type']) => boolean) =>
      own
        .filter(({ event }) => comes(event.type))
        .flatMap(({ event }) => ahead(event.time, sources.get(event.sourceId)?.published ?? '') ?? [])
        .sort();
    const [planned] = years((type) => type === 'planned');
    const [reached] = years((type) => comesTrue.has(type));
    return {
      expected: ahead(observation.time, published) ?? planned ?? reached ?? null,
      underConstruction: own.some(({ event }) => event.type === 'started'),
    };
  };
};
