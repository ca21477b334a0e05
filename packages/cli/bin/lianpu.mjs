#!/usr/bin/env node
// The lianpu command. In a checkout that was not built yet it builds first.
import { existsSync } from 'node:fs';

const built = new URL('../dist/main.js', import.meta.url);
const builder = new URL('../../../scripts/lib.mjs', import.meta.url);
if (!existsSync(built) && existsSync(builder)) {
  console.log = console.error; // what the command prints must be its result alone
  (await import(builder.href)).ensureBuilt();
}
const { main } = await import(built.href);
await main(process.argv.slice(2));
