import { Command } from 'commander';
import { addWithProgress } from '../add-with-progress.js';
import { checkedDate } from '../checked-date.js';
import { samplesFolder } from '../samples-folder.js';
import { type AddressOptions, serveUntilStopped, withAddress } from '../serve-until-stopped.js';
import { summaryLines } from '../summary-lines.js';
import { words } from '../words.js';
import { type LedgerOptions, openWorkbenchAt, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions, AddressOptions {
  readonly published?: string;
}

/** `lianpu open [PATH…]`: reads documents into the ledger (the samples when none is named) and serves the atlas. */
export const openCommand = (): Command =>
  withAddress(withLedger(new Command('open')))
    .description(words().commands.open)
    .argument('[path...]', words().options.path)
    .option('--published <date>', words().options.published)
    .action(open);

async function open(paths: readonly string[], options: Options): Promise<void> {
  const published = checkedDate(options.published);
  const workbench = await openWorkbenchAt(options);
  try {
    const chosen = paths.length > 0 ? paths : [samplesFolder()];
    await addWithProgress(workbench, chosen, published ? { published } : {});
    console.log(summaryLines(await workbench.summary()).join('\n'));
  } catch (error) {
    await workbench.close();
    throw error;
  }
  await serveUntilStopped(workbench, options);
}
