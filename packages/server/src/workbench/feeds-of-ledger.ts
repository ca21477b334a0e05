import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import { type Feed, type FeedDesk, type FeedRun, feedKind, runFeed } from '@lianpu/intake';
import type { Ledger } from '@lianpu/ledger';
import { read } from '@lianpu/reading';
import { endsAll } from './add-paths.js';

/** A feed with what its last reading brought; null before the first. */
export interface KeptFeed extends Feed {
  readonly last: (FeedRun & { readonly at: string }) | null;
}

const [feedSetting, itemSetting] = ['feed', 'feed-item'];
const itemKey = (url: string, key: string): string =>
  createHash('sha256').update(`${url}\n${key}`).digest('hex');

/** Every feed that a person added, by its address. */
export const listFeeds = async (ledger: Pick<Ledger, 'settings'>): Promise<readonly KeptFeed[]> =>
  [...(await ledger.settings(feedSetting)).values()] as KeptFeed[];

/** How a feed is read. */
export interface FeedOptions {
  readonly everyMinutes?: number;
  /** See {@link Feed}. */
  readonly allowsPrivate?: boolean;
}

/** Adds a folder or a feed; a folder is kept by its whole path. @throws LianpuError PATH_MISSING */
export const addFeed = async (
  ledger: Ledger,
  address: string,
  { everyMinutes = 60, allowsPrivate = false }: FeedOptions = {},
): Promise<KeptFeed> => {
  const kind = feedKind(address);
  const url = kind === 'web' ? new URL(address).href : resolve(address);
  if (kind === 'folder')
    await stat(url).catch(() => {
      throw new LianpuError('PATH_MISSING', { path: address });
    });
  const feed: KeptFeed = { url, kind, everyMinutes, ...(allowsPrivate ? { allowsPrivate } : {}), last: null };
  await ledger.keepSetting(feedSetting, url, feed);
  return feed;
};

/** Takes a feed away; what came from it stays. @throws LianpuError FEED_UNKNOWN */
export const removeFeed = async (ledger: Ledger, url: string): Promise<void> => {
  const known = [url, resolve(url)];
  const feed = (await listFeeds(ledger)).find((one) => known.includes(one.url));
  if (!feed) throw new LianpuError('FEED_UNKNOWN', { id: url });
  await ledger.keepSetting(feedSetting, feed.url, null);
};

/** True for a feed whose time has come. */
export const isDue = ({ last, everyMinutes }: KeptFeed, now: Date): boolean =>
  last === null || now.getTime() - Date.parse(last.at) >= everyMinutes * 60_000;

/**
 * Reads one feed and keeps what it brought. A feed that cannot be read is a run that was refused, and is read again
 * when its time comes. For a job to call: doing it twice adds nothing twice.
 */
export const readFeed = async (ledger: Ledger, feed: KeptFeed, now = new Date()): Promise<FeedRun> => {
  const run = await runFeed(feed, deskOf(ledger)).catch((error: unknown): FeedRun => {
    if (!(error instanceof LianpuError) || endsAll(error)) throw error;
    return { url: feed.url, added: 0, known: 0, refused: [error.message] };
  });
  await ledger.keepSetting(feedSetting, feed.url, { ...feed, last: { ...run, at: now.toISOString() } });
  return run;
};

const deskOf = (ledger: Ledger): FeedDesk => ({
  add: async (document) => {
    const { name, title, published, text } = document;
    const { kind } = await ledger.addSource(document, read(text, { doc: name, title, published }));
    return { isNew: kind === 'added' };
  },
  isKnown: async (url, key) => (await ledger.setting(itemSetting, itemKey(url, key))) !== null,
  remember: (url, key) => ledger.keepSetting(itemSetting, itemKey(url, key), true),
});
