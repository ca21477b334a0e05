// The packages know only what they may: the rules stand in .dependency-cruiser.cjs.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import { root } from './lib.mjs';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const packages = readdirSync(join(root, 'packages'));
const trial = (name) => `packages/${name}/src/boundary-trial.ts`;

const violations = async (paths) => {
  const { output } = await cruise(paths, {
    ruleSet: { forbidden: config.forbidden },
    ...config.options,
    validate: true,
    baseDir: root,
  });
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
};

const forbids = async (name, line) => {
  const path = trial(name);
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
  ['reading', "import 'node:fs';", 'reading-knows-nothing'],
  ['documents', "import '@lianpu/ledger';", 'documents-know-bytes'],
  ['ledger', "import '@lianpu/atlas';", 'ledger-keeps'],
  ['atlas', "import 'node:fs';", 'atlas-is-pure'],
  ['atlas', "import { openLedger } from '@lianpu/ledger';\nexport { openLedger };", 'atlas-takes-types-only'],
  ['server', "import 'react';", 'server-serves'],
  ['cli', "import 'react';", 'cli-commands'],
  ['web', "import '@lianpu/reading';", 'web-asks-the-api'],
])('%s may not say %s', async (name, line, rule) => {
  expect((await forbids(name, line)).join('\n')).toContain(`${rule}:`);
});
