// One loading process: address of the database, number of its first source, statements, whether to read on the way.
import { openLedger } from '../../packages/ledger/dist/index.js';
import { sourcesFrom } from './generated-sources.mjs';
import { storeAll } from './storing.mjs';

const [databaseUrl, first, statements, reads] = process.argv.slice(2);
const statementsPerPart = 20_000;
const ledger = await openLedger({ databaseUrl });
const ready = reads === 'true' ? null : sourcesFrom(Number(first), Number(statements)).sources;

async function readAndStore() {
  let stored = 0;
  for (let next = Number(first), left = Number(statements); left > 0;) {
    const part = sourcesFrom(next, Math.min(left, statementsPerPart));
    stored += await storeAll(ledger, part.sources);
    next = part.next;
    left -= part.count;
  }
  return stored;
}

process.on('message', async () => {
  process.send(await (ready ? storeAll(ledger, ready) : readAndStore()));
  await ledger.close();
});
process.send('ready');
