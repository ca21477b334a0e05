import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import {
  type Feed,
  type FeedDesk,
  feedKind,
  type FeedRun,
  runFeed,
  saidOf,
  type SaidRefusal,
  shownAddress,
} from '@lianpu/intake';
import type { Ledger } from '@lianpu/ledger';
import { read } from '@lianpu/reading';
import { endsAll } from './add-paths.js';

/** One reading of a feed, with when it was. */
export type KeptRun = FeedRun & { readonly at: string };

/** A feed with what its last reading brought; null before the first. */
export interface KeptFeed extends Feed {
  readonly last: KeptRun | null;
}

const [feedSetting, itemSetting] = ['feed', 'feed-item'];
const itemKey = (url: string, key: string): string =>
  createHash('sha256').update(`${url}\n${key}`).digest('hex');

/** Stands for a feed where its address, which may hold a password, must not. */
export const feedId = ({ url }: Pick<Feed, 'url'>): string =>
  createHash('sha256').update(`feed\n${url}`).digest('hex').slice(0, 16);

/** A run as it was kept; earlier versions kept refusals in English alone, and no documents. */
const asRun = (kept: KeptRun): KeptRun => ({
  ...kept,
  documents: kept.documents ?? [],
  refused: (kept.refused as readonly (SaidRefusal | string)[]).map((line) =>
    typeof line === 'string' ? { zh: line, en: line } : line,
  ),
});

const asFeed = (kept: unknown): KeptFeed => {
  const feed = kept as KeptFeed;
  return { ...feed, last: feed.last && asRun(feed.last) };
};

/** Every feed that a person added, by its address. */
export const listFeeds = async (ledger: Pick<Ledger, 'settings'>): Promise<readonly KeptFeed[]> =>
  [...(await ledger.settings(feedSetting)).values()].map(asFeed);

/** What the last readings of a feed brought, the newest first. */
export const listRuns = async (
  ledger: Pick<Ledger, 'settingHistory'>,
  { url }: Feed,
  limit: number,
): Promise<readonly KeptRun[]> => {
  const kept = (await ledger.settingHistory(feedSetting, url, limit)).map(asFeed);
  // A feed that was added anew keeps what it brought before.
  return kept.flatMap(({ last }) => last ?? []);
};

/** How a feed is read. */
export interface FeedOptions {
  readonly everyMinutes?: number;
  /** See {@link Feed}. */
  readonly allowsPrivate?: boolean;
}

/** Adds a folder or a feed; a folder is kept by its whole path. @throws LianpuError PATH_MISSING, FEED_ADDRESS_INVALID */
export const addFeed = async (
  ledger: Ledger,
  address: string,
  { everyMinutes = 60, allowsPrivate = false }: FeedOptions = {},
): Promise<KeptFeed> => {
  const kind = feedKind(address);
  if (kind === 'web' && !URL.canParse(address))
    throw new LianpuError('FEED_ADDRESS_INVALID', { url: shownAddress(address) });
  const url = kind === 'web' ? new URL(address).href : resolve(address);
  if (kind === 'folder')
    await stat(url).catch(() => {
      throw new LianpuError('PATH_MISSING', { path: address });
    });
  const feed: KeptFeed = { url, kind, everyMinutes, ...(allowsPrivate ? { allowsPrivate } : {}), last: null };
  await ledger.keepSetting(feedSetting, url, feed);
  return feed;
};

/**
 * The feed of an address, whole or as it is shown, or of an id.
 *
 * @throws LianpuError FEED_UNKNOWN; ARGUMENT_INVALID where two feeds differ in their passwords alone.
 */
export const findFeed = async (ledger: Pick<Ledger, 'settings'>, address: string): Promise<KeptFeed> => {
  const feeds = await listFeeds(ledger);
  const exact = feeds.find((one) => [one.url, feedId(one)].includes(address) || one.url === resolve(address));
  if (exact) return exact;
  const [shown, second] = feeds.filter(({ url }) => shownAddress(url) === shownAddress(address));
  if (!shown) throw new LianpuError('FEED_UNKNOWN', { id: shownAddress(address) });
  if (second)
    throw new LianpuError('ARGUMENT_INVALID', {
      what: `several feeds are shown as ${shownAddress(address)}`,
      remedy: `Name one by its id: ${feedId(shown)}, ${feedId(second)}.`,
      whatZh: `有几个订阅源都显示为 ${shownAddress(address)}`,
      remedyZh: `请写其编号：${feedId(shown)}、${feedId(second)}`,
    });
  return shown;
};

/** Takes a feed away; what came from it stays. @throws LianpuError as finding it does */
export const removeFeed = async (ledger: Ledger, address: string): Promise<void> => {
  const { url } = await findFeed(ledger, address);
  await ledger.keepSetting(feedSetting, url, null);
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
    return { url: feed.url, added: 0, known: 0, refused: [saidOf(error)], documents: [] };
  });
  // It may have been taken away or changed while it was read.
  const current = (await ledger.setting(feedSetting, feed.url)) as KeptFeed | null;
  if (current !== null)
    await ledger.keepSetting(feedSetting, feed.url, { ...current, last: { ...run, at: now.toISOString() } });
  return run;
};

const deskOf = (ledger: Ledger): FeedDesk => ({
  add: async (brought) => {
    // A feed brings the same again and again; what a person took out stays out until a person adds it.
    if (await ledger.wasRemoved(brought.id)) return { isNew: false };
    const document = await ledger.asKept(brought);
    const { name, title, published, text } = document;
    const { kind } = await ledger.addSource(document, read(text, { doc: name, title, published }));
    return { isNew: kind === 'added' };
  },
  isKnown: async (url, key) => (await ledger.setting(itemSetting, itemKey(url, key))) !== null,
  remember: (url, key) => ledger.keepSetting(itemSetting, itemKey(url, key), true),
});
