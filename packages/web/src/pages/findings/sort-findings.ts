import type { Finding } from '../../api/types.js';

/** The verdicts, the most pressing first. */
export const verdicts = ['disagrees', 'undecided', 'agrees-rounded', 'agrees'] as const;
/** The checks a finding can come from. */
export const checks = ['parts-total', 'share-whole', 'growth-base', 'coefficient', 'suspect-unit'] as const;
const severities = ['high', 'medium', 'low'] as const;

/** Findings by verdict, then by severity, otherwise in the order given. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ verdict, severity }: Finding) =>
    verdicts.indexOf(verdict) * 10 + severities.indexOf(severity);
  return findings.toSorted((left, right) => rank(left) - rank(right));
}

/** Whether a finding passes the filters in the address: `verdict` and `check`. */
export function matches(finding: Finding, filters: URLSearchParams): boolean {
  const passes = (name: string, value: string) => (filters.get(name) ?? value) === value;
  return passes('verdict', finding.verdict) && passes('check', finding.check);
}
