import { isAbsolute } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import { feedKind } from '@lianpu/intake';
import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { idParams } from '../schemas/id-params.js';
import { FeedRunSchema, FeedSchema } from '../schemas/feed.js';
import { JobPutSchema } from '../schemas/job.js';
import { closed } from '../schemas/primitives.js';
import { refusedLine } from '../schemas/refused-line.js';
import { shownFeed, withoutFolder } from '../tasks/job-view.js';
import {
  feedId,
  findFeed,
  type KeptFeed,
  type KeptRun,
  listFeeds,
  listRuns,
} from '../workbench/feeds-of-ledger.js';
import type { ServedDesk } from '../workbench/workbench.js';

const presentRun = ({ url, at, added, known, refused, documents }: KeptRun) => ({
  at,
  added,
  known,
  documents,
  refused: refused
    .map(refusedLine)
    .map(({ code, zh, en }) => ({ code, zh: withoutFolder(zh, url), en: withoutFolder(en, url) })),
});

const presentFeed = (feed: KeptFeed) => {
  const { url, kind, everyMinutes, allowsPrivate = false, last } = feed;
  return {
    id: feedId(feed),
    name: shownFeed(url),
    ...{ kind, everyMinutes, allowsPrivate },
    last: last && presentRun(last),
  };
};

/** GET /api/feeds: what is read again and again, and what was new the last time. */
export const feeds = endpoint({
  method: 'GET',
  url: '/api/feeds',
  summary: 'Folders and news feeds that are read again and again, with what the last reading brought',
  response: closed({ feeds: Type.Array(FeedSchema) }, { $id: 'Feeds' }),
  read: () => null,
  load: (desk) => listFeeds(desk.ledger),
  analyse: (all) => all.map(presentFeed),
  present: (all) => ({ feeds: all.toSorted((left, right) => left.name.localeCompare(right.name)) }),
});

/** The readings of a feed that are listed. */
const mostRuns = 20;

/** GET /api/feeds/{id}: one of them, with what its readings brought, the newest first. */
export const feed = endpoint({
  method: 'GET',
  url: '/api/feeds/{id}',
  summary: 'A folder or a news feed, with what its last readings brought, the newest first',
  params: idParams,
  response: closed({ feed: FeedSchema, runs: Type.Array(FeedRunSchema) }, { $id: 'FeedPage' }),
  refuses: ['FEED_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    const found = await findFeed(desk.ledger, id);
    return { found, runs: await listRuns(desk.ledger, found, mostRuns) };
  },
  analyse: ({ found, runs }: { found: KeptFeed; runs: readonly KeptRun[] }) => ({
    feed: presentFeed(found),
    runs: runs.map(presentRun),
  }),
  present: (page) => page,
});

/** Reads a feed now, whatever its time. */
const readNow = ({ tasks }: ServedDesk, { url }: KeptFeed): Promise<string> =>
  tasks.put({ kind: 'feed', data: { url, isAsked: true }, key: url });

/** POST /api/feeds: adds a folder or a news feed, and reads it for the first time. */
export const addFeed = endpoint({
  method: 'POST',
  url: '/api/feeds',
  summary: 'Adds a folder of this machine or a news feed, and reads it for the first time, as a job',
  body: closed(
    {
      address: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' }),
      everyMinutes: Type.Integer({ minimum: 5, maximum: 525_600, default: 60 }),
      allowsPrivate: Type.Boolean({
        default: false,
        description: 'That it, and what it links to, may stand on this machine or in its own network.',
      }),
    },
    { $id: 'FeedRequest' },
  ),
  response: JobPutSchema,
  refuses: ['FEED_PLACE_REFUSED', 'FEED_ADDRESS_INVALID', 'PATH_MISSING'],
  read: ({ body }) => ({ ...body, address: body.address.trim() }),
  load: async (desk, { address, ...how }) => {
    const isFolder = feedKind(address) === 'folder';
    // What lies on the server is not for everybody who may read its pages.
    if (!desk.isLocal && (isFolder || how.allowsPrivate))
      throw new LianpuError('FEED_PLACE_REFUSED', { path: shownFeed(address) });
    if (isFolder && !isAbsolute(address)) throw new LianpuError('PATH_MISSING', { path: address });
    return readNow(desk, await desk.addFeed(address, how));
  },
  analyse: (jobId: string) => ({ jobId }),
  present: (put) => put,
});

/** POST /api/feeds/{id}/reading: reads a feed now, as a job. */
export const readFeedNow = endpoint({
  method: 'POST',
  url: '/api/feeds/{id}/reading',
  summary: 'Reads a feed now, as a job',
  params: idParams,
  body: closed({}, { $id: 'FeedReadingRequest' }),
  response: JobPutSchema,
  refuses: ['FEED_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => readNow(desk, await findFeed(desk.ledger, id)),
  analyse: (jobId: string) => ({ jobId }),
  present: (put) => put,
});

/** POST /api/feeds/{id}/removal: takes a feed away; what came from it stays. */
export const removeFeed = endpoint({
  method: 'POST',
  url: '/api/feeds/{id}/removal',
  summary: 'Takes a feed away; what it brought stays',
  params: idParams,
  body: closed({}, { $id: 'FeedRemovalRequest' }),
  response: closed({ id: Type.String() }, { $id: 'FeedRemoved' }),
  refuses: ['FEED_UNKNOWN'],
  read: ({ params }) => params.id,
  load: async (desk, id) => {
    await desk.removeFeed(id);
    return id;
  },
  analyse: (id: string) => ({ id }),
  present: (removed) => removed,
});
