/**
 * npm run score:audit: holds the audit against the checks that people listed for the annotated documents, once as the
 * reader reads them and once with the annotated quantities, so that errors of reading and of audit can be told apart.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentOfReading } from '@lianpu/atlas';
import { sentenceFinder } from '@lianpu/reading';
import { auditAlone, bundledPack, documentOf } from './audit-text.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../shared/gold/dev');
if (!existsSync(folder)) {
  console.log(
    'The annotated documents (../shared/gold/dev) do not lie beside the repository: nothing to score.',
  );
  process.exit(0);
}
const list = process.argv.includes('--list');
const pack = bundledPack();
const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));

/** Kinds of checks that a rule covers: arithmetic between stated figures. A whole or base that is only implied is none. */
const covered = ({ kind, stated, note = '' }) =>
  stated !== 'none' &&
  !/implied|no stated|plausibility|duplicated|qualitative|approximation|start is only given/u.test(
    `${kind} ${note}`,
  ) &&
  !/magnitude.*14吨/u.test(kind);

const first = (value) => (Array.isArray(value) ? (value[0] ?? null) : (value ?? null));
const asRead = (gold) => ({
  reader: { name: 'gold', version: '1' },
  quantities: gold.quantities.map((one) => ({
    ...one,
    measure: first(one.measure),
    subject: first(one.subject),
    object: first(one.object),
    rule: 'gold',
  })),
  events: gold.events.map((one) => ({
    ...one,
    rule: 'gold',
    parties: one.parties ?? [],
    project: one.project ?? null,
  })),
});

const bare = (quote) => quote.replace(/\s/gu, '');
const names = (finding, figure) =>
  finding.named.some(({ quote }) => bare(quote).includes(bare(figure)) || bare(figure).includes(bare(quote)));

/** A finding is of a check when it names at least two of its figures (one where there is but one). */
const findingOf = (findings, { figures }) => {
  const counted = findings
    .map((finding) => [finding, figures.filter((figure) => names(finding, figure)).length])
    .filter(([, count]) => count >= Math.min(2, figures.length))
    .sort(([a, x], [b, y]) => y - x || a.named.length - b.named.length);
  return counted[0]?.[0] ?? null;
};

/** Rounded agreement is agreement; a mismatch that hangs on rounding is told as such and no disagreement. */
const sameVerdict = ({ verdict }, { holds }) =>
  holds ? verdict === 'agrees' || verdict === 'agrees-rounded' : verdict !== 'agrees';

const score = (name, documentFor) => {
  let [all, formed, same, falseOnes] = [0, 0, 0, 0];
  for (const { doc, title, published } of index) {
    const text = readFileSync(join(folder, `${doc}.txt`), 'utf8');
    const gold = JSON.parse(readFileSync(join(folder, `${doc}.json`), 'utf8'));
    const findings = auditAlone(documentFor({ id: doc, name: doc, title, published, text }, gold), pack);
    const checks = gold.checks.filter(covered);
    for (const check of checks) {
      all += 1;
      const found = findingOf(findings, check);
      if (found) formed += 1;
      if (found && sameVerdict(found, check)) same += 1;
      else if (list)
        console.log(
          `  ${doc} ${check.kind} ${check.figures.join(' ')} ${check.holds}: ${found ? `${found.rule} ${found.verdict}` : 'not formed'}`,
        );
    }
    const wrong = gold.checks.filter(({ holds }) => !holds);
    for (const finding of findings.filter(({ verdict }) => verdict === 'disagrees'))
      if (!wrong.some((check) => check.figures.some((figure) => names(finding, figure)))) {
        falseOnes += 1;
        if (list) console.log(`  ${doc} beyond the list: ${finding.title}`);
      }
  }
  console.log(
    `${name}: ${all} checks covered, ${formed} formed, ${same} judged the same (${(same / all).toFixed(3)}); findings beyond the list: ${falseOnes}`,
  );
};

score('as the reader reads', documentOf);
score('with the annotated quantities', (from, gold) =>
  documentOfReading({ ...from, reading: asRead(gold) }, sentenceFinder(from.text)),
);
