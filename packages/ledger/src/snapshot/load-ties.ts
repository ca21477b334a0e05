import { ties as tieLetters } from '../codes/letters.js';
import { entityIdOf } from '../codes/public-ids.js';
import type { Reading } from '../engine/engine.js';
import { normalName } from '../names/normal-name.js';
import type { Tie } from '../names/resolve-names.js';
import { CopiedRows } from './copied-rows.js';
import { among, type Wanted } from './heads.js';
import { LongMap } from './long-map.js';
import type { Terms } from './terms.js';

type Named = Pick<Tie, 'entityId' | 'type' | 'entityKey'>;

const decimal = (high: number, low: number): string => ((BigInt(high) << 32n) | BigInt(low >>> 0)).toString();

async function loadEntities({ copyOut }: Reading, wanted: Wanted): Promise<LongMap<Named>> {
  const some = `where id in (select entity_id from names where ${among(wanted, 'source_id')})`;
  const rows = new CopiedRows(
    await copyOut(`select id, type, key from entities ${wanted.all ? '' : some}`),
    3,
  );
  const named = new LongMap<Named>();
  while (rows.next()) {
    const [high, low] = [rows.high(0), rows.low(0)];
    const type = rows.text(1) as Tie['type'];
    named.set(high, low, { entityId: entityIdOf(decimal(high, low)), type, entityKey: rows.text(2) });
  }
  return named;
}

/** A surface with its normalised form, made once for all that are written so. */
const surfaces = (terms: Terms): ((high: number, low: number) => Pick<Tie, 'surface' | 'key'>) => {
  const known = new LongMap<Pick<Tie, 'surface' | 'key'>>();
  return (high, low) => {
    const before = known.get(high, low);
    if (before) return before;
    const surface = terms.get(high, low);
    const made = { surface, key: normalName(surface) };
    known.set(high, low, made);
    return made;
  };
};

const letter = (written: string): number => written.charCodeAt(0);
const full = letter(tieLetters.toLetter('full'));

/** What rows of names refer to. `terms` has been loaded when `loaded` resolves. */
export interface TieParts {
  readonly sourceOf: LongMap<{ readonly id: string; readonly no: number }>;
  readonly terms: Terms;
  readonly loaded: Promise<void>;
}

/** What readings tie, by the ids of their sources: the surfaces of entities. */
export async function loadTies(
  reading: Reading,
  wanted: Wanted,
  { terms, sourceOf, loaded }: TieParts,
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  const [named, copied] = await Promise.all([
    loadEntities(reading, wanted),
    reading.copyOut(
      `select source_id, reading, entity_id, surface_term, tie, mentioned from names where ${among(wanted, 'source_id')}`,
    ),
    loaded,
  ]);
  const rows = new CopiedRows(copied, 6);
  const surfaceOf = surfaces(terms);
  const ties = new Map<string, Tie[]>();
  while (rows.next()) {
    const source = sourceOf.get(rows.high(0), rows.low(0));
    const entity = named.get(rows.high(2), rows.low(2));
    if (!source || !entity || source.no !== rows.int16(1)) continue;
    const { surface, key } = surfaceOf(rows.high(3), rows.low(3));
    const { entityId, type, entityKey } = entity;
    const tie = rows.letter(4) === full ? 'full' : 'alias';
    const own = ties.get(source.id) ?? [];
    if (own.length === 0) ties.set(source.id, own);
    own.push({ entityId, type, entityKey, surface, key, tie, sourceId: source.id, count: rows.int32(5) });
  }
  return ties;
}
