import { LianpuError } from '@lianpu/errors';

/** No feed and no article is longer. */
const mostBytes = 20_000_000;
const timeoutMilliseconds = 30_000;

/** What an address answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * Fetches an address, at most 20 MB in at most 30 seconds.
 *
 * @throws LianpuError FEED_UNREADABLE with the reason.
 */
export async function fetchBounded(url: string): Promise<Fetched> {
  const fail = (reason: string, cause?: unknown): LianpuError =>
    new LianpuError('FEED_UNREADABLE', { url, reason }, { cause });
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMilliseconds) });
    if (!response.ok) throw fail(`HTTP ${response.status}`);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > mostBytes) throw fail(`more than ${mostBytes / 1_000_000} MB`);
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    if (error instanceof LianpuError) throw error;
    const { message, cause } = error as Error;
    throw fail(cause instanceof Error ? cause.message : message, error);
  }
}
