import type { DocumentOptions } from '@lianpu/documents';
import { putDocuments } from '@lianpu/server';
import { Command } from 'commander';
import { addWithProgress } from '../add-with-progress.js';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { usingQueue } from '../queue-options.js';
import { reportRefusals } from '../report-refusals.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu add PATH…`: reads documents into the ledger. */
export const addCommand = (): Command =>
  withDocumentFlags(withLedger(new Command('add')))
    .description(words().commands.add)
    .argument('<path...>', words().options.path)
    .option('--queue', words().options.queue)
    .action(async (paths: string[], options: DocumentFlags & LedgerOptions & { queue?: boolean }) => {
      const known = documentOptions(options);
      if (options.queue) return putInQueue(paths, known);
      await usingWorkbench(options, (workbench) => addWithProgress(workbench, paths, known));
    });

/** For workers of any machine to read. */
async function putInQueue(paths: readonly string[], known: DocumentOptions): Promise<void> {
  const { put, waiting, refused } = await usingQueue((queue) => putDocuments(queue, paths, known));
  console.log(words().jobs.put(put, waiting));
  reportRefusals(refused);
}
