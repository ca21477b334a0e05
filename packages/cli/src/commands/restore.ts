import { Command } from 'commander';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu restore FILE`: fills an empty ledger from an export, all of it or nothing. */
export const restoreCommand = (): Command =>
  withLedger(new Command('restore'))
    .description(words().commands.restore)
    .argument('<file>', words().options.restoreFrom)
    .action((file: string, options: LedgerOptions) =>
      usingWorkbench(options, async ({ ledger }) => {
        const rows = await ledger.restoreFrom(file);
        console.log(words().restored(ledger.location, rows));
      }),
    );
