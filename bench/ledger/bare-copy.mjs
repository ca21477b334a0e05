// The floor: the rows that were stored, ready made, by COPY alone.
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { openLedger } from '../../packages/ledger/dist/index.js';

const tables = ['terms', 'entities', 'sources', 'readings', 'texts', 'statements', 'names'];
const pieceBytes = 1 << 16;

async function copyOut(client, table) {
  const pieces = [];
  for await (const piece of client.query(copyTo(`copy (select * from ${table}) to stdout`)))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

async function copyIn(client, table, data) {
  const from = performance.now();
  const stream = client.query(copyFrom(`copy ${table} from stdin`));
  await new Promise((resolve, reject) => {
    stream.once('finish', resolve).once('error', reject);
    for (let at = 0; at < data.length; at += pieceBytes) stream.write(data.subarray(at, at + pieceBytes));
    stream.end();
  });
  return (performance.now() - from) / 1e3;
}

/** Seconds into the same tables with their indexes, and of the statements alone into a table without any. */
export async function bareCopy(server, { url }, database) {
  const target = await server.createDatabase(database);
  await (await openLedger({ databaseUrl: target })).close();
  const [source, sink] = [url, target].map((connectionString) => new pg.Client({ connectionString }));
  await source.connect();
  await sink.connect();
  const rows = new Map();
  for (const table of tables) rows.set(table, await copyOut(source, table));
  let sameTablesSeconds = 0;
  for (const table of tables) sameTablesSeconds += await copyIn(sink, table, rows.get(table));
  await sink.query('create table plain (like statements)');
  const plainSeconds = await copyIn(sink, 'plain', rows.get('statements'));
  await source.end();
  await sink.end();
  await server.dropDatabase(database);
  return { sameTablesSeconds, plainSeconds };
}
