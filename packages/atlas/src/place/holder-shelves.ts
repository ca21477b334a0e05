import { bareName, type Holder } from './holder.js';

/** Two characters as one number; what shares it is looked at whole. */
const pairAt = (name: string, at: number): number => (name.charCodeAt(at) << 14) ^ name.charCodeAt(at + 1);

const add = (shelf: Map<number, string[]>, pair: number, name: string): void => {
  const own = shelf.get(pair);
  if (!own) shelf.set(pair, [name]);
  else if (own[own.length - 1] !== name) own.push(name);
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

/** Many things by their holders, on shelves by entity, by name and by the pairs of characters in names. */
export class HolderShelves<T> {
  readonly #whole: Filed<T>[] = [];
  readonly #byEntity = new Map<string, Filed<T>[]>();
  readonly #byName = new Map<string, Filed<T>[]>();
  /** Names by the pairs of characters in them, and by the pair they begin with. */
  readonly #withPair = new Map<number, string[]>();
  readonly #beginning = new Map<number, string[]>();
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
    if (!this.#byName.has(name)) {
      add(this.#beginning, pairAt(name, 0), name);
      for (let at = 0; at < name.length - 1; at += 1) add(this.#withPair, pairAt(name, at), name);
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

  /** The names filed that hold this one or stand in it, itself among them. */
  #kinOf(name: string): readonly string[] {
    if (name.length < 2) return [];
    const kin = new Set<string>();
    let rarest: readonly string[] | null = null;
    for (let at = 0; at < name.length - 1; at += 1) {
      const pair = pairAt(name, at);
      for (const part of this.#beginning.get(pair) ?? []) if (name.startsWith(part, at)) kin.add(part);
      const around = this.#withPair.get(pair) ?? [];
      if (rarest === null || around.length < rarest.length) rarest = around;
    }
    for (const longer of rarest ?? []) if (longer.includes(name)) kin.add(longer);
    return [...kin];
  }
}
