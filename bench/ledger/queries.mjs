// The queries by which a page can be drawn without loading the whole ledger, asked by 8 connections at once, each of
// other things every time. They leave out what no longer counts, and bring words and passages with them.
import pg from 'pg';

const connections = 8;
const secondsPerPage = 3;
const rowsPerPage = 200;

// What a page takes is picked by an index before anything is joined to it; what no longer counts falls out behind.
const inWords = (where, rows = rowsPerPage) => `
  with picked as materialized (select * from statements where ${where} limit ${rows})
  select picked.id, value, value2, bound, subject.text as subject, measure.text as measure, object.text as object,
    unit.text as unit, "time".text as "time", reading.reader, piece.text as words
  from picked
  join lateral (
    select no, absent, reader from readings where source_id = picked.source_id order by no desc limit 1) as reading
    on picked.reading <= reading.no and (reading.absent is null or picked.id <> all (reading.absent))
  left join lateral (
    select kind from decisions where source_id = picked.source_id order by id desc limit 1) as decided on true
  left join terms as subject on subject.id = subject_term
  left join terms as measure on measure.id = measure_term
  left join terms as object on object.id = object_term
  left join terms as unit on unit.id = unit_term
  left join terms as "time" on "time".id = time_term
  left join lateral (
    select text from texts where source_id = picked.source_id and start_offset <= picked.start_offset
    order by start_offset desc limit 1) as piece on true
  where decided.kind is distinct from 'remove-source'`;

const pages = [
  {
    page: "an entity's statements",
    of: 'select key_id as a from terms where id in (select subject_term from statements tablesample system (5) where subject_term is not null limit 5000)',
    text: inWords('subject_term = any(array(select id from terms where key_id = $1))'),
  },
  {
    page: "a measure's series",
    of: 'select measure_term as a, subject_term as b from statements tablesample system (5) where measure_term is not null and subject_term is not null limit 5000',
    text: inWords('measure_term = $1 and subject_term = $2'),
  },
  {
    page: "a link's capacities",
    of: 'select object_term as a from statements tablesample system (5) where object_term is not null limit 5000',
    text: inWords(
      "object_term = $1 and measure_term = any(array(select id from terms where text in ('产能', '年产能', '年产', '设计产能')))",
    ),
  },
  {
    page: 'a source with its statements',
    of: 'select source_id as a from statements tablesample system (5) limit 5000',
    text: inWords('source_id = $1', 1000),
  },
  {
    page: "a source's text",
    of: 'select source_id as a from statements tablesample system (5) limit 5000',
    text: 'select start_offset, text from texts where source_id = $1 order by start_offset',
  },
];

async function ask(pool, { page, of, text }) {
  const asked = (await pool.query(of)).rows.map((row) => Object.values(row));
  const times = [];
  let rows = 0;
  let next = 0;
  const until = performance.now() + secondsPerPage * 1e3;
  const one = async () => {
    const client = await pool.connect();
    client.on('error', () => undefined);
    while (performance.now() < until) {
      const values = asked[(next++ * 7919) % asked.length];
      const from = performance.now();
      const answer = await client.query({ name: page, text, values });
      rows += answer.rows.length;
      times.push(performance.now() - from);
    }
    client.release();
  };
  await Promise.all(Array.from({ length: connections }, one));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { queries: times.length, p50: at(0.5), p99: at(0.99), rows: rows / times.length };
}

/** Of each page: queries asked, the middle and the hundredth longest time in milliseconds, rows an answer. */
export async function measureQueries(url) {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // The server stops before a failed run's connections do.
  pool.on('error', () => undefined);
  await pool.query('analyze');
  const measured = [];
  for (const page of pages) measured.push({ page: page.page, ...(await ask(pool, page)) });
  await pool.end();
  return measured;
}
