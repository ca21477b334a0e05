// One loading process: address of the database, number of its first source, statements.
import { openLedger } from '../../packages/ledger/dist/index.js';
import { sourcesFrom } from './generated-sources.mjs';
import { storeAll } from './storing.mjs';

const [databaseUrl, first, statements] = process.argv.slice(2);
const ledger = await openLedger({ databaseUrl });
const { sources } = sourcesFrom(Number(first), Number(statements));

process.on('message', async () => {
  process.send(await storeAll(ledger, sources));
  await ledger.close();
});
process.send('ready');
