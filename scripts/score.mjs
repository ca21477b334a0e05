// Reads the gold documents with this reader and prints how right it is, layer by layer.
//   npm run score [-- --errors N] [-- --json] [-- --gold DIR] [-- --peer]
// --peer scores Recognizers-Text instead, as far as it reads: places, values and units.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const goldFlag = args.indexOf('--gold');
const gold = goldFlag >= 0 ? args.splice(goldFlag, 2)[1] : join(root, '..', 'shared', 'gold', 'dev');
const peerFlag = args.indexOf('--peer');
const peer = peerFlag >= 0 && args.splice(peerFlag, 1).length > 0;
const scorer = join(root, '..', 'shared', 'gold', 'score', 'score.mjs');
if (!existsSync(gold) || !existsSync(scorer)) {
  console.log(`The gold readings are not here (looked for ${gold}): nothing was scored.`);
  process.exit(0);
}
if (!existsSync(join(root, 'packages/reading/dist/index.js'))) {
  console.error('The reader is not built. Run: npm run build');
  process.exit(1);
}
if (peer && !existsSync(join(root, 'bench/node_modules'))) {
  console.error('The peers are not installed. Run: npm ci --prefix bench');
  process.exit(1);
}
const { read } = await import('../packages/reading/dist/index.js');
const reader = peer ? (await import('../bench/recognizers-reading.mjs')).readWithRecognizers : read;
const out = mkdtempSync(join(tmpdir(), 'lianpu-score-'));
for (const { doc, title, published } of JSON.parse(readFileSync(join(gold, 'index.json'), 'utf8'))) {
  const text = readFileSync(join(gold, `${doc}.txt`), 'utf8');
  writeFileSync(join(out, `${doc}.json`), JSON.stringify(reader(text, { doc, title, published })));
}
const { status } = spawnSync(process.execPath, [scorer, '--gold', gold, '--pred', out, ...args], {
  stdio: 'inherit',
});
rmSync(out, { recursive: true, force: true });
process.exit(status ?? 1);
