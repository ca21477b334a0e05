import type { Snapshot } from '@lianpu/ledger';
import type { Pack, PackNamedPlace } from '../pack/pack.js';
import type { Holder } from '../place/holder.js';
import { HolderIndex } from '../place/holder-index.js';
import type { Placing } from '../place/place-statements.js';
import { coefficientRange } from './coefficient-range.js';
import { type InOrder, inOrder, inOrderAsBefore } from './placed-in-order.js';
import { isSameList, type LinkSum, LinkSums, preferredAmong, type Runs } from './link-sum.js';
import { LinksTouched } from './links-touched.js';
import { coefficientsOf } from './relations-of.js';
import { resolveLink } from './resolve-link.js';
import { Running } from './running.js';
import type { Areas } from './whose-total.js';

/** A link with what stands on it. As long as nothing of it changes it is the same object. */
export interface LinkState extends LinkSum, InOrder {
  /** Those of its statements that people prefer. */
  readonly preferred: string;
}

const keyOf = ({ whole, entityId, name }: Holder): string => `${whole ? 1 : 0} ${entityId ?? ''} ${name}`;

/** Answers by holder, each holder looked for once. */
const runsAmong = (running: ReadonlySet<Holder>): Runs => {
  const index = new HolderIndex<Holder>();
  const filed = new Set<string>();
  for (const holder of running) {
    const key = keyOf(holder);
    if (!filed.has(key)) index.add(holder, holder);
    filed.add(key);
  }
  const known = new Map<Holder, boolean>();
  return (holder) => {
    const before = known.get(holder);
    if (before !== undefined) return before;
    const made = index.has(holder);
    known.set(holder, made);
    return made;
  };
};

/** Goes from one placing to the next: links on which nothing changed keep their sums. */
export class LinkStates {
  #states: ReadonlyMap<string, LinkState> = new Map();
  readonly #sums = new Map<string, LinkSums>();
  readonly #touched = new LinksTouched();
  readonly #running = new Running();
  #runs: Runs = runsAmong(new Set());

  readonly #areas: Areas;

  constructor(private readonly pack: Pack) {
    const isArea = ({ kind }: PackNamedPlace) => kind === 'district' || kind === 'park';
    this.#areas = new Map(
      pack.places.filter(isArea).map(({ name, aliases }) => [name, [name, ...aliases]] as const),
    );
  }

  update(snapshot: Snapshot, placing: Placing): ReadonlyMap<string, LinkState> {
    const given = this.#touched.update(placing);
    const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
    const running = this.#running.update(placing);
    const areTheSame = running === null;
    if (running) this.#runs = runsAmong(running);
    const states = new Map(this.#states);
    for (const [key, { given: list }] of given) if (list.length === 0) states.delete(key);
    const tools = { sources, runs: this.#runs, preferred: placing.preferred };
    for (const key of new Set([...states.keys(), ...given.keys()])) {
      const before = states.get(key);
      const touched = given.get(key);
      const list = touched?.given ?? before?.given ?? [];
      if (list.length === 0) continue;
      const sums = this.#sumsOf(key);
      const preferred = preferredAmong(list, placing.preferred);
      const isKept =
        before?.preferred === preferred &&
        (!touched || isSameList(before.given, list)) &&
        (areTheSame || !sums.hangsOn(this.#runs));
      if (isKept) continue;
      const asBefore = before && inOrderAsBefore(before, list, sources);
      const placed = asBefore ?? inOrder(touched?.byRun ?? [], sources);
      states.set(key, { given: list, placed, preferred, sources, ...sums.sum(placed, tools) });
    }
    this.#states = states;
    return states;
  }

  #sumsOf(key: string): LinkSums {
    const known = this.#sums.get(key);
    if (known) return known;
    const link = resolveLink(key, this.pack)?.link;
    const converts = coefficientsOf(link?.converts, this.pack).flatMap((one) => coefficientRange(one) ?? []);
    const made = new LinkSums({ capacityUnits: link?.capacityUnits ?? [], converts, areas: this.#areas });
    this.#sums.set(key, made);
    return made;
  }
}
