import { LianpuError } from '@lianpu/errors';
import type { PageQuestion, PageRange, Source, SourceId, StatementPage } from '@lianpu/ledger';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { idParams } from '../schemas/id-params.js';
import { closed } from '../schemas/primitives.js';
import { SourceHead } from '../schemas/source.js';
import { StatementInWordsSchema } from '../schemas/statement.js';
import { sourceHead } from '../workbench/statement-view.js';
import type { Desk } from '../workbench/workbench.js';

const range = {
  limit: Type.Integer({ minimum: 1, maximum: 1000, default: 50, description: 'Statements to look at.' }),
  after: Type.Optional(
    Type.String({ maxLength: 100, description: '`next` of the page before; left out for the first page.' }),
  ),
};

const word = (description: string) => Type.String({ minLength: 1, maxLength: 200, description });
const words = (description: string) =>
  Type.Union([word(description), Type.Array(word(description), { maxItems: 50 })], { description });
const listed = (given: string | readonly string[]): readonly string[] =>
  typeof given === 'string' ? [given] : given;

const response = closed(
  {
    statements: Type.Array(StatementInWordsSchema, {
      description:
        'As people decided. Fewer than `limit` where some count no more or were decided otherwise.',
    }),
    sources: Type.Record(Type.String(), SourceHead, { description: 'The sources of the statements, by id.' }),
    next: Type.Union([Type.String(), Type.Null()], {
      description: 'Where the next page begins; null when this is the last.',
    }),
  },
  { $id: 'StatementsInWords' },
);

interface Asked extends PageRange {
  readonly question: PageQuestion;
}

const rangeOf = ({ limit, after }: { readonly limit: number; readonly after?: string }): PageRange =>
  after === undefined ? { limit } : { limit, after };

interface Loaded extends StatementPage {
  readonly sources: ReadonlyMap<SourceId, Source>;
}

const load = async (desk: Desk, { question, ...asked }: Asked): Promise<Loaded> => {
  const page = await desk.ledger.page(question, asked);
  const sources = await desk.ledger.sourcesOf([
    ...page.statements.map(({ sourceId }) => sourceId),
    ...(question.of === 'source' ? [question.sourceId] : []),
  ]);
  if (question.of === 'source' && !sources.has(question.sourceId))
    throw new LianpuError('SOURCE_UNKNOWN', { id: question.sourceId });
  return { ...page, sources };
};

const analyse = (page: Loaded): Loaded => page;

const present = ({ statements, sources, next }: Loaded) => ({
  statements,
  sources: Object.fromEntries([...sources].map(([id, source]) => [id, sourceHead(source)])),
  next,
});

/** What all pages have in common: they cost their own rows and the decisions, however much the ledger holds. */
const pageSteps = { load, analyse, present };

/** GET /api/pages/names: what is stated of a thing, by its names in any spelling. */
export const pageOfNames = endpoint({
  method: 'GET',
  url: '/api/pages/names',
  summary: 'Page by page, what names a thing as subject, object, project or party; by measure',
  query: closed({ name: words('A name of the thing; may be given several times.'), ...range }),
  response,
  read: ({ query }): Asked => ({ ...rangeOf(query), question: { of: 'names', names: listed(query.name) } }),
  ...pageSteps,
});

/** GET /api/pages/series: the figures of one measure of a thing. */
export const pageOfSeries = endpoint({
  method: 'GET',
  url: '/api/pages/series',
  summary: 'Page by page, what is stated of one measure of a thing',
  query: closed({
    name: words('A name of the thing; may be given several times.'),
    measure: word('The measure, as the sources write it.'),
    ...range,
  }),
  response,
  read: ({ query }): Asked => ({
    ...rangeOf(query),
    question: { of: 'series', names: listed(query.name), measure: query.measure },
  }),
  ...pageSteps,
});

/** GET /api/pages/products: what is stated in some measures of making some products. */
export const pageOfProducts = endpoint({
  method: 'GET',
  url: '/api/pages/products',
  summary: 'Page by page, what is stated in these measures of making these products',
  query: closed({
    product: words('A product; may be given several times.'),
    measure: words('A measure such as 产能; may be given several times.'),
    ...range,
  }),
  response,
  read: ({ query }): Asked => ({
    ...rangeOf(query),
    question: { of: 'products', products: listed(query.product), measures: listed(query.measure) },
  }),
  ...pageSteps,
});

/** GET /api/entities/{id}/statements: what is stated of a thing, under all its names. */
export const pageOfEntity = endpoint({
  method: 'GET',
  url: '/api/entities/{id}/statements',
  summary: 'Page by page, what names a thing as subject, object, project or party; by measure',
  params: idParams,
  query: closed(range),
  response,
  refuses: ['ENTITY_UNKNOWN'],
  read: ({ params, query }): Asked => ({
    ...rangeOf(query),
    question: { of: 'entity', entityId: params.id },
  }),
  ...pageSteps,
});

/** GET /api/sources/{id}/statements: all that a source says. */
export const pageOfSource = endpoint({
  method: 'GET',
  url: '/api/sources/{id}/statements',
  summary: 'Page by page, what a document says, in the order of its text',
  params: idParams,
  query: closed(range),
  response,
  refuses: ['SOURCE_UNKNOWN'],
  read: ({ params, query }): Asked => ({
    ...rangeOf(query),
    question: { of: 'source', sourceId: params.id },
  }),
  ...pageSteps,
});
