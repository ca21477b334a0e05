import type { Entity, EntityId } from '@lianpu/ledger';
import { later } from './later.js';
import { PhraseTree } from './phrase-tree.js';

/** What a name stands for when it is met in a text. */
export interface KnownName {
  readonly name: string;
  /** The most mentioned of those that hold plants and bear the name; null where none does. */
  readonly found: Entity | null;
  /** The one that a subject of this name is. */
  readonly subject: Entity | null;
}

/** Names and entities that mean something else than before. */
export interface NamesChanged {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<EntityId>;
  /** Entities that went and that came, in whatever changed of them. */
  readonly gone: readonly Entity[];
  readonly come: readonly Entity[];
}

const holding: ReadonlySet<string> = new Set(['enterprise', 'park', 'facility', 'institution', 'platform']);

const namesOf = ({ name, names }: Entity): Iterable<string> => {
  if (names.length === 0 || (names.length === 1 && names[0] === name)) return [name];
  return new Set([name, ...names]);
};

const noChange: NamesChanged = { names: new Set(), ids: new Set(), gone: [], come: [] };

const same = (a: Entity | null, b: Entity | null): boolean => a?.id === b?.id && a?.name === b?.name;

/**
 * Every name that the ledger knows, found in texts and by themselves. Entities come in their order: of several that
 * bear one name the order decides.
 */
export class KnownNames {
  #entities: ReadonlySet<Entity> = new Set();
  #list: readonly Entity[] | null = null;
  readonly #bearers = new Map<string, Entity[]>();
  readonly #known = new Map<string, KnownName>();
  readonly #byId = new Map<EntityId, Entity>();
  readonly #tree = new PhraseTree<KnownName>();
  /** True when the entities of the first moment wait until somebody asks for a name. */
  #areWaiting = false;

  /** All names, those of whom nothing is held as well. */
  get tree(): PhraseTree<KnownName> {
    this.#settle();
    return this.#tree;
  }

  /** The entity of an id, if it can hold plants. */
  holder(id: EntityId): Entity | null {
    this.#settle();
    return this.#byId.get(id) ?? null;
  }

  named(name: string): KnownName | null {
    this.#settle();
    return this.#known.get(name) ?? null;
  }

  /** Takes the entities of another moment; those that are the same objects as before are not looked at again. */
  update(entities: readonly Entity[]): NamesChanged {
    if (entities === this.#list) return noChange;
    if (this.#list === null) return this.#begin(entities);
    this.#settle();
    return this.#change(entities);
  }

  /** At first everything is new; where all that names lead to is known already, nobody asks for them. */
  #begin(entities: readonly Entity[]): NamesChanged {
    this.#list = entities;
    this.#areWaiting = true;
    return { names: new Set(), ids: new Set(entities.map(({ id }) => id)), gone: [], come: entities };
  }

  #settle(): void {
    if (!this.#areWaiting) return;
    this.#areWaiting = false;
    this.#change(this.#list ?? []);
  }

  #change(entities: readonly Entity[]): NamesChanged {
    this.#list = entities;
    const now = new Set(entities);
    const gone: Entity[] = [];
    for (const entity of this.#entities) if (!now.has(entity)) gone.push(entity);
    const come = entities.filter((entity) => !this.#entities.has(entity));
    this.#entities = now;
    const touched = this.#rebear(gone, come);
    const ids = this.#reidentify(gone, come);
    const rank = later(() => new Map(entities.map((entity, at) => [entity, at])));
    const names = new Set<string>();
    for (const name of touched) if (this.#rename(name, rank)) names.add(name);
    return { names, ids, gone, come };
  }

  #rebear(gone: readonly Entity[], come: readonly Entity[]): ReadonlySet<string> {
    const touched = new Set<string>();
    for (const entity of gone)
      for (const name of namesOf(entity)) {
        touched.add(name);
        this.#bearers.set(
          name,
          (this.#bearers.get(name) ?? []).filter((other) => other !== entity),
        );
      }
    for (const entity of come)
      for (const name of namesOf(entity)) {
        touched.add(name);
        const own = this.#bearers.get(name);
        if (own) own.push(entity);
        else this.#bearers.set(name, [entity]);
      }
    return touched;
  }

  #reidentify(gone: readonly Entity[], come: readonly Entity[]): ReadonlySet<EntityId> {
    const before = new Map(gone.map((entity) => [entity.id, entity]));
    const ids = new Set<EntityId>();
    for (const { id } of gone) this.#byId.delete(id);
    for (const entity of come) {
      if (holding.has(entity.type)) this.#byId.set(entity.id, entity);
      const old = before.get(entity.id);
      if (old?.name !== entity.name || old.type !== entity.type) ids.add(entity.id);
      before.delete(entity.id);
    }
    for (const id of before.keys()) ids.add(id);
    return ids;
  }

  /** True when the name means something else now. */
  #rename(name: string, rank: () => ReadonlyMap<Entity, number>): boolean {
    const bearers = this.#bearers.get(name) ?? [];
    const old = this.#known.get(name);
    if (bearers.length === 0) {
      this.#bearers.delete(name);
      this.#known.delete(name);
      this.#tree.delete(name);
      return old !== undefined;
    }
    if (bearers.length > 1) bearers.sort((a, b) => (rank().get(a) ?? 0) - (rank().get(b) ?? 0));
    const holds = ({ type }: Entity) => holding.has(type);
    const known: KnownName = {
      name,
      found: name.length > 1 ? (bearers.find(holds) ?? null) : null,
      subject: bearers.findLast(holds) ?? null,
    };
    this.#known.set(name, known);
    if (name !== '') this.#tree.set(name, known);
    return !old || !same(old.found, known.found) || !same(old.subject, known.subject);
  }
}
