import { expect, test } from 'vitest';
import { shownAddress } from './shown-address.js';

test.each([
  ['http://reader:secret@example.org/rss', 'http://example.org/rss'],
  ['https://example.org/rss?page=2&token=abc', 'https://example.org/rss?page=2&token=***'],
  ['https://example.org/rss?Api_Key=abc&api_key=def', 'https://example.org/rss?Api_Key=***&api_key=***'],
  ['https://example.org/新闻?栏目=工业', 'https://example.org/%E6%96%B0%E9%97%BB?栏目=工业'],
  ['https://example.org/@editor/rss', 'https://example.org/@editor/rss'],
  ['http://reader:se cret@exa mple/rss', 'http://exa mple/rss'],
  ['/srv/新闻@2024', '/srv/新闻@2024'],
])('%s is shown as %s', (address, shown) => {
  expect(decodeURI(shownAddress(address))).toBe(decodeURI(shown));
});
