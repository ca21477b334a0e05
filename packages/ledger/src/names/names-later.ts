import type { Entity } from '../model.js';
import type { Names } from './grow-names.js';
import type { NameBook } from './resolve-names.js';

/**
 * Names of which the entities are known already, and the rest is worked out when it is first asked for: most of those who
 * open a ledger look no name up.
 */
export function namesLater(entities: readonly Entity[], grow: () => Names): Names {
  let grown: Names | null = null;
  const now = (): Names => (grown ??= grow());
  const book: NameBook = {
    entities,
    standing: (id) => now().book.standing(id),
    find: (name, sourceId) => now().book.find(name, sourceId),
    findKey: (key, sourceId) => now().book.findKey(key, sourceId),
    keysOf: (id) => now().book.keysOf(id),
  };
  return {
    book,
    get members() {
      return now().members;
    },
    get byEntity() {
      return now().byEntity;
    },
    get byKey() {
      return now().byKey;
    },
    get bySource() {
      return now().bySource;
    },
    get groups() {
      return now().groups;
    },
    get ambiguous() {
      return now().ambiguous;
    },
  };
}
