// The packages know only what they may: the rules stand in .dependency-cruiser.cjs.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { root } from './lib.mjs';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const packages = readdirSync(join(root, 'packages'));
const trial = (folder) => `packages/${folder}/boundary-trial.ts`;

const violations = async (paths) => {
  const { output } = await cruise(paths, {
    ruleSet: { forbidden: config.forbidden },
    ...config.options,
    validate: true,
    baseDir: root,
  });
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
};

const forbids = async (folder, line) => {
  const path = trial(folder);
  writeFileSync(join(root, path), `${line}\n`);
  try {
    return await violations([path]);
  } finally {
    rmSync(join(root, path));
  }
};

test('every package keeps its boundary', async () => {
  expect(await violations(packages.map((name) => `packages/${name}/src`))).toEqual([]);
});

test.each([
  ['reading/src', "import 'node:fs';", 'reading-knows-nothing'],
  ['reading/src', "import './many/read-many.js';", 'reading-knows-nothing'],
  ['reading/src/many', "import 'node:fs';", 'reading-many-knows-threads'],
  ['documents/src', "import '@lianpu/ledger';", 'documents-know-bytes'],
  ['ledger/src', "import '@lianpu/atlas';", 'ledger-keeps'],
  ['atlas/src', "import 'node:fs';", 'atlas-is-pure'],
  [
    'atlas/src',
    "import { openLedger } from '@lianpu/ledger';\nexport { openLedger };",
    'atlas-takes-types-only',
  ],
  ['server/src', "import 'react';", 'server-serves'],
  ['cli/src', "import 'react';", 'cli-commands'],
  ['web/src', "import '@lianpu/reading';", 'web-asks-the-api'],
])('%s may not say %s', async (folder, line, rule) => {
  expect((await forbids(folder, line)).join('\n')).toContain(`${rule}:`);
});
