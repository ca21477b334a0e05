import type { Finding } from '../model.js';

const verdicts = ['disagrees', 'undecided', 'agrees-rounded', 'agrees'] as const;
const severities = ['high', 'medium', 'low'] as const;

/** The order findings are told in: what disagrees first, the severe before the light, then by id. */
export const inOrder = (a: Finding, b: Finding): number =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
