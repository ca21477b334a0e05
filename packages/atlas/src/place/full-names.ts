import { type Holder, sameHolder } from './holder.js';

const legalForm = /(?:公司|集团)$/;

/** Two characters as one number; what shares it is looked at whole. */
const pairAt = (name: string, at: number): number => (name.charCodeAt(at) << 14) ^ name.charCodeAt(at + 1);

/** Firms, the longest name first, found by a part of their names. */
const firmsWith = (firms: readonly Holder[]): ((part: string) => readonly Holder[]) => {
  const byPair = new Map<number, Holder[]>();
  for (const firm of firms)
    for (let at = 0; at < firm.name.length - 1; at += 1) {
      const pair = pairAt(firm.name, at);
      const own = byPair.get(pair);
      if (!own) byPair.set(pair, [firm]);
      else if (own[own.length - 1] !== firm) own.push(firm);
    }
  return (part) => {
    let fewest = firms;
    for (let at = 0; at < part.length - 1; at += 1) {
      const own = byPair.get(pairAt(part, at)) ?? [];
      if (own.length < fewest.length) fewest = own;
    }
    return fewest;
  };
};

/**
 * Names every holder by the fullest name of its firm seen anywhere: 鑫环硅能 and 内蒙古鑫环硅能科技有限公司 become the
 * latter. Only a name that ends in a legal form is fuller; a site's name never stands for its firm.
 */
const byFullName = (holders: readonly Holder[]): ReadonlyMap<string, string> => {
  const distinct = [...new Map(holders.filter(({ whole }) => !whole).map((one) => [one.name, one])).values()];
  const firms = distinct
    .filter(({ name }) => legalForm.test(name))
    .sort((a, b) => b.name.length - a.name.length);
  const around = firmsWith(firms);
  const fullest = (holder: Holder) =>
    around(holder.name).find(
      (firm) =>
        firm.name.length > holder.name.length && firm.name.includes(holder.name) && sameHolder(holder, firm),
    );
  return new Map(distinct.map((holder) => [holder.name, fullest(holder)?.name ?? holder.name]));
};

/** Keeps the fullest names from one set of holders to the next. */
export class FullNames {
  #full: {
    readonly of: ReadonlySet<Holder> | null;
    readonly distinct: ReadonlyMap<string, string | null>;
    readonly names: ReadonlyMap<string, string>;
  } = { of: null, distinct: new Map(), names: new Map() };

  /** By name the fullest one, where there is a fuller one; the same map as long as it says the same. */
  update(holders: ReadonlySet<Holder>): ReadonlyMap<string, string> {
    if (holders === this.#full.of) return this.#full.names;
    const distinct = new Map<string, string | null>();
    for (const { name, entityId } of holders) distinct.set(name, entityId);
    const before = this.#full.distinct;
    const isSameSet =
      before.size === distinct.size &&
      [...distinct].every(([name, entityId]) => before.get(name) === entityId && before.has(name));
    if (isSameSet) this.#full = { ...this.#full, of: holders };
    else this.#full = { of: holders, distinct, names: byFullName([...holders]) };
    return this.#full.names;
  }
}
