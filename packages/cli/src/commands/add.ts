import { Command } from 'commander';
import { addWithProgress } from '../add-with-progress.js';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu add PATH…`: reads documents into the ledger. */
export const addCommand = (): Command =>
  withDocumentFlags(withLedger(new Command('add')))
    .description(words().commands.add)
    .argument('<path...>', words().options.path)
    .action(async (paths: string[], options: DocumentFlags & LedgerOptions) => {
      const known = documentOptions(options);
      await usingWorkbench(options, (workbench) => addWithProgress(workbench, paths, known));
    });
