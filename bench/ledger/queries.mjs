// What the pages ask of the ledger, asked through it by 8 connections at once, each of other things every time: time on
// the clock from the question to statements with their words, and processor time here and in the server.
import pg from 'pg';
import { openLedger } from '../../packages/ledger/dist/index.js';

const connections = 8;
const secondsPerPage = 6;
/** Every connection plans each question once, and meets what is asked for often. */
const warmUpSeconds = 6;
const rowsPerPage = 50;
const rowsOfSource = 200;
const capacities = ['产能', '年产能', '年产', '设计产能'];

const sample = (columns, joins, where) => `
  select distinct ${columns} from (select * from statements tablesample system (2) limit 60000) as picked ${joins}
  where ${where} limit 4000`;
const term = (name) => `join terms as ${name} on ${name}.id = ${name}_term`;

const pages = [
  {
    page: "an entity's statements",
    of: sample('subject.text as a', term('subject'), 'true'),
    ask: (ledger, { a }) => ledger.page({ of: 'names', names: [a] }, { limit: rowsPerPage }),
  },
  {
    page: "a measure's series",
    of: sample('subject.text as a, measure.text as b', `${term('subject')} ${term('measure')}`, 'true'),
    ask: (ledger, { a, b }) => ledger.page({ of: 'series', names: [a], measure: b }, { limit: rowsPerPage }),
  },
  {
    page: "a link's capacities",
    of: sample('object.text as a', term('object'), 'true'),
    ask: (ledger, { a }) =>
      ledger.page({ of: 'products', products: [a], measures: capacities }, { limit: rowsPerPage }),
  },
  {
    page: 'a search for one word',
    of: sample(
      'word.text as a',
      'join terms as word on word.id in (measure_term, object_term)',
      'char_length(word.text) <= 12',
    ),
    ask: async (ledger, { a }) => countOf(await ledger.searchTexts(a, { offset: 0, limit: 20 })),
  },
  {
    page: 'a search for two words',
    of: sample(
      "measure.text || ' ' || subject.text as a",
      `${term('measure')} ${term('subject')}`,
      'char_length(measure.text) <= 8 and char_length(subject.text) <= 8',
    ),
    ask: async (ledger, { a }) => countOf(await ledger.searchTexts(a, { offset: 0, limit: 20 })),
  },
  {
    page: 'a source with its statements',
    of: "select encode(sha256, 'hex') as a from sources tablesample system (5) limit 4000",
    ask: async (ledger, { a }) => {
      const [page] = await Promise.all([
        ledger.page({ of: 'source', sourceId: a }, { limit: rowsOfSource }),
        ledger.source(a),
      ]);
      return page;
    },
  },
];

const countOf = ({ items }) => ({ statements: items });

async function measure(ledger, server, { page, ask }, asked) {
  const times = [];
  let rows = 0;
  let next = 0;
  const run = async (seconds, keep) => {
    const until = performance.now() + seconds * 1e3;
    const one = async () => {
      while (performance.now() < until) {
        const values = asked[(next++ * 7919) % asked.length];
        const from = performance.now();
        const { statements } = await ask(ledger, values);
        if (!keep) continue;
        rows += statements.length;
        times.push(performance.now() - from);
      }
    };
    await Promise.all(Array.from({ length: connections }, one));
  };
  await run(warmUpSeconds, false);
  const [here, there] = [process.cpuUsage(), server.processorSeconds()];
  await run(secondsPerPage, true);
  const spent = process.cpuUsage(here);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    page,
    queries: times.length,
    p50: at(0.5),
    p99: at(0.99),
    rows: rows / times.length,
    hereMilliseconds: (spent.user + spent.system) / 1e3 / times.length,
    serverMilliseconds: ((server.processorSeconds() - there) * 1e3) / times.length,
  };
}

/**
 * Of each page: queries asked, the middle and the hundredth longest time in milliseconds, rows an answer, processor
 * milliseconds a query here and in the server.
 */
export async function measureQueries(url, server, only = '') {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ledger = await openLedger({ databaseUrl: url });
  const measured = [];
  for (const page of pages.filter((one) => one.page.includes(only)))
    measured.push(await measure(ledger, server, page, (await client.query(page.of)).rows));
  await ledger.close();
  await client.end();
  return measured;
}
