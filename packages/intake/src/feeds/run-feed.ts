import { type Document, listDocuments, openDocuments, readDocument } from '@lianpu/documents';
import { isLianpuError } from '@lianpu/errors';
import {
  type Feed,
  type FeedRun,
  mostNewDocuments,
  type NewDocument,
  saidOf,
  type SaidRefusal,
} from './feed.js';
import { decodeFeed } from './decode-feed.js';
import { type FeedItem, feedItems } from './feed-items.js';
import { type Fetched, fetchBounded } from './fetch-bounded.js';
import { isPublic } from './public-address.js';
import { shownAddress } from './shown-address.js';

/** Where documents of feeds go, and what is remembered of their items. */
export interface FeedDesk {
  /** Keeps a document; says whether it was new. */
  add(document: Document): Promise<{ readonly isNew: boolean }>;
  /** True for an item that was read before. */
  isKnown(url: string, key: string): Promise<boolean>;
  remember(url: string, key: string): Promise<void>;
}

/** Shorter than this an item's own words are a teaser, and the page it links to is read. */
const teaserCharacters = 200;

/**
 * Reads a feed or a folder once and says what was new. An item is remembered when it has been added, so one that
 * could not be read is tried again; running it twice at once or after a crash adds nothing twice.
 *
 * @throws LianpuError FEED_UNREADABLE, FEED_ADDRESS_PRIVATE where the feed itself cannot be read.
 */
export function runFeed(feed: Feed, desk: FeedDesk): Promise<FeedRun> {
  return feed.kind === 'web' ? runWebFeed(feed, desk) : runFolder(feed.url, desk);
}

/** A run while it grows. */
class Tally {
  added = 0;
  known = 0;
  readonly refused: SaidRefusal[] = [];
  readonly documents: NewDocument[] = [];

  constructor(
    readonly url: string,
    readonly desk: FeedDesk,
  ) {}

  async add(document: Document): Promise<void> {
    const { isNew } = await this.desk.add(document);
    this[isNew ? 'added' : 'known'] += 1;
    const { id, title, name } = document;
    if (isNew && this.documents.length < mostNewDocuments) this.documents.push({ id, title: title ?? name });
  }

  run(): FeedRun {
    const { url, added, known, refused, documents } = this;
    return { url, added, known, refused, documents };
  }
}

async function runFolder(url: string, desk: FeedDesk): Promise<FeedRun> {
  const { files, refused } = await listDocuments([url]);
  const tally = new Tally(url, desk);
  tally.refused.push(...refused.map(saidOf));
  for (const file of files)
    for await (const opened of openDocuments(file)) {
      if (opened.kind === 'document') await tally.add(opened.document);
      if (opened.kind === 'refused') tally.refused.push(saidOf(opened.error));
    }
  return tally.run();
}

async function runWebFeed({ url, allowsPrivate = false }: Feed, desk: FeedDesk): Promise<FeedRun> {
  const mayReach = allowsPrivate ? () => true : isPublic;
  const fetch = (address: string): Promise<Fetched> => fetchBounded(address, mayReach);
  const feed = await feedItems(decodeFeed(await fetch(url), url), url);
  const tally = new Tally(url, desk);
  for (const item of feed.items) {
    try {
      if (await desk.isKnown(url, item.key)) tally.known += 1;
      else {
        await tally.add(await itemDocument(item, feed.title, fetch));
        await desk.remember(url, item.key);
      }
    } catch (error) {
      if (!isLianpuError(error)) throw error;
      tally.refused.push(saidOf(error));
    }
  }
  return tally.run();
}

async function itemDocument(
  item: FeedItem,
  publisher: string | null,
  fetch: (address: string) => Promise<Fetched>,
): Promise<Document> {
  // A link that stands in the feed as a path has the password of the feed's own address.
  const name = shownAddress(item.link ?? item.key);
  const known = {
    ...(item.title === null ? {} : { title: item.title }),
    ...(item.published === null ? {} : { published: item.published }),
    ...(publisher === null ? {} : { publisher }),
  };
  const own = (item.content ?? '').replace(/<[^>]*>/gu, '').trim();
  if (item.link === null || own.length >= teaserCharacters) {
    const html = `<html><body><article>${item.content ?? ''}</article></body></html>`;
    return readDocument(Buffer.from(html), { ...known, name: 'item.html', shownName: name, override: true });
  }
  const { bytes, contentType } = await fetch(item.link);
  const kind = extensions.find(([type]) => contentType.includes(type))?.[1] ?? '.html';
  return readDocument(bytes, { ...known, name: `item${kind}`, shownName: name });
}

const extensions = [
  ['application/pdf', '.pdf'],
  ['wordprocessingml', '.docx'],
  ['spreadsheetml', '.xlsx'],
  ['text/plain', '.txt'],
] as const;
