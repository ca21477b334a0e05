import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAuditor } from '@lianpu/atlas';
import { parse } from 'yaml';
import { documentOf } from '../../scripts/audit-text.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const documents = Number(process.env.AUDIT_BENCH_DOCUMENTS ?? 10_000);
const statementsEach = 100;
const batch = 25;

/** A small generator of its own, so that every run audits the same documents. */
const random = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** Two hundred documents of about a hundred statements, read by the reader from the invented texts. */
const templates = () => {
  const texts = parse(readFileSync(join(here, 'texts.yaml'), 'utf8'));
  const next = random(7);
  return Array.from({ length: 200 }, (_, index) => {
    const chosen = [];
    for (let count = 0; count < 30; count += 1) chosen.push(texts[Math.floor(next() * texts.length)].text);
    const document = documentOf({
      id: `t${index}`,
      published: '2025-02-10',
      text: [...new Set(chosen)].join('\n\n'),
    });
    return document;
  });
};

const laterBy = (time, years) =>
  time === null ? null : time.replace(/\d{4}/g, (year) => String(Number(year) - years));

/** The nth document: a template whose firms are its own; five documents in a row speak of the same firms, a year apart. */
const documentAt = (all, n) => {
  const template = all[Math.floor(n / 5) % all.length];
  const firm = Math.floor(n / 5);
  const years = n % 5;
  const id = `d${n}`;
  const statements = [];
  while (statements.length < statementsEach)
    for (const one of template.statements) {
      if (statements.length === statementsEach) break;
      const again = statements.length >= template.statements.length;
      statements.push({
        ...one,
        id: `${id}:${statements.length}`,
        sourceId: id,
        start: one.start + (again ? 100_000 : 0),
        end: one.end + (again ? 100_000 : 0),
        sentenceStart: one.sentenceStart + (again ? 100_000 : 0),
        sentenceEnd: one.sentenceEnd + (again ? 100_000 : 0),
        sentence: again ? `又${one.sentence}` : one.sentence,
        ...(one.kind === 'observation'
          ? { subject: `${one.subject ?? '某'}${firm}号公司`, time: laterBy(one.time, years) }
          : {}),
      });
    }
  return { id, published: '2025-02-10', statements };
};

const seconds = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc');
/** What is still held after a collection, in megabytes. */
const megabytes = () => {
  collect();
  return Math.round(process.memoryUsage().heapUsed / 1048576);
};

/** Audits 1,000,000 statements of 10,000 documents, then adds one more; prints processor time and memory on the way. What it
 * takes to make the documents is not counted. */
export const scaleBench = (pack) => {
  const all = templates();
  const auditor = createAuditor(pack, { verdicts: ['disagrees', 'undecided'] });
  let audit = 0;
  let clock = 0;
  for (let n = 0; n < documents; n += batch) {
    // Reading the processor's clock takes as long as some statements do, so it is read once a batch.
    const next = Array.from({ length: batch }, (_, index) => documentAt(all, n + index));
    const [before, start] = [process.cpuUsage(), performance.now()];
    for (const document of next) auditor.add(document);
    audit += seconds(before);
    clock += performance.now() - start;
    const done = n + batch;
    if (done % (documents / 4) === 0)
      console.log(
        `${(done * statementsEach).toLocaleString('en')} statements of ${done} documents: ${audit.toFixed(1)} s of processor time, ${megabytes()} MB held`,
      );
  }
  const [before, beginning] = [process.cpuUsage(), performance.now()];
  const found = auditor.findings().length;
  audit += seconds(before);
  clock += performance.now() - beginning;
  console.log(
    `${(documents * statementsEach).toLocaleString('en')} statements audited: ${(clock / 1000).toFixed(1)} s of the clock, ${audit.toFixed(1)} s of processor time, ${found} findings kept`,
  );
  const one = documentAt(all, documents + 3);
  const start = performance.now();
  auditor.add({ ...one, id: 'added' });
  const put = performance.now() - start;
  auditor.findings();
  console.log(
    `one more document: ${put.toFixed(1)} ms, with all findings in order again ${(performance.now() - start).toFixed(1)} ms`,
  );
};
