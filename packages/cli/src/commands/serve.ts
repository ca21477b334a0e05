import { Command } from 'commander';
import { serveUntilStopped, withAddress } from '../serve-until-stopped.js';
import { words } from '../words.js';
import { openWorkbenchAt, withLedger } from '../workbench-options.js';

/** `lianpu serve`: the pages over the ledger as it is. */
export const serveCommand = (): Command =>
  withAddress(withLedger(new Command('serve')))
    .description(words().commands.serve)
    .action(async (options) => serveUntilStopped(await openWorkbenchAt(options), options));
