import type { Source } from '../model.js';
import { growNames, type Names, noNames } from '../names/grow-names.js';
import { namesLater } from '../names/names-later.js';
import type { DecidedNames } from '../names/decided-names.js';
import type { Kept, KeptSource } from '../snapshot/kept.js';
import { ColumnReader, ColumnWriter } from './column-file.js';
import { readNames, writeNames } from './name-columns.js';
import { readStatements, writeStatements } from './statement-columns.js';

/** What is said beside the columns. */
interface About<Key> {
  readonly key: Key;
  readonly revision: string;
  readonly decided: string;
  readonly sources: readonly Pick<KeptSource, 'source' | 'number' | 'no'>[];
}

/**
 * What is kept of a ledger as bytes, with a key that says what it belongs to. Null where statements of a source were not
 * asked for yet: there is nothing whole to keep.
 */
export function keptToBytes(kept: Kept, key: unknown): readonly Uint8Array[] | null {
  const sources = [...kept.sources.values()];
  const statements = sources.flatMap(({ read }) => (read ? [read.statements] : []));
  if (statements.length < sources.length) return null;
  const columns = new ColumnWriter();
  writeStatements(columns, statements);
  writeNames(
    columns,
    new Map(sources.map(({ source, ties }) => [source.id, ties()])),
    kept.names.book.entities,
  );
  return columns.file({
    key,
    revision: kept.revision,
    decided: kept.decided,
    sources: sources.map(({ source, number, no }) => ({ source, number, no })),
  } satisfies About<unknown>);
}

/** Bytes as they were found, with what they say of themselves. */
export interface KeptBytes {
  readonly key: unknown;
  /** Reads what {@link keptToBytes} was given, to be had with what people had decided about names then. */
  readonly read: () => (decided: DecidedNames) => Kept;
}

/** Looks at bytes that {@link keptToBytes} wrote. @throws Error when they are not whole. */
export function keptFromBytes(bytes: Uint8Array): KeptBytes {
  const columns = new ColumnReader(bytes);
  const { key, revision, decided, sources } = columns.about as About<unknown>;
  return {
    key,
    read: () => {
      const ids = sources.map(({ source }) => source.id);
      const { entities, ties } = readNames(columns, ids);
      const statements = readStatements(columns, ids);
      const known = () => new Map(entities.map((one) => [one.id, one]));
      const come = () => ids.flatMap((id) => [...ties(id)]);
      const kept = sources.map((one, at): [Source['id'], KeptSource] => [
        one.source.id,
        { ...one, ties: () => ties(one.source.id), read: { statements: statements[at] ?? [] } },
      ]);
      return (rules) => {
        const grown = (): Names => growNames(noNames, { come: come(), gone: [] }, rules, known());
        return { revision, decided, names: namesLater(entities, grown), sources: new Map(kept) };
      };
    },
  };
}
