import { basename } from 'node:path';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { choice, closed, count, nullable, strings } from '../schemas/primitives.js';
import { type KeptFeed, listFeeds } from '../workbench/feeds-of-ledger.js';

const FeedRunSchema = closed(
  {
    at: Type.String({ description: 'When it was read, ISO 8601.' }),
    added: count('Documents that were new.'),
    known: count('Items that had been read before.'),
    refused: strings('Why items could not be read; they are tried again the next time.'),
  },
  { $id: 'FeedRun' },
);

const FeedSchema = closed(
  {
    name: Type.String({
      description: 'The address of a news feed without user and password; of a folder its last part.',
    }),
    kind: choice(['folder', 'web']),
    everyMinutes: Type.Number({ description: 'Minutes between two readings.' }),
    last: nullable(FeedRunSchema),
  },
  { $id: 'Feed' },
);

/** Neither where folders lie on this machine nor a password is anybody's business who may read the pages. */
function nameOf({ url, kind }: KeptFeed): string {
  if (kind === 'folder') return basename(url);
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.href;
}

/** GET /api/feeds: what is read again and again, and what was new the last time. */
export const feeds = endpoint({
  method: 'GET',
  url: '/api/feeds',
  summary: 'Folders and news feeds that are read again and again, with what the last reading brought',
  response: closed({ feeds: Type.Array(FeedSchema) }, { $id: 'Feeds' }),
  read: () => null,
  load: (desk) => listFeeds(desk.ledger),
  analyse: (all) => all.map((feed) => ({ ...feed, name: nameOf(feed) })),
  present: (all) => ({
    feeds: all
      .toSorted((left, right) => left.name.localeCompare(right.name))
      .map(({ url, name, kind, everyMinutes, last }) => ({
        name,
        kind,
        everyMinutes,
        last: last && {
          at: last.at,
          added: last.added,
          known: last.known,
          refused: last.refused.map(({ en }) => en.replaceAll(url, name)),
        },
      })),
  }),
});
