import { Command } from 'commander';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu export FILE`: the whole ledger as one file, the same bytes for the same ledger. */
export const exportCommand = (): Command =>
  withLedger(new Command('export'))
    .description(words().commands.export)
    .argument('<file>', words().options.exportTo)
    .action(async (file: string, options: LedgerOptions) => {
      const rows = await usingWorkbench(options, ({ ledger }) => ledger.exportTo(file));
      console.log(words().exported(file, rows));
    });
