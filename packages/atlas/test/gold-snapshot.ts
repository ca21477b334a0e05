import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sentenceAround } from './sentence-around.js';
import type { Entity, LedgerEvent, Observation, Relation, Snapshot, Source, Statement } from '@lianpu/ledger';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/gold/dev');

/** True where the shared gold readings lie beside the repository. */
export const hasGold = existsSync(join(folder, 's1.json'));

type Loose = Record<string, unknown>;
const first = (value: unknown): string | null =>
  Array.isArray(value) ? String(value[0] ?? '') || null : typeof value === 'string' ? value : null;
const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);

const base = (doc: string, body: string, index: number, item: Loose) => {
  const [start, end] = [Number(item.start), Number(item.end)];
  const [sentenceStart, sentenceEnd] = sentenceAround(body, start, end);
  return {
    id: `${doc}-${index}`,
    sourceId: doc,
    quote: String(item.quote),
    start,
    end,
    sentenceStart,
    sentenceEnd,
    sentence: body.slice(sentenceStart, sentenceEnd),
    rule: 'gold',
    reader: 'gold/1',
    recordedAt: '2025-01-01T00:00:00Z',
    duplicate: item.duplicate === true,
  };
};

const observation = (doc: string, body: string, index: number, item: Loose): Observation => ({
  ...base(doc, body, index, item),
  kind: 'observation',
  value: String(item.value),
  value2: text(item.value2),
  unit: text(item.unit),
  of: text(item.of),
  per: text(item.per),
  bound: item.bound as Observation['bound'],
  role: item.role as Observation['role'],
  measure: first(item.measure),
  subject: first(item.subject),
  subjectEntity: null,
  object: first(item.object),
  time: text(item.time),
  base: text(item.base),
  modality: item.modality as Observation['modality'],
  suspect: null,
});

/** One gold reading as the ledger would hold it. */
const readGold = (doc: string) => {
  const body = readFileSync(join(folder, `${doc}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, `${doc}.json`), 'utf8')) as Record<string, Loose[]> & {
    published: string;
  };
  const titles = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    doc: string;
    title: string;
  }[];
  const statements: Statement[] = [
    ...(gold.quantities ?? []).map((item, index) => observation(doc, body, index, item)),
    ...(gold.events ?? []).map((item, index): LedgerEvent => ({
      ...base(doc, body, 1000 + index, item),
      kind: 'event',
      type: item.type as LedgerEvent['type'],
      project: text(item.project),
      parties: (item.parties as string[] | undefined) ?? [],
      time: text(item.time),
    })),
    ...(gold.makes ?? []).map((item, index): Relation => ({
      ...base(doc, body, 2000 + index, item),
      kind: 'relation',
      predicate: 'makes',
      subject: String(item.enterprise),
      subjectEntity: null,
      object: String(item.product),
    })),
  ];
  const entities = (gold.entities ?? []).map((item): Entity => ({
    id: `${String(item.type)}:${String(item.name)}`,
    type: item.type as Entity['type'],
    name: String(item.name),
    names: [String(item.name), ...((item.aliases as string[] | undefined) ?? [])],
    sourceIds: [doc],
    mentionCount: 1,
  }));
  const source: Source = {
    id: doc,
    name: `${doc}.txt`,
    format: 'txt',
    title: titles.find((one) => one.doc === doc)?.title ?? null,
    publisher: null,
    published: String(gold.published),
    citations: [],
    byteLength: body.length,
    recordedAt: '2025-01-01T00:00:00Z',
    statementCount: statements.length,
  };
  return { source, statements, entities };
};

/** The gold readings of these documents as one snapshot. */
export const goldSnapshot = (docs: readonly string[]): Snapshot => {
  const read = docs.map(readGold);
  const entities = new Map<string, Entity>();
  for (const entity of read.flatMap(({ entities }) => entities)) {
    const before = entities.get(entity.id);
    entities.set(entity.id, { ...entity, sourceIds: [...(before?.sourceIds ?? []), ...entity.sourceIds] });
  }
  return {
    sources: read.map(({ source }) => source),
    statements: read.flatMap(({ statements }) => statements),
    entities: [...entities.values()],
  };
};
