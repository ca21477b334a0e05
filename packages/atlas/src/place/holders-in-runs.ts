import type { Holder } from './holder.js';
import type { RunLists } from './seen-statements.js';

/** The lists of all runs, each holder in them once, and each whose plant runs by events that name no product. */
interface HoldersIn {
  readonly lists: readonly RunLists[];
  readonly holders: ReadonlySet<Holder>;
  readonly running: ReadonlySet<Holder>;
}

const inOneOrder = (a: ReadonlySet<Holder>, b: ReadonlySet<Holder>): boolean => {
  if (a.size !== b.size) return false;
  const others = b.values();
  for (const one of a) if (one !== others.next().value) return false;
  return true;
};

const isSameHolders = (a: RunLists, b: RunLists | undefined): boolean =>
  b !== undefined && inOneOrder(a.holders, b.holders) && inOneOrder(a.running, b.running);

/** Keeps the holders of all runs from one snapshot to the next. */
export class HoldersInRuns {
  #held: HoldersIn = { lists: [], holders: new Set(), running: new Set() };

  /** All holders, and those whose plants run by what events say; the same sets as long as no run brings or takes any. */
  update(lists: readonly RunLists[]): HoldersIn {
    const before = this.#held;
    const isSame =
      before.lists.length === lists.length &&
      lists.every((own, at) => own === before.lists[at] || isSameHolders(own, before.lists[at]));
    if (isSame) return (this.#held = { ...before, lists });
    const [holders, running] = [new Set<Holder>(), new Set<Holder>()];
    for (const { holders: own, running: byEvents } of lists) {
      for (const holder of own) holders.add(holder);
      for (const holder of byEvents) running.add(holder);
    }
    return (this.#held = { lists, holders, running });
  }
}
