import type { Entity, Snapshot, SourceId } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import type { NamesChanged } from './known-names.js';
import { belongsTo, toldBy } from './region.js';

const nothing = { sentences: new Set<string>(), mentions: [] };

/** Which sources are the region's own, kept up with snapshots. */
export class OwnSources {
  readonly #belongs: ReturnType<typeof belongsTo>;
  readonly #own = new Set<SourceId>();
  #known = new Set<SourceId>();

  constructor(pack: Pack) {
    this.#belongs = belongsTo(pack);
  }

  get ids(): ReadonlySet<SourceId> {
    return this.#own;
  }

  /** Looks again at sources that are new, of which statements changed, or that name what changed; gives those that went over. */
  update(snapshot: Snapshot, changed: ReadonlySet<SourceId>, names: NamesChanged): ReadonlySet<SourceId> {
    const standing = new Set(snapshot.sources.map(({ id }) => id));
    const wanted = new Set([...changed, ...mentionsChanged(names)].filter((id) => standing.has(id)));
    for (const id of standing) if (!this.#known.has(id)) wanted.add(id);
    const over = new Set<SourceId>();
    for (const id of this.#known) if (!standing.has(id) && this.#own.delete(id)) over.add(id);
    this.#known = standing;
    if (wanted.size === 0) return over;
    const told = toldBy(snapshot.statements, snapshot.entities, wanted);
    for (const source of snapshot.sources) {
      if (!wanted.has(source.id)) continue;
      const belongs = this.#belongs(source, told.get(source.id) ?? nothing);
      if (belongs === this.#own.has(source.id)) continue;
      over.add(source.id);
      if (belongs) this.#own.add(source.id);
      else this.#own.delete(source.id);
    }
    return over;
  }
}

/** Sources that mention other names than before. */
const mentionsChanged = ({ entities, ids }: NamesChanged): ReadonlySet<SourceId> => {
  const sources = new Set<SourceId>();
  const first = new Map<string, Entity>();
  for (const entity of entities) {
    const old = first.get(entity.id);
    first.set(entity.id, entity);
    if (!old || ids.has(entity.id)) continue;
    const [before, after] = [new Set(old.sourceIds), new Set(entity.sourceIds)];
    for (const id of before) if (!after.has(id)) sources.add(id);
    for (const id of after) if (!before.has(id)) sources.add(id);
  }
  for (const entity of entities) if (ids.has(entity.id)) for (const id of entity.sourceIds) sources.add(id);
  return sources;
};
