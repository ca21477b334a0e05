const text = { type: 'string', minLength: 1 } as const;
const id = { type: 'string', pattern: '^[a-z][a-z0-9_-]*$' } as const;
const linkId = {
  type: 'string',
  pattern: '^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$',
} as const;
const texts = { type: 'array', items: text } as const;
const number = { type: ['number', 'null'] } as const;

const object = (required: Record<string, unknown>, optional: Record<string, unknown> = {}) => ({
  type: 'object',
  required: Object.keys(required),
  properties: { ...required, ...optional },
  additionalProperties: false,
});
const list = (items: unknown) => ({ type: 'array', items });

const source = object({
  id,
  title: text,
  url: { type: ['string', 'null'], pattern: '^https?://' },
  grade: { enum: ['A', 'B', 'C', null] },
});

const coefficient = object(
  {
    id,
    zh: text,
    en: text,
    unit: text,
    low: number,
    typical: number,
    high: number,
    year: { type: ['string', 'null'] },
    status: {
      enum: ['sourced', 'derived', 'stoichiometric', 'unsourced', 'none'],
    },
    sources: list(id),
  },
  { note: text },
);

const input = object(
  { from: linkId },
  {
    via: { type: 'array', items: id, minItems: 1 },
    coefficients: list(id),
    yields: { type: 'array', items: id, minItems: 1 },
    passes: { const: true },
    choose: { enum: ['one'] },
    instead: id,
    loop: { const: true },
    note: text,
  },
);

const link = object(
  {
    id,
    zh: text,
    en: text,
    position: { enum: ['upstream', 'midstream', 'downstream'] },
    products: { ...list(object({ name: text, synonyms: texts }, { apart: texts })), minItems: 1 },
    capacityUnits: texts,
    gbt4754: list(
      object({
        code: { type: 'string', pattern: '^\\d{4}$' },
        name: text,
        fit: { enum: ['direct', 'judgement'] },
        basis: { enum: ['listed', 'recalled'] },
      }),
    ),
  },
  {
    aliasOf: linkId,
    inputs: list(input),
    coefficients: list(id),
    converts: list(id),
    sei2018: list(object({ code: { type: 'string', pattern: '^\\d\\.\\d+$' }, name: text })),
  },
);

const chain = object({
  id,
  zh: text,
  en: text,
  flow: text,
  links: { ...list(link), minItems: 1 },
});

const cluster = object({
  id,
  zh: text,
  en: text,
  aliases: texts,
  chains: list(id),
  words: texts,
});

const place = object({
  name: text,
  kind: { enum: ['country', 'province', 'prefecture', 'city', 'district', 'park'] },
  aliases: texts,
});

const side = object({ unit: text, words: texts });
const factor = { type: 'string', pattern: '^\\d+(\\.\\d+)?$' };
const audit = object(
  {},
  {
    complements: list(object({ id, share: texts, whole: texts, except: texts })),
    sums: list(object({ id, total: texts, parts: list(texts) })),
    partitions: list(object({ id, kinds: list(texts) }, { more: list(texts), total: texts, except: texts })),
    equivalents: list(
      object(
        {
          id,
          zh: text,
          first: side,
          second: side,
          links: texts,
          coefficient: id,
          likely: list(factor),
          says: text,
        },
        {
          bounds: id,
          bound: { enum: ['floor', 'ceiling', 'both'] },
          either: { type: 'boolean' },
          except: texts,
        },
      ),
    ),
    intensities: list(
      object(
        { id, zh: text, measures: texts, about: texts, bounds: id, says: text },
        { except: texts, bound: { enum: ['floor', 'ceiling'] }, quiet: { type: 'boolean' } },
      ),
    ),
  },
);

const fullLinkId = { type: 'string', pattern: '^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$' } as const;
const coupling = object({ id: text, from: fullLinkId, to: fullLinkId, zh: text });

const some = (...values: readonly string[]) => ({ type: 'array', items: { enum: values }, minItems: 1 });
const natural = { type: 'integer', minimum: 0 } as const;
const yes = { type: 'boolean' } as const;
const verdictRule = object({
  id,
  verdict: { enum: ['强链', '补链', '延链', null] },
  when: object(
    {},
    {
      evidence: some('quantified', 'named', 'mentioned', 'none'),
      cover: some('short', 'either', 'ample', 'unknown'),
      upstream: yes,
      downstream: yes,
      planned: yes,
      firmsAtMost: natural,
      firmsAtLeast: natural,
      hhiAtLeast: natural,
    },
  ),
  because: text,
});

/** JSON Schema of a pack file, by the one key that stands at its top. */
export const packSchemas = {
  pack: object(
    { id, zh: text, en: text, region: { type: ['string', 'null'] } },
    { within: text, chosen: { const: true } },
  ),
  sources: list(source),
  coefficients: list(coefficient),
  chain,
  clusters: list(cluster),
  places: list(place),
  audit,
  couplings: list(coupling),
  verdicts: list(verdictRule),
} as const;

/** What a pack file can be about. */
export type PackFileKind = keyof typeof packSchemas;

/** The same, as a list for messages. */
export const packFileKinds = Object.keys(packSchemas) as readonly PackFileKind[];
