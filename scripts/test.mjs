// npm test: every test on a fresh clone. Installs libraries, builds, finds or installs a Chromium and a PostgreSQL
// server, checks lint and types, then runs the tests.
import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';
import { findPostgres } from './find-postgres.mjs';
import { bin, ensureBuilt, ensureInstalled, refuse, requireNode, root, run } from './lib.mjs';

/** Installs Debian packages where that is possible without asking anybody. */
function aptInstall(packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', ...packages);
}

function provide(find, packages, missing) {
  if (find()) return;
  aptInstall(packages);
  if (!find()) refuse(missing);
}

requireNode();
ensureInstalled();
provide(
  findChromium,
  ['chromium', 'fonts-noto-cjk'],
  'The tests of the pages need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.',
);
provide(
  findPostgres,
  ['postgresql'],
  'The tests of the ledger need a PostgreSQL server ≥ 15: install it (Debian: apt-get install postgresql) or set POSTGRES_BIN.',
);
ensureBuilt();
run(bin('eslint'), ['.'], { what: 'Lint' });
run(bin('prettier'), ['--check', '--log-level', 'warn', '.'], { what: 'Format (npm run format mends it)' });
run(bin('tsc'), ['-p', 'tsconfig.test.json'], { what: 'Types of the tests' });
run(bin('tsc'), ['-p', 'packages/web', '--noEmit'], { what: 'Types of the pages' });
const { status } = spawnSync(bin('vitest'), ['run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
