import type { Holder } from '../place/holder.js';
import type { PlacedStatement, Placing } from '../place/place-statements.js';

/** Whose plants run by what is placed as output, each once, by the list of one run. */
const outputs = new WeakMap<readonly PlacedStatement[], ReadonlySet<Holder>>();

const outputsIn = (placed: readonly PlacedStatement[]): ReadonlySet<Holder> => {
  const known = outputs.get(placed);
  if (known) return known;
  const made = new Set<Holder>();
  for (const { kind, holder } of placed) if (kind === 'output') made.add(holder);
  outputs.set(placed, made);
  return made;
};

const isSameSet = (a: ReadonlySet<Holder>, b: ReadonlySet<Holder>): boolean => {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
};

/** Goes from one placing to the next and tells whose plants run: by what is placed as output, or by what events say. */
export class Running {
  #lists: Placing['byRun'] = [];
  #byEvents: ReadonlySet<Holder> = new Set();
  #running: ReadonlySet<Holder> = new Set();

  /** Holders whose plants run; null where they are those of the placing before. */
  update({ byRun, runningByEvents }: Placing): ReadonlySet<Holder> | null {
    const before = this.#lists;
    const isUnchanged =
      isSameSet(runningByEvents, this.#byEvents) &&
      before.length === byRun.length &&
      byRun.every((list, at) => {
        const old = before[at];
        return list === old || (old !== undefined && isSameSet(outputsIn(list), outputsIn(old)));
      });
    this.#lists = byRun;
    this.#byEvents = runningByEvents;
    if (isUnchanged) return null;
    const running = new Set(runningByEvents);
    for (const list of byRun) for (const holder of outputsIn(list)) running.add(holder);
    if (isSameSet(running, this.#running)) return null;
    this.#running = running;
    return running;
  }
}
