import type { Entity, Snapshot, SourceId } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import type { NamesChanged } from './known-names.js';
import { belongsTo, type Told } from './region.js';
import type { Run, SeenSnapshot } from './seen-statements.js';

const unmentionedAtMost = 64;

const nothing: Told = { sentences: new Set(), mentions: [] };

/** Which sources are the region's own, kept up with snapshots. */
export class OwnSources {
  readonly #belongs: ReturnType<typeof belongsTo>;
  readonly #own = new Set<SourceId>();
  /** Titles of the sources seen last. */
  #known: ReadonlyMap<SourceId, string | null> = new Map();
  readonly #mentions = new Map<SourceId, Set<Entity>>();
  /** Changes of names whose mentions were not looked at yet: it takes a source whose title does not tell to ask for them. */
  #unmentioned: NamesChanged[] = [];

  constructor(pack: Pack) {
    this.#belongs = belongsTo(pack);
  }

  get ids(): ReadonlySet<SourceId> {
    return this.#own;
  }

  /** Looks again at sources that are new, of which statements changed, or that name what changed; gives those that went over. */
  update(snapshot: Snapshot, { runs, changed }: SeenSnapshot, names: NamesChanged): ReadonlySet<SourceId> {
    this.#unmentioned.push(names);
    if (this.#unmentioned.length > unmentionedAtMost) this.#mentionAll();
    const standing = new Map(snapshot.sources.map(({ id, title }) => [id, title]));
    const wanted = new Set([...changed, ...mentionsChanged(names)].filter((id) => standing.has(id)));
    for (const [id, title] of standing) if (this.#known.get(id) !== title) wanted.add(id);
    const over = new Set<SourceId>();
    for (const id of this.#known.keys()) if (!standing.has(id) && this.#own.delete(id)) over.add(id);
    this.#known = standing;
    if (wanted.size === 0) return over;
    // Most titles name their place: what those sources say need not be gathered.
    let told: ReadonlyMap<SourceId, Told> | null = null;
    const toldOf = (id: SourceId): Told =>
      (told ??= toldBy(runs, this.#mentionAll(), wanted)).get(id) ?? nothing;
    for (const source of snapshot.sources) {
      if (!wanted.has(source.id)) continue;
      const belongs = this.#belongs(source, () => toldOf(source.id));
      if (belongs === this.#own.has(source.id)) continue;
      over.add(source.id);
      if (belongs) this.#own.add(source.id);
      else this.#own.delete(source.id);
    }
    return over;
  }

  #mentionAll(): ReadonlyMap<SourceId, ReadonlySet<Entity>> {
    for (const names of this.#unmentioned) this.#mention(names);
    this.#unmentioned = [];
    return this.#mentions;
  }

  #mention({ gone, come }: NamesChanged): void {
    for (const entity of gone) for (const id of entity.sourceIds) this.#mentions.get(id)?.delete(entity);
    for (const entity of come)
      for (const id of entity.sourceIds) {
        const own = this.#mentions.get(id);
        if (own) own.add(entity);
        else this.#mentions.set(id, new Set([entity]));
      }
  }
}

/** What some sources say. */
const toldBy = (
  runs: readonly Run[],
  mentions: ReadonlyMap<SourceId, ReadonlySet<Entity>>,
  wanted: ReadonlySet<SourceId>,
): ReadonlyMap<SourceId, Told> => {
  const sentences = new Map([...wanted].map((id) => [id, new Set<string>()]));
  for (const { sourceId, statements } of runs) {
    const own = sentences.get(sourceId);
    let last = '';
    if (own)
      for (const { sentence } of statements) {
        if (sentence !== last) own.add(sentence);
        last = sentence;
      }
  }
  return new Map(
    [...sentences].map(([id, own]) => [id, { sentences: own, mentions: [...(mentions.get(id) ?? [])] }]),
  );
};

/** Sources that mention other names than before. */
const mentionsChanged = ({ gone, come, ids }: NamesChanged): ReadonlySet<SourceId> => {
  const sources = new Set<SourceId>();
  const before = new Map(gone.map((entity) => [entity.id, entity]));
  for (const entity of come) {
    const old = before.get(entity.id);
    if (!old || ids.has(entity.id)) continue;
    const [were, are] = [new Set(old.sourceIds), new Set(entity.sourceIds)];
    for (const id of were) if (!are.has(id)) sources.add(id);
    for (const id of are) if (!were.has(id)) sources.add(id);
  }
  for (const entity of [...gone, ...come])
    if (ids.has(entity.id)) for (const id of entity.sourceIds) sources.add(id);
  return sources;
};
