import { LianpuError } from '@lianpu/errors';
import { shownAddress } from './shown-address.js';
import { writtenDay } from './written-day.js';

/** One item of a feed. */
export interface FeedItem {
  /** What tells it from the others: its id, else its address. */
  readonly key: string;
  readonly title: string | null;
  readonly link: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** The item's own HTML; null where it has none. */
  readonly content: string | null;
}

/** A feed as it was read. */
export interface FeedContent {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

interface LooseItem {
  readonly id?: unknown;
  readonly guid?: { readonly value?: unknown };
  readonly title?: unknown;
  readonly link?: unknown;
  readonly url?: unknown;
  readonly links?: readonly { readonly href?: unknown; readonly rel?: unknown }[];
  readonly pubDate?: unknown;
  readonly published?: unknown;
  readonly updated?: unknown;
  readonly date_published?: unknown;
  readonly description?: unknown;
  readonly summary?: unknown;
  readonly content?: unknown;
  readonly content_html?: unknown;
  readonly dc?: { readonly date?: unknown };
}

/** The items of an RSS, Atom, RDF or JSON feed. @throws LianpuError FEED_UNREADABLE */
export async function feedItems(written: string, url: string): Promise<FeedContent> {
  const { parseFeed } = await import('feedsmith');
  try {
    const { feed } = parseFeed(written);
    const { title, items, entries } = feed as { title?: unknown; items?: LooseItem[]; entries?: LooseItem[] };
    return {
      title: text(title),
      items: (items ?? entries ?? []).flatMap((item) => toItem(item, url) ?? []),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LianpuError('FEED_UNREADABLE', { url: shownAddress(url), reason }, { cause: error });
  }
}

function toItem(item: LooseItem, base: string): FeedItem | null {
  const link = absolute(text(item.link) ?? text(item.url) ?? linkOf(item), base);
  const key = text(item.guid?.value) ?? text(item.id) ?? link;
  if (key === null) return null;
  const date =
    text(item.pubDate) ??
    text(item.published) ??
    text(item.date_published) ??
    text(item.dc?.date) ??
    text(item.updated);
  const own = item.content as { readonly encoded?: unknown; readonly value?: unknown } | undefined;
  const content =
    text(own?.encoded) ??
    text(own?.value) ??
    text(own) ??
    text(item.content_html) ??
    text(item.description) ??
    text(item.summary);
  return { key, title: text(item.title), link, published: date === null ? null : writtenDay(date), content };
}

const linkOf = ({ links = [] }: LooseItem): string | null =>
  text((links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href);

function text(value: unknown): string | null {
  const inner: unknown =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : null;
}

/** Only web addresses: a feed must not make the program open a file of this machine. */
function absolute(link: string | null, base: string): string | null {
  if (link === null || !URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return /^https?:$/u.test(url.protocol) ? url.href : null;
}
