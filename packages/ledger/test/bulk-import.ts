// Opens a ledger, says what it holds, and imports invented documents, saying of each batch when it is kept. Run as a
// process of its own that is killed at any moment. Arguments: the ledger's options as JSON, how many documents.
import { sql } from 'kysely';
import { openPglite } from '../src/engine/open-pglite.js';
import { openPostgres } from '../src/engine/open-postgres.js';
import type { LedgerOptions, SourceToAdd } from '../src/index.js';
import { SqlLedger } from '../src/sql-ledger.js';
import { inventedDocument } from './invented-documents.js';

const options: LedgerOptions = JSON.parse(process.argv[2] ?? '');
const documents = Number(process.argv[3]);
const documentsPerBatch = 5;
const say = (said: object): void => void process.stdout.write(`${JSON.stringify(said)}\n`);

const engine = await ('databaseUrl' in options
  ? openPostgres(options.databaseUrl)
  : openPglite(options.dataDir));
const ledger = new SqlLedger(engine, () => new Date());

/** What stands in the tables, and how much of it stands there by halves. */
const { rows } = await sql<{ kept: string[]; halves: number }>`
  select
    array(select encode(sha256, 'hex') from sources order by 1) as kept,
    (select count(*) from sources as source
      left join readings as reading on reading.source_id = source.id
      where reading.no is distinct from 1
      or reading.observations <> (select count(*) from statements where source_id = source.id)
      or source.text_length <> (select sum(length(text)) from texts where source_id = source.id))::integer
    + (select count(*) from (select source_id from statements union select source_id from texts) as any_row
      where not exists (select from sources where id = source_id))::integer
    + (select count(*) from statements where not exists (select from terms where id = subject_term))::integer
    as halves`.execute(engine.db);
say({ open: rows[0] });
const known = new Set(rows[0]?.kept);

let batch: SourceToAdd[] = [];
const keep = async (): Promise<void> => {
  const outcomes = await ledger.addSources(batch);
  say({ kept: outcomes.map(({ sourceId }) => sourceId) });
  batch = [];
};
for (let n = 0; n < documents; n += 1) {
  const item = inventedDocument(n);
  if (!known.has(item.document.id)) batch.push(item);
  if (batch.length === documentsPerBatch) await keep();
}
if (batch.length > 0) await keep();
say({ done: await ledger.counts() });
await ledger.close();
