import { bareName, type Holder } from './holder.js';

const substrings = (name: string): readonly string[] => {
  const found = new Set<string>();
  for (let start = 0; start < name.length - 1; start += 1)
    for (let end = start + 2; end <= name.length; end += 1) found.add(name.slice(start, end));
  return [...found];
};

/** What was filed under a holder, with its place in the order of filing. */
interface Filed<T> {
  readonly at: number;
  readonly value: T;
}

const file = <T>(shelf: Map<string, Filed<T>[]>, key: string, filed: Filed<T>): void => {
  const own = shelf.get(key);
  if (own) own.push(filed);
  else shelf.set(key, [filed]);
};

/**
 * Things by their holders, found again by any holder that `sameHolder` takes for the same one. A search looks at what
 * shares an entity or a part of a name, not at everything.
 */
export class HolderIndex<T> {
  readonly #whole: Filed<T>[] = [];
  readonly #byEntity = new Map<string, Filed<T>[]>();
  readonly #byName = new Map<string, Filed<T>[]>();
  /** What each part of a name stands in; a name is taken apart once, however much is filed under it. */
  readonly #namesWith = new Map<string, string[]>();
  #count = 0;

  add(holder: Holder, value: T): void {
    const filed = { at: this.#count, value };
    this.#count += 1;
    if (holder.whole) {
      this.#whole.push(filed);
      return;
    }
    if (holder.entityId !== null) file(this.#byEntity, holder.entityId, filed);
    const name = bareName(holder.name);
    if (name.length < 2) return;
    if (!this.#byName.has(name))
      for (const part of substrings(name)) {
        const names = this.#namesWith.get(part);
        if (names) names.push(name);
        else this.#namesWith.set(part, [name]);
      }
    file(this.#byName, name, filed);
  }

  /** Everything filed under the same holder, in the order of filing. */
  like(holder: Holder): readonly T[] {
    if (holder.whole) return this.#whole.map(({ value }) => value);
    const found = new Set<Filed<T>>(holder.entityId === null ? [] : this.#byEntity.get(holder.entityId));
    for (const name of this.#kinOf(bareName(holder.name)))
      for (const filed of this.#byName.get(name) ?? []) found.add(filed);
    return [...found].sort((a, b) => a.at - b.at).map(({ value }) => value);
  }

  has(holder: Holder): boolean {
    if (holder.whole) return this.#whole.length > 0;
    if (holder.entityId !== null && this.#byEntity.has(holder.entityId)) return true;
    return this.#kinOf(bareName(holder.name)).length > 0;
  }

  /** The names filed that hold this one or stand in it. */
  #kinOf(name: string): readonly string[] {
    if (name.length < 2) return [];
    const within = substrings(name).filter((part) => part !== name && this.#byName.has(part));
    return [...(this.#namesWith.get(name) ?? []), ...within];
  }
}
