import type { Page } from './dom.js';
import { isoDate } from '../../metadata/iso-date.js';
import type { Metadata } from '../../metadata/metadata.js';
import { isRealTitle } from '../../metadata/real-title.js';

/**
 * Names of `meta` elements, the surest first: ArticleTitle, PubDate and ContentSource are those that pages of Chinese
 * authorities are to carry, then Open Graph, then what news systems write.
 */
const names = {
  title: ['articletitle', 'og:title', 'twitter:title', 'dc.title'],
  publisher: ['contentsource', 'source', 'og:site_name', 'sitename', 'dc.publisher'],
  published: [
    'pubdate',
    'article:published_time',
    'publishdate',
    'publish_date',
    'publishtime',
    'og:published_time',
    'og:release_date',
    'dc.date.issued',
    'dc.date',
  ],
} as const;

/** What the head of a page says of it. */
export function headMetadata(document: Page): Metadata {
  const metas = metaValues(document);
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => metas.get(key)).find((value) => value !== undefined);
  const title = first(names.title) ?? ownTitle(document, first(names.publisher));
  const publisher = first(names.publisher);
  const published = names.published.map((key) => isoDate(metas.get(key) ?? '')).find((date) => date !== null);
  return {
    ...(title && isRealTitle(title) ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
  };
}

function metaValues(document: Page): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const key = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const value = (meta.getAttribute('content') ?? '').replace(/\s+/gu, ' ').trim();
    if (key !== '' && value !== '' && !values.has(key)) values.set(key, value);
  }
  return values;
}

/** The title element, without the name of the site that stands behind a separator. */
function ownTitle(document: Page, site: string | undefined): string | undefined {
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const [head = '', ...rest] = title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+/u);
  if (title === '' || title === site) return undefined;
  return rest.length > 0 && head.length >= 4 ? head : title;
}
