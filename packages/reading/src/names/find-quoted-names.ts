import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const titled = /《([^《》\n]{4,50})》/g;

/** Documents in title marks are policies; the marks stay in the name as written. */
export function findQuotedNames({ folded }: Page): readonly RawName[] {
  return [...folded.matchAll(titled)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'policy',
    rule: 'name-policy-in-title-marks',
    headStart: match.index,
    fixed: true,
  }));
}
