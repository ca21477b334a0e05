import { openWorkbench, type Workbench } from '@lianpu/server';
import type { Command } from 'commander';
import { words } from './words.js';

/** Where the ledger lies. `DATABASE_URL` in the environment wins over the folder; `LIANPU_CITY` names a city's pack. */
export interface LedgerOptions {
  readonly data: string;
}

/** Adds `--data DIR` to a command. */
export const withLedger = (command: Command): Command =>
  command.option('--data <folder>', words().options.data, '.lianpu');

/** Opens the ledger the options name, does the work, and closes it whatever happens. */
export async function usingWorkbench<Result>(
  options: LedgerOptions,
  work: (workbench: Workbench) => Promise<Result>,
): Promise<Result> {
  const workbench = await openWorkbenchAt(options);
  try {
    return await work(workbench);
  } finally {
    await workbench.close();
  }
}

/** Opens the ledger the options name; the caller closes it. What had to be left out of the packs is told on standard error. */
export async function openWorkbenchAt({ data }: LedgerOptions): Promise<Workbench> {
  const databaseUrl = process.env.DATABASE_URL;
  const city = process.env.LIANPU_CITY;
  const where = databaseUrl ? { databaseUrl } : { dataDir: data };
  const workbench = await openWorkbench(city ? { ...where, city } : where);
  for (const problem of workbench.packProblems) console.error(words().leftOutOfPack(problem));
  return workbench;
}
