import type { Holder } from '../place/holder.js';
import type { Placing } from '../place/place-statements.js';

const isSameSet = (a: ReadonlySet<Holder>, b: ReadonlySet<Holder>): boolean => {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
};

/**
 * Goes from one placing to the next and tells whose plants run by events that name no product, and so may be of any link.
 * What runs by an output or by an event of a product is told by the link on which that stands.
 */
export class Running {
  #running: ReadonlySet<Holder> = new Set();

  /** Holders whose plants run; null where they are those of the placing before. */
  update({ runningByEvents }: Placing): ReadonlySet<Holder> | null {
    if (isSameSet(runningByEvents, this.#running)) return null;
    return (this.#running = runningByEvents);
  }
}
