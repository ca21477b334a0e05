import type { EntityType } from '@lianpu/reading';
import { hash64 } from '../codes/hash64.js';
import { normalName } from '../names/normal-name.js';

/** An entity by what makes it. */
export interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  readonly key: string;
  /** True once the database is known to hold it. */
  isKept: boolean;
}

/** More names than this are not remembered: some 60 MB. */
const maxNames = 200_000;

/**
 * The entities that one open ledger met: a name told in every report is normalised and hashed once, and those that its
 * database holds are not sent again.
 */
export class EntityCache {
  #byType = new Map<EntityType, Map<string, EntityRow | null>>();
  #size = 0;

  /** The entity that a type and a full name make; null for a name of nothing but marks. */
  entity(type: EntityType, name: string): EntityRow | null {
    const known = this.#byType.get(type)?.get(name);
    if (known !== undefined) return known;
    if (this.#size >= maxNames) {
      this.#byType = new Map();
      this.#size = 0;
    }
    const key = normalName(name);
    const entity = key === '' ? null : { id: entityNumber(type, key), type, key, isKept: false };
    const named = this.#byType.get(type) ?? new Map<string, EntityRow | null>();
    this.#byType.set(type, named);
    named.set(name, entity);
    this.#size += 1;
    return entity;
  }
}

/** The hash of a type and a normalised name. */
export const entityNumber = (type: EntityType, key: string): string => hash64(`${type} ${key}`);
