/**
 * npm run bench:audit: changes one figure at a time in texts whose arithmetic holds and counts what the audit finds;
 * counts false findings on the texts as they are; and times an audit of a million statements.
 * Options: --list prints what was missed, --no-scale leaves the timing out, --fresh=first takes the texts of
 * audit/fresh/first.yaml, which no rule was shown before they were first measured.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { auditAlone, bundledPack, documentOf } from '../scripts/audit-text.mjs';
import { goldGroups } from './audit/gold-groups.mjs';
import { mutationsOf } from './audit/mutations.mjs';
import { holds } from './audit/oracle.mjs';
import { scaleBench } from './audit/scale.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const list = process.argv.includes('--list');
const pack = bundledPack();

const fresh = process.argv.find((argument) => argument.startsWith('--fresh='))?.slice('--fresh='.length);
const textsIn = (path) => parse(readFileSync(join(here, 'audit', path), 'utf8'));
const gold = join(here, '../../shared/gold/dev');
const texts = fresh
  ? textsIn(`fresh/${fresh}.yaml`)
  : [...textsIn('texts.yaml'), ...(existsSync(gold) ? goldGroups(gold) : [])];

/** A figure is named when its span is; a date when a figure or event of its sentence is. */
const touches = (finding, { spans, kind }) =>
  finding.named.some(({ start, end, sentenceStart, sentenceEnd }) =>
    spans.some(([from, to]) =>
      kind === 'year' ? sentenceStart < to && from < sentenceEnd : start < to && from < end,
    ),
  );

const tally = new Map();
const count = (key, caught) => {
  const [all, hit] = tally.get(key) ?? [0, 0];
  tally.set(key, [all + 1, hit + (caught ? 1 : 0)]);
};

let related = 0;
let falseFindings = 0;
let open = 0;
for (const item of texts) {
  for (const group of item.holds)
    if (!holds(group)) throw new Error(`${item.id}: ${group.join(' ')} does not hold as it stands`);
  const before = auditAlone(documentOf(item), pack);
  related += before.length;
  const wrong = before.filter(
    ({ id, verdict }) =>
      verdict === 'disagrees' &&
      !item.known?.some(
        (quote) => id && before.find((one) => one.id === id).named.some((figure) => figure.quote === quote),
      ),
  );
  falseFindings += wrong.length;
  for (const { title } of wrong) console.log(`false on ${item.id}: ${title}`);
  const already = new Set(before.filter(({ verdict }) => verdict === 'disagrees').map(({ title }) => title));
  for (const group of item.holds)
    for (const mutation of mutationsOf(item.text, group)) {
      const found = auditAlone(documentOf({ ...item, text: mutation.text }), pack).filter(
        ({ title }) => !already.has(title),
      );
      const caught = found.some((finding) => finding.verdict === 'disagrees' && touches(finding, mutation));
      const told =
        !caught && found.some((finding) => finding.verdict === 'undecided' && touches(finding, mutation));
      if (told) open += 1;
      count(`arithmetic ${group[0]}`, caught);
      count(`change ${mutation.kind}`, caught);
      count(`from ${item.id.startsWith('gold') ? 'shared documents' : 'own texts'}`, caught);
      count('all', caught);
      if (!caught && list)
        console.log(
          `missed ${item.id} ${group[0]} ${mutation.kind} ${mutation.change}${told ? ' (told as open)' : ''}`,
        );
    }
}

for (const [key, [all, hit]] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(28)} ${String(hit).padStart(5)} of ${String(all).padStart(5)}  ${(hit / all).toFixed(3)}`,
  );
console.log(`of those missed, told as "cannot be told": ${open}`);
console.log(
  `false findings on unchanged texts: ${falseFindings} in ${related} related groups (${texts.length} texts)`,
);

if (!fresh && !process.argv.includes('--no-scale')) scaleBench(pack);
