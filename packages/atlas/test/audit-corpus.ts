import { describe, expect, test } from 'vitest';
import { auditText } from './audit-text.js';

/** Texts by rule: what agrees, what cannot stand, and what the rule leaves alone. Every line is a test of its own. */
export type AuditCorpus = Readonly<
  Record<
    string,
    {
      readonly agrees: readonly string[];
      readonly disagrees: readonly string[];
      readonly ignores: readonly string[];
    }
  >
>;

/** Tests each line of a corpus against the rule it stands under; `published` is the day its texts came out. */
export const testRules = (corpus: AuditCorpus, published = '2025-02-10'): void =>
  describe.each(Object.entries(corpus))('%s', (rule, { agrees, disagrees, ignores }) => {
    const verdictsOf = (text: string) =>
      auditText(text, published)
        .filter((finding) => finding.rule === rule)
        .map(({ verdict }) => verdict);

    if (agrees.length > 0)
      test.each(agrees)('agrees: %s', (text) => {
        expect(verdictsOf(text)).not.toEqual([]);
        expect(verdictsOf(text).filter((verdict) => !verdict.startsWith('agrees'))).toEqual([]);
      });
    if (disagrees.length > 0)
      test.each(disagrees)('disagrees: %s', (text) => expect(verdictsOf(text)).toContain('disagrees'));
    test.each(ignores)('ignores: %s', (text) => expect(verdictsOf(text)).toEqual([]));
  });
