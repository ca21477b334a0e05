import { Command } from 'commander';
import { addWithProgress } from '../add-with-progress.js';
import { checkedDate } from '../checked-date.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly published?: string;
  readonly title?: string;
}

/** `lianpu add PATH…`: reads documents into the ledger. */
export const addCommand = (): Command =>
  withLedger(new Command('add'))
    .description(words().commands.add)
    .argument('<path...>', words().options.path)
    .option('--published <date>', words().options.published)
    .option('--title <title>', words().options.title)
    .action(async (paths: string[], options: Options) => {
      const published = checkedDate(options.published);
      const known = { ...(published && { published }), ...(options.title && { title: options.title }) };
      await usingWorkbench(options, (workbench) => addWithProgress(workbench, paths, known));
    });
