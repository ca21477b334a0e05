import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { EntitySchema } from '../schemas/entity.js';
import { closed, count, offset, strings } from '../schemas/primitives.js';
import { SourceHead } from '../schemas/source.js';
import { sourceHead } from '../workbench/statement-view.js';

const namesShown = 12;

const SnippetSchema = closed(
  {
    start: offset('Where the stretch begins in the text.'),
    end: offset('Where it ends, exclusive.'),
    text: Type.String({ description: 'The text from `start` to `end`.' }),
    marks: Type.Array(Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })]), {
      description: 'The words, as half-open ranges of the text.',
    }),
  },
  { $id: 'Snippet' },
);

const FoundTextSchema = closed(
  {
    source: SourceHead,
    places: count('Places that the words have in it.'),
    snippets: Type.Array(SnippetSchema, { description: 'Three stretches at most that show the words.' }),
  },
  { $id: 'FoundText' },
);

/** GET /api/search: sources whose text holds all words, with the places, and names that hold them. */
export const search = endpoint({
  method: 'GET',
  url: '/api/search',
  summary: 'Sources whose text holds all words, newest first, with the places highlighted; and names',
  query: closed({
    q: Type.String({ minLength: 1, maxLength: 200, description: 'Words, parted by white space.' }),
    limit: Type.Integer({ minimum: 1, maximum: 50, default: 20, description: 'Sources to give.' }),
    offset: Type.Integer({ minimum: 0, maximum: 1000, default: 0, description: 'Sources to pass over.' }),
  }),
  response: closed(
    {
      words: strings('What was looked for: full-width letters as plain ones, in lower case.'),
      total: count('Sources found; at least so many where `isExact` is false.'),
      isExact: Type.Boolean({ description: 'False when not every candidate was read through.' }),
      limit: count('Sources asked for.'),
      offset: count('Sources passed over.'),
      texts: Type.Array(FoundTextSchema),
      nameTotal: count('Names found.'),
      names: Type.Array(EntitySchema, { description: 'The first of them: exact ones, then the most named.' }),
    },
    { $id: 'SearchPage' },
  ),
  read: ({ query }) => query,
  load: (desk, { q, ...page }) => desk.ledger.search(q, page),
  analyse: (found) => found,
  present: ({ words, texts, names }, { limit, offset: passed }) => ({
    words,
    total: texts.total,
    isExact: texts.isExact,
    limit,
    offset: passed,
    texts: texts.items.map(({ source, places, snippets }) => ({
      source: sourceHead(source),
      places,
      snippets,
    })),
    nameTotal: names.length,
    names: names.slice(0, namesShown),
  }),
});
