import type { Holder } from './holder.js';

/** Holders that are told apart by what they say: equal ones are one object, so that sets of them are small. */
export class OneOfEach {
  readonly #known = new Map<string, Holder>();
  readonly #ones = new WeakSet<Holder>();

  one(holder: Holder): Holder {
    if (this.#ones.has(holder)) return holder;
    const { name, entityId, whole, why } = holder;
    const key = `${whole ? 1 : 0}${entityId ?? ''} ${name} ${why ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, holder);
    this.#ones.add(holder);
    return holder;
  }
}
