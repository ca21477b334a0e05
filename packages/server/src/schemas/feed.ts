import Type from 'typebox';
import { NewDocumentSchema } from './job.js';
import { choice, closed, count, nullable } from './primitives.js';
import { RefusedLineSchema } from './refused-line.js';

/** What one reading of a feed brought. */
export const FeedRunSchema = closed(
  {
    at: Type.String({ description: 'When it was read, ISO 8601.' }),
    added: count('Documents that were new.'),
    known: count('Items that had been read before.'),
    documents: Type.Array(NewDocumentSchema, { description: 'What was new, the first hundred.' }),
    refused: Type.Array(RefusedLineSchema, {
      description: 'Why items could not be read; they are tried again the next time.',
    }),
  },
  { $id: 'FeedRun' },
);

/** Something that is read again and again. */
export const FeedSchema = closed(
  {
    id: Type.String(),
    name: Type.String({
      description: 'The address of a news feed without user, password and token; of a folder its last part.',
    }),
    kind: choice(['folder', 'web']),
    everyMinutes: Type.Number({ description: 'Minutes between two readings.' }),
    allowsPrivate: Type.Boolean({ description: 'Whether it may stand on this machine or in its network.' }),
    last: nullable(FeedRunSchema),
  },
  { $id: 'Feed' },
);
