import type {
  Entity,
  EntityId,
  LedgerEvent,
  Observation,
  Relation,
  Snapshot,
  Source,
  Statement,
} from '@lianpu/ledger';

/**
 * The vocabulary of the atlas's tests. All firms and figures written with it are invented, unless a test says that it
 * restates a published figure.
 */
export interface Said {
  readonly source: string;
  readonly sentence: string;
}

const span = ({ source, sentence }: Said, quote: string, nth = 0) => {
  let offset = sentence.indexOf(quote);
  for (let skipped = 0; skipped < nth; skipped += 1) offset = sentence.indexOf(quote, offset + 1);
  if (offset < 0) throw new Error(`the sentence does not hold ${quote}`);
  // Sentences stand a thousand characters apart, in the order of their hash-free names.
  const sentenceStart = [...sentence].reduce(
    (sum, character) => (sum * 31 + character.charCodeAt(0)) % 90_000,
    7,
  );
  return {
    id: `${source}:${sentenceStart}:${offset}:${quote}`,
    sourceId: source,
    quote,
    start: sentenceStart + offset,
    end: sentenceStart + offset + quote.length,
    sentenceStart,
    sentenceEnd: sentenceStart + sentence.length,
    sentence,
    rule: 'test',
    reader: 'test/1',
    recordedAt: '2025-01-01T00:00:00Z',
    duplicate: false,
  };
};

type Fields = Partial<Omit<Observation, 'kind' | 'quote' | 'value' | 'unit'>> & { readonly nth?: number };

/** A figure of a sentence: quote, value and unit, and what else the reader took from it. */
export const figure = (
  said: Said,
  [quote, value, unit]: readonly [string, string, string],
  fields: Fields = {},
): Observation => {
  const { nth, ...rest } = fields;
  return {
    ...span(said, quote, nth),
    kind: 'observation',
    value,
    value2: null,
    unit,
    of: null,
    per: null,
    bound: '=',
    role: 'level',
    measure: null,
    subject: null,
    subjectEntity: null,
    object: null,
    time: null,
    base: null,
    modality: 'actual',
    suspect: null,
    ...rest,
  };
};

/** A stage reached. */
export const happened = (
  said: Said,
  quote: string,
  fields: Pick<LedgerEvent, 'type' | 'project' | 'parties'>,
): LedgerEvent => ({
  ...span(said, quote),
  kind: 'event',
  time: null,
  ...fields,
});

/** Who makes what. */
export const makes = (said: Said, subject: string, object: string): Relation => ({
  ...span(said, object),
  kind: 'relation',
  predicate: 'makes',
  subject,
  subjectEntity: null,
  object,
});

/** A name the reader found. */
export const named = (type: Entity['type'], name: string, ...others: readonly string[]): Entity => ({
  id: `${type}:${name}` satisfies EntityId,
  type,
  name,
  names: [name, ...others],
  sourceIds: [],
  mentionCount: 1,
});

/** A source of the region, unless its title says otherwise. */
export const published = (id: string, on: string, title = '呼和浩特要闻'): Source => ({
  id,
  name: `${id}.txt`,
  format: 'txt',
  title,
  publisher: null,
  published: on,
  citations: [],
  byteLength: 1,
  recordedAt: '2025-01-01T00:00:00Z',
  statementCount: 0,
});

/** A snapshot of these statements; sources not given are of the region and published on 2024-05-20. */
export const snapshotOf = (
  statements: readonly Statement[],
  { sources = [], entities = [] }: { sources?: readonly Source[]; entities?: readonly Entity[] } = {},
): Snapshot => {
  const ids = new Set(statements.map(({ sourceId }) => sourceId));
  const missing = [...ids].filter((id) => !sources.some((source) => source.id === id));
  return {
    sources: [...sources, ...missing.map((id) => published(id, '2024-05-20'))],
    statements,
    entities,
  };
};
