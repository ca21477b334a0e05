// What the scripts share: where the tree is, what was installed and built last, and how a step is run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamps = join(root, 'node_modules/.cache/lianpu');

/** Ends the script with one line that says what is wrong and what to do. */
export function refuse(message) {
  console.error(message);
  process.exit(1);
}

/** Node 20.19 or newer, or the script ends here. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  refuse(`Node ${process.versions.node} is too old: install Node 20.19 or newer (22 and 24 are fine).`);
}

/** Runs a command with its output shown; ends the script with a clear line when it fails. */
export function run(command, args, { what, env = {}, quiet = false } = {}) {
  const shell = process.platform === 'win32';
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const done = spawnSync(command, args, { cwd: root, stdio, shell, env: { ...process.env, ...env } });
  if (done.status === 0) return;
  if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  refuse(`${what ?? command} failed (${command} ${args.join(' ')}).`);
}

/** A binary that npm installed for the tree. */
export const bin = (name) => join(root, 'node_modules/.bin', name);

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'test'].includes(entry.name) || entry.name.endsWith('.tsbuildinfo'))
      return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** A fingerprint of files and folders by their contents. */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const path of paths.flatMap((p) => (existsSync(p) ? (readdirOrNull(p) ?? [p]) : []))) {
    if (/\.test\.tsx?$/.test(path)) continue;
    hash.update(relative(root, path)).update(readFileSync(path));
  }
  return hash.digest('hex');
}

const readdirOrNull = (path) => {
  try {
    return filesUnder(path);
  } catch {
    return null;
  }
};

const stampPath = (name) => join(stamps, name);
const stampIs = (name, value) =>
  existsSync(stampPath(name)) && readFileSync(stampPath(name), 'utf8') === value;
const stamp = (name, value) => {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stampPath(name), value);
};

/** Installs what package-lock.json names, once for each state of it. */
export function ensureInstalled() {
  const wanted = fingerprint([join(root, 'package-lock.json')]);
  if (stampIs('installed', wanted)) return;
  console.log('Installing libraries (once) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', args, { what: 'Installing the libraries', env: { LIANPU_BUILD: 'later' } });
  stamp('installed', wanted);
}

/** Makes the empty ledger that data folders begin as, once for each state of the schema and of the engine. */
function ensureNewDatabase() {
  const inputs = ['packages/ledger/src/schema', 'packages/ledger/src/engine', 'package-lock.json'];
  const wanted = fingerprint(inputs.map((input) => join(root, input)));
  if (stampIs('new-database', wanted) && existsSync(join(root, 'packages/ledger/dist/new-database.tar.gz')))
    return;
  const script = 'packages/ledger/scripts/make-new-database.mjs';
  run(process.execPath, [script], { what: 'Making the empty ledger' });
  stamp('new-database', wanted);
}

/** Compiles the packages and bundles the pages, once for each state of the sources. */
export function ensureBuilt() {
  const inputs = ['packages', 'tsconfig.json', 'tsconfig.base.json', 'package-lock.json'];
  const wanted = fingerprint(inputs.map((input) => join(root, input)));
  const outputs = [
    'packages/cli/dist/main.js',
    'packages/reading/dist/reading.js',
    'packages/web/dist/index.html',
  ].map((path) => join(root, path));
  if (stampIs('built', wanted) && outputs.every((path) => existsSync(path))) return;
  console.log('Building (once) …');
  run(bin('tsc'), ['-b'], { what: 'Compiling' });
  run(process.execPath, ['packages/reading/scripts/pack.mjs'], { what: 'Packing the reader' });
  ensureNewDatabase();
  run('npm', ['run', 'build', '--silent', '--workspace', '@lianpu/web'], {
    what: 'Bundling the pages',
    quiet: true,
  });
  stamp('built', wanted);
}
