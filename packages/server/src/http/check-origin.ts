import type { IncomingHttpHeaders } from 'node:http';
import { LianpuError } from '@lianpu/errors';

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** What a request for a change may carry, and the refusal of anything else. */
const bodies = {
  json: { type: /^application\/json\s*(?:;|$)/i, refusal: 'BODY_NOT_JSON' },
  bytes: { type: /^application\/octet-stream\s*(?:;|$)/i, refusal: 'UPLOAD_NOT_BYTES' },
} as const;

/**
 * Refuses a request for a change that a page of another site made: browsers say whose page asks (Origin,
 * Sec-Fetch-Site), and send JSON or plain bytes to another site only after asking it, which this server never grants. A
 * program without pages sends neither header and may ask. Throws ORIGIN_REFUSED, BODY_NOT_JSON, UPLOAD_NOT_BYTES.
 */
export const checkOrigin = (headers: IncomingHttpHeaders, body: keyof typeof bodies = 'json'): void => {
  const { origin, host, 'sec-fetch-site': site, 'content-type': type } = headers;
  const foreign = origin !== undefined && hostOf(origin) !== host;
  if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none'))
    throw new LianpuError('ORIGIN_REFUSED', { origin: origin ?? String(site) });
  if (!bodies[body].type.test(type ?? ''))
    throw new LianpuError(bodies[body].refusal, { type: type ?? '(none)' });
};
