import type { EntityType } from '@lianpu/reading';
import type { Entity, EntityId, SourceId } from '../model.js';
import { type DecidedNames, undecided } from './decided-names.js';
import { growNames, noNames } from './grow-names.js';

/** A surface that a source ties to an entity. */
export interface Tie {
  readonly entityId: EntityId;
  readonly type: EntityType;
  /** Normalised full name of the entity. */
  readonly entityKey: string;
  readonly surface: string;
  /** Normalised surface. */
  readonly key: string;
  readonly tie: 'full' | 'alias';
  readonly sourceId: SourceId;
  /** How often the source mentions the entity so. */
  readonly count: number;
}

/** Entities, and which of them a name means. */
export interface NameBook {
  /** Sorted by mentions, most first, then by name. */
  readonly entities: readonly Entity[];
  /** The entity that stands for an id, itself or a fuller one; null for an id that no standing source ties. */
  standing(id: EntityId): Entity | null;
  /** The entity that `name` means in a source; null when it names none or could be several. */
  find(name: string, sourceId: SourceId): EntityId | null;
  /** The same for a name that is normalised already. */
  findKey(key: string, sourceId: SourceId): EntityId | null;
  /** All keys under which an entity is known. */
  keysOf(id: EntityId): readonly string[];
}

/**
 * Which names are one entity, out of what all sources say. Depends on the ties alone, not on the order in which
 * documents came: one type and one normalised full name is one entity; one known by a name that is the alias of
 * exactly one other of its type belongs to that one, but for projects, facilities and products. What people decided
 * goes before that: merged names are the one with the longest name, and a split alias is tied no more.
 */
export const resolveNames = (said: readonly Tie[], decided: DecidedNames = undecided): NameBook =>
  growNames(noNames, { come: said, gone: [] }, decided).book;
