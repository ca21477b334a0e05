import { LianpuError } from '@lianpu/errors';
import type { Fetched } from './fetch-bounded.js';
import { shownAddress } from './shown-address.js';

/**
 * A feed as text: in the encoding of its byte-order mark, else the one its XML declaration names, else that of the
 * answer's header, else UTF-8. Nothing is replaced. @throws LianpuError FEED_UNREADABLE
 */
export function decodeFeed({ bytes, contentType }: Fetched, url: string): string {
  const named = ofMark(bytes) ?? declared(bytes) ?? ofHeader(contentType) ?? 'utf-8';
  // All names of the Chinese encodings: the newest has what the older ones have.
  const encoding = /^(?:gb|x-gbk|cp936)/iu.test(named) ? 'gb18030' : named;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = `it is not in ${named}`;
    throw new LianpuError('FEED_UNREADABLE', { url: shownAddress(url), reason }, { cause: error });
  }
}

function ofMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /<\?xml[^>]*encoding=["']([\w-]+)["']/u.exec(head)?.[1] ?? null;
}

const ofHeader = (contentType: string): string | null =>
  /;\s*charset=["']?([\w-]+)/iu.exec(contentType)?.[1] ?? null;
