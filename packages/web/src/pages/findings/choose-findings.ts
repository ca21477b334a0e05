import type { Finding } from '../../api/types.js';

/** The verdicts, the most pressing first. */
export const verdicts = ['disagrees', 'undecided', 'agrees-rounded', 'agrees'] as const;
/** The checks a finding can come from. */
export const checks = [
  'parts-total',
  'share-whole',
  'growth-base',
  'order',
  'rate-total',
  'plan',
  'coefficient',
  'suspect-unit',
  'across-sources',
  'dates',
] as const;
const severities = ['high', 'medium', 'low'] as const;

/** Findings by verdict, then by severity, otherwise in the order given. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ verdict, severity }: Finding) =>
    verdicts.indexOf(verdict) * 10 + severities.indexOf(severity);
  return findings.toSorted((left, right) => rank(left) - rank(right));
}

/**
 * The verdict shown: the one in the address, `all` when it says so, and otherwise what disagrees, if anything does,
 * because that is what has to be worked on.
 */
export function shownVerdict(
  findings: readonly Finding[],
  filters: URLSearchParams,
): Finding['verdict'] | 'all' {
  const asked = filters.get('verdict');
  const named = verdicts.find((verdict) => verdict === asked);
  if (named !== undefined) return named;
  const disagreeing = findings.some(({ verdict }) => verdict === 'disagrees');
  return asked === null && disagreeing ? 'disagrees' : 'all';
}

/** The findings to show, sorted: those of the shown verdict and, where one is asked for, of one check. */
export function chooseFindings(findings: readonly Finding[], filters: URLSearchParams): readonly Finding[] {
  const verdict = shownVerdict(findings, filters);
  const check = filters.get('check');
  const passes = (finding: Finding) =>
    (verdict === 'all' || finding.verdict === verdict) && (check === null || finding.check === check);
  return sortFindings(findings).filter((finding) => passes(finding) || finding.id === filters.get('f'));
}
