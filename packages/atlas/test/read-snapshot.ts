import type { Entity, Snapshot, Source, Statement } from '@lianpu/ledger';
import { type Quantity, read, type Spanned } from '@lianpu/reading';
import { sentenceAround } from './sentence-around.js';

/** A text to be read as the ledger would read it. */
export interface TextToRead {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

const kept = (
  from: TextToRead,
  item: Spanned & { readonly rule: string; readonly duplicate?: boolean },
  kind: string,
) => {
  const [sentenceStart, sentenceEnd] = sentenceAround(from.text, item.start, item.end);
  return {
    id: `${from.id}-${kind}-${item.start}-${item.rule}-${item.end}`,
    sourceId: from.id,
    quote: item.quote,
    start: item.start,
    end: item.end,
    sentenceStart,
    sentenceEnd,
    sentence: from.text.slice(sentenceStart, sentenceEnd),
    rule: item.rule,
    reader: 'lianpu-reading',
    recordedAt: '2025-01-01T00:00:00Z',
    duplicate: item.duplicate === true,
  };
};

const observation = (from: TextToRead, item: Quantity): Statement => ({
  ...kept(from, item, 'q'),
  kind: 'observation',
  value: item.value,
  value2: item.value2 ?? null,
  unit: item.unit,
  of: item.of ?? null,
  per: item.per ?? null,
  bound: item.bound,
  role: item.role,
  measure: item.measure,
  subject: item.subject,
  subjectEntity: null,
  object: item.object ?? null,
  time: item.time,
  base: item.base ?? null,
  modality: item.modality,
  suspect: item.suspect ?? null,
  ...(item.because ? { because: item.because } : {}),
});

const readOne = (from: TextToRead) => {
  const reading = read(from.text, { doc: from.id, title: from.title, published: from.published });
  const statements: Statement[] = [
    ...reading.quantities.map((item) => observation(from, item)),
    ...reading.events.map((item): Statement => ({
      ...kept(from, item, 'e'),
      kind: 'event',
      type: item.type,
      project: item.project,
      parties: item.parties,
      time: item.time,
    })),
    ...reading.makes.map((item): Statement => ({
      ...kept(from, item, 'm'),
      kind: 'relation',
      predicate: 'makes',
      subject: item.enterprise,
      subjectEntity: null,
      object: item.product,
    })),
  ];
  const entities = reading.entities.map(({ type, name, aliases }): Entity => ({
    id: `${type}:${name}`,
    type,
    name,
    names: [name, ...aliases],
    sourceIds: [from.id],
    mentionCount: 1,
  }));
  const source: Source = {
    id: from.id,
    name: from.id,
    format: 'txt',
    title: from.title,
    publisher: null,
    published: from.published,
    citations: [],
    byteLength: from.text.length,
    recordedAt: '2025-01-01T00:00:00Z',
    statementCount: statements.length,
  };
  return { source, statements, entities };
};

/** Texts as the reader reads them, in one snapshot: what the atlas gets, without a ledger between. */
export const readSnapshot = (texts: readonly TextToRead[]): Snapshot => {
  const all = texts.map(readOne);
  const entities = new Map<string, Entity>();
  for (const entity of all.flatMap((one) => one.entities)) {
    const before = entities.get(entity.id);
    entities.set(entity.id, { ...entity, sourceIds: [...(before?.sourceIds ?? []), ...entity.sourceIds] });
  }
  return {
    sources: all.map(({ source }) => source),
    statements: all.flatMap(({ statements }) => statements),
    entities: [...entities.values()],
  };
};
