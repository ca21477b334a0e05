import { read, sentenceFinder } from '@lianpu/reading';
import { createAuditor, documentOfReading, type Finding } from '../src/index.js';
import { loadPacks } from './load-packs.js';

const { pack } = loadPacks();

/** A text read by the reader and audited on its own: each finding as rule, verdict and the quotes it names. */
export const auditText = (text: string, published: string | null = '2025-02-10') => {
  const given = {
    id: 't',
    name: 't',
    title: null,
    published,
    text,
    reading: read(text, { doc: 't', title: null, published }),
  };
  const document = documentOfReading(given, sentenceFinder(text));
  const auditor = createAuditor(pack);
  auditor.add(document);
  const quotes = new Map(document.statements.map(({ id, quote }) => [id, quote]));
  return auditor.findings().map((finding: Finding) => ({
    rule: finding.rule,
    verdict: finding.verdict,
    formula: finding.formula,
    likely: finding.likely,
    quotes: finding.figures.map(({ statementId }) => quotes.get(statementId)),
  }));
};
