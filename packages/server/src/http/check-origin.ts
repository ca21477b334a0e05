import type { IncomingHttpHeaders } from 'node:http';
import { LianpuError } from '@lianpu/errors';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Refuses a request for a change that a page of another site made: browsers say whose page asks (Origin,
 * Sec-Fetch-Site), and send JSON to another site only after asking it, which this server never grants. A program
 * without pages sends neither header and may ask. Throws ORIGIN_REFUSED, BODY_NOT_JSON.
 */
export const checkOrigin = (headers: IncomingHttpHeaders): void => {
  const { origin, host, 'sec-fetch-site': site, 'content-type': type } = headers;
  const foreign = origin !== undefined && hostOf(origin) !== host;
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new LianpuError('ORIGIN_REFUSED', { origin: origin ?? String(site) });
  if (!/^application\/json\s*(?:;|$)/i.test(type ?? ''))
    throw new LianpuError('BODY_NOT_JSON', { type: type ?? '(none)' });
};
