import { ties as tieLetters } from '../codes/letters.js';
import type { Entity, SourceId } from '../model.js';
import type { Tie } from '../names/resolve-names.js';
import type { ColumnReader, ColumnWriter } from './column-file.js';
import { readStrings, StringTable } from './string-table.js';

const letterOf = (tie: Tie['tie']): number => tieLetters.toLetter(tie).charCodeAt(0);

/** Writes what the sources tie, and the entities that this comes to. @throws Error for an entity of no source. */
export function writeNames(
  columns: ColumnWriter,
  ties: ReadonlyMap<SourceId, readonly Tie[]>,
  entities: readonly Entity[],
): void {
  const strings = new StringTable();
  const number = (text: string): number => strings.number(text);
  const own = [...ties.values()].flat();
  columns.numbers(
    'ties of sources',
    [...ties.values()].map(({ length }) => length),
  );
  columns.numbers(
    'tied ids',
    own.map(({ entityId }) => number(entityId)),
  );
  columns.numbers(
    'tied types',
    own.map(({ type }) => number(type)),
  );
  columns.numbers(
    'tied keys',
    own.map(({ entityKey }) => number(entityKey)),
  );
  columns.numbers(
    'surfaces',
    own.map(({ surface }) => number(surface)),
  );
  columns.numbers(
    'surface keys',
    own.map(({ key }) => number(key)),
  );
  columns.numbers(
    'ties',
    own.map(({ tie }) => letterOf(tie)),
  );
  columns.numbers(
    'mentions',
    own.map(({ count }) => count),
  );
  const places = new Map([...ties.keys()].map((id, at) => [id, at]));
  const placeOf = (id: SourceId): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`the source ${id} is not there`);
    return place;
  };
  columns.numbers(
    'entity ids',
    entities.map(({ id }) => number(id)),
  );
  columns.numbers(
    'entity types',
    entities.map(({ type }) => number(type)),
  );
  columns.numbers(
    'entity names',
    entities.map(({ name }) => number(name)),
  );
  columns.numbers(
    'mentions of entities',
    entities.map(({ mentionCount }) => mentionCount),
  );
  columns.numbers(
    'names of entities',
    entities.map(({ names }) => names.length),
  );
  columns.numbers(
    'all names',
    entities.flatMap(({ names }) => names.map(number)),
  );
  columns.numbers(
    'sources of entities',
    entities.map(({ sourceIds }) => sourceIds.length),
  );
  columns.numbers(
    'all sources',
    entities.flatMap(({ sourceIds }) => sourceIds.map(placeOf)),
  );
  strings.write(columns, 'names');
}

/** What {@link writeNames} wrote. Ties are read when they are first asked for. */
export function readNames(
  columns: ColumnReader,
  sourceIds: readonly SourceId[],
): { readonly entities: readonly Entity[]; readonly ties: (sourceId: SourceId) => readonly Tie[] } {
  const strings = readStrings(columns, 'names');
  const text = (number: number | undefined): string => strings[number ?? 0] ?? '';
  let ties: ReadonlyMap<SourceId, readonly Tie[]> | null = null;
  return {
    entities: readEntities(columns, sourceIds, text),
    ties: (sourceId) => (ties ??= readTies(columns, sourceIds, text)).get(sourceId) ?? [],
  };
}

type TextOf = (number: number | undefined) => string;

/** Gives what the next so many numbers of a column stand for. */
const taker = (column: Int32Array, text: TextOf): ((count: number) => readonly string[]) => {
  let at = 0;
  return (count) => {
    const own: string[] = [];
    for (const end = at + count; at < end; at += 1) own.push(text(column[at]));
    return own;
  };
};

function readEntities(
  columns: ColumnReader,
  sourceIds: readonly SourceId[],
  text: TextOf,
): readonly Entity[] {
  const [ids, types] = [columns.numbers('entity ids'), columns.numbers('entity types')];
  const [names, mentions] = [columns.numbers('entity names'), columns.numbers('mentions of entities')];
  const nameCounts = columns.numbers('names of entities');
  const sourceCounts = columns.numbers('sources of entities');
  const nextNames = taker(columns.numbers('all names'), text);
  const nextSources = taker(columns.numbers('all sources'), (place) => sourceIds[place ?? 0] ?? '');
  const entities: Entity[] = [];
  for (let at = 0; at < ids.length; at += 1)
    entities.push({
      id: text(ids[at]),
      type: text(types[at]) as Entity['type'],
      name: text(names[at]),
      names: nextNames(nameCounts[at] ?? 0),
      sourceIds: nextSources(sourceCounts[at] ?? 0),
      mentionCount: mentions[at] ?? 0,
    });
  return entities;
}

function readTies(
  columns: ColumnReader,
  sourceIds: readonly SourceId[],
  text: TextOf,
): ReadonlyMap<SourceId, readonly Tie[]> {
  const [ids, types, keys] = ['tied ids', 'tied types', 'tied keys'].map((name) => columns.numbers(name));
  const [surfaces, surfaceKeys] = [columns.numbers('surfaces'), columns.numbers('surface keys')];
  const [letters, mentions] = [columns.numbers('ties'), columns.numbers('mentions')];
  const full = letterOf('full');
  let at = 0;
  const all = [...columns.numbers('ties of sources')].map((count, source) => {
    const sourceId = sourceIds[source] ?? '';
    const own: Tie[] = [];
    for (const end = at + count; at < end; at += 1)
      own.push({
        entityId: text(ids?.[at]),
        type: text(types?.[at]) as Tie['type'],
        entityKey: text(keys?.[at]),
        surface: text(surfaces[at]),
        key: text(surfaceKeys[at]),
        tie: letters[at] === full ? 'full' : 'alias',
        sourceId,
        count: mentions[at] ?? 0,
      });
    return [sourceId, own] as const;
  });
  return new Map(all);
}
