import { type Document, listDocuments, openDocuments, readDocument } from '@lianpu/documents';
import { isLianpuError } from '@lianpu/errors';
import type { Feed, FeedRun } from './feed.js';
import { type FeedItem, feedItems } from './feed-items.js';
import { type Fetched, fetchBounded } from './fetch-bounded.js';
import { isPublic } from './public-address.js';

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

async function runFolder(url: string, desk: FeedDesk): Promise<FeedRun> {
  const { files, refused } = await listDocuments([url]);
  const run = { url, added: 0, known: 0, refused: refused.map(({ message }) => message) };
  for (const file of files)
    for await (const opened of openDocuments(file)) {
      if (opened.kind === 'document') run[(await desk.add(opened.document)).isNew ? 'added' : 'known'] += 1;
      if (opened.kind === 'refused') run.refused.push(opened.error.message);
    }
  return run;
}

async function runWebFeed({ url, allowsPrivate = false }: Feed, desk: FeedDesk): Promise<FeedRun> {
  const mayReach = allowsPrivate ? () => true : isPublic;
  const fetch = (address: string): Promise<Fetched> => fetchBounded(address, mayReach);
  const { bytes } = await fetch(url);
  const feed = await feedItems(new TextDecoder(encodingOf(bytes)).decode(bytes), url);
  const run = { url, added: 0, known: 0, refused: [] as string[] };
  for (const item of feed.items) {
    try {
      if (await desk.isKnown(url, item.key)) run.known += 1;
      else {
        const { isNew } = await desk.add(await itemDocument(item, feed.title, fetch));
        await desk.remember(url, item.key);
        run[isNew ? 'added' : 'known'] += 1;
      }
    } catch (error) {
      if (!isLianpuError(error)) throw error;
      run.refused.push(error.message);
    }
  }
  return run;
}

/** The encoding an XML declaration names; UTF-8 where it names none. */
function encodingOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = /<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(head)?.[1] ?? 'utf-8';
  return /^gb/iu.test(named) ? 'gb18030' : named;
}

async function itemDocument(
  item: FeedItem,
  publisher: string | null,
  fetch: (address: string) => Promise<Fetched>,
): Promise<Document> {
  const name = item.link ?? item.key;
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
