import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { LianpuError } from '@lianpu/errors';
import { AddressRefused, judgedLookup, judgeHost, type MayReach } from './public-address.js';
import { shownAddress } from './shown-address.js';

/** No feed and no article is longer. */
const mostBytes = 20_000_000;
const timeoutMilliseconds = 30_000;
const mostRedirects = 5;

/** What an address answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * Fetches an address, at most 20 MB in at most 30 seconds. What a feed links to is anybody's choice, so every host that
 * is connected to, behind redirects too, is judged by its address.
 *
 * @throws LianpuError FEED_UNREADABLE with the reason, FEED_ADDRESS_PRIVATE.
 */
export async function fetchBounded(url: string, mayReach: MayReach): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  const fail = (reason: string, cause?: unknown): LianpuError =>
    new LianpuError('FEED_UNREADABLE', { url: shownAddress(url), reason }, { cause });
  try {
    const response = await follow(new URL(url), { mayReach, signal });
    const { statusCode = 0, headers } = response;
    if (statusCode < 200 || statusCode > 299) {
      response.destroy();
      throw fail(`HTTP ${statusCode}`);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > mostBytes) throw fail(`more than ${mostBytes / 1_000_000} MB`);
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), contentType: headers['content-type'] ?? '' };
  } catch (error) {
    if (error instanceof LianpuError) throw error;
    if (error instanceof AddressRefused)
      throw new LianpuError('FEED_ADDRESS_PRIVATE', { url: shownAddress(url), address: error.address });
    throw fail(
      signal.aborted ? `no answer within ${timeoutMilliseconds / 1000} s` : (error as Error).message,
      error,
    );
  }
}

interface Request {
  readonly mayReach: MayReach;
  readonly signal: AbortSignal;
}

/** The answer behind all redirects, each of which is judged like the address itself. */
async function follow(from: URL, request: Request): Promise<IncomingMessage> {
  let at = from;
  for (let redirects = 0; ; redirects += 1) {
    const response = await ask(at, request);
    const { statusCode = 0, headers } = response;
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return response;
    response.destroy();
    if (redirects === mostRedirects) throw new Error(`more than ${mostRedirects} redirects`);
    at = new URL(headers.location, at);
  }
}

function ask(url: URL, { mayReach, signal }: Request): Promise<IncomingMessage> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Error(`${url.protocol} is neither http nor https`);
  judgeHost(url.hostname, mayReach);
  const send = url.protocol === 'https:' ? requestSecure : requestPlain;
  const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'lianpu' };
  return new Promise((resolve, reject) => {
    const options = { agent: false, signal, headers, lookup: judgedLookup(mayReach) };
    send(url, options, resolve).once('error', reject).end();
  });
}
