import { type Kysely, sql } from 'kysely';
import { sourceNumber } from '../codes/public-ids.js';
import { loadPassages } from '../read/load-passages.js';
import type { Tables } from '../schema/tables.js';
import { placeIn } from '../text/place-in.js';
import { type KnownReading, loadKnownReadings } from '../write/known-readings.js';
import type { Decision, Standpoint } from './decision.js';

/** Places that were looked for before, by text and range: texts never change. */
export type MovedPlaces = Map<string, { readonly start: number; readonly end: number } | null>;

/** What decisions are moved with. */
export interface MovingContext {
  readonly db: Kysely<Tables>;
  readonly moved: MovedPlaces;
  /** Numbers of the readings that count, by source, where these are not the last ones. */
  readonly heads?: ReadonlyMap<string, number>;
}

/**
 * Decisions with their places in the texts that the sources stand on: one that was made in another text of its source is
 * at the place where that has the same words, or at none.
 */
export async function decisionsInTexts(
  { db, moved, heads }: MovingContext,
  decisions: readonly Decision[],
): Promise<readonly Decision[]> {
  const decided = new Set(decisions.flatMap(({ at }) => (at ? [sourceNumber(at.sourceId)] : [])));
  const several = await withSeveralTexts(db, [...decided]);
  if (several.length === 0) return decisions;
  const readings = await loadKnownReadings(db, several);
  const standing = new Map<string, KnownReading>();
  for (const [number, known] of readings) {
    const head = heads?.get(number);
    const counts = known.find(({ no, stands }) => (heads ? no === head : stands));
    if (counts) standing.set(number, counts);
  }
  const all: Decision[] = [];
  for (const decision of decisions) {
    const number = decision.at && sourceNumber(decision.at.sourceId);
    const text = number === null ? undefined : standing.get(number);
    if (!decision.at || !text || textNoOf(decision.at) === text.textNo) all.push(decision);
    else {
      const known = readings.get(number ?? '') ?? [];
      all.push({ ...decision, at: await movedTo({ db, moved, known, to: text }, decision.at) });
    }
  }
  return all;
}

const textNoOf = ({ textNo = 1 }: Standpoint): number => textNo;

async function withSeveralTexts(db: Kysely<Tables>, sources: readonly string[]): Promise<readonly string[]> {
  if (sources.length === 0) return [];
  const { rows } = await sql<{ source_id: string }>`
    select distinct source_id from readings
    where source_id = any(${sources}::bigint[]) and text_no > 1`.execute(db);
  return rows.map(({ source_id }) => source_id);
}

interface Move {
  readonly db: Kysely<Tables>;
  readonly moved: MovedPlaces;
  readonly known: readonly KnownReading[];
  readonly to: KnownReading;
}

async function movedTo({ db, moved, known, to }: Move, at: Standpoint): Promise<Standpoint | null> {
  const from = known.find(({ textNo }) => textNo === textNoOf(at));
  if (!from) return null;
  const key = `${at.sourceId} ${from.textNo} ${to.textNo} ${at.start} ${at.end}`;
  let place = moved.get(key);
  if (place === undefined) {
    const sourceId = sourceNumber(at.sourceId);
    const [old, now] = [from, to].map(({ textNo, length }) => ({ sourceId, textNo, start: 0, end: length }));
    const words = old && now ? await loadPassages(db, [old, now]) : null;
    place = words && old && now ? placeIn(words(old), at, words(now)) : null;
    moved.set(key, place);
  }
  return place && { ...at, ...place, textNo: to.textNo };
}
