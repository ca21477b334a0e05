import type { Reading } from '../engine/engine.js';
import { CopiedRows } from './copied-rows.js';
import { among, type Wanted } from './heads.js';
import { LongMap } from './long-map.js';

const referring = [
  ...['rule_term', 'subject_term', 'measure_term', 'object_term', 'unit_term', 'time_term'],
  ...['counted_term', 'per_term', 'base_term', 'suspect_term'],
];

/** Texts by their numbers. */
export class Terms {
  readonly #texts = new LongMap<string>();

  /** @throws Error for a text that was not loaded. */
  get(high: number, low: number): string {
    const text = this.#texts.get(high, low);
    if (text === undefined) throw new Error(`term ${high} ${low} is missing`);
    return text;
  }

  /** Loads what statements and names of the wanted sources refer to; a text never changes, so what is known stays. */
  async load({ copyOut }: Reading, wanted: Wanted): Promise<void> {
    const from = `where ${among(wanted, 'source_id')}`;
    const some = `where id in (
      select unnest(array[${referring.join(', ')}] || coalesce(party_terms, '{}')) from statements ${from}
      union select surface_term from names ${from})`;
    const rows = new CopiedRows(await copyOut(`select id, text from terms ${wanted.all ? '' : some}`), 2);
    while (rows.next()) this.#texts.set(rows.high(0), rows.low(0), rows.text(1));
  }
}
