import { Command } from 'commander';
import { addWithProgress } from '../add-with-progress.js';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { samplesFolder } from '../samples-folder.js';
import { type AddressOptions, serveUntilStopped, withAddress } from '../serve-until-stopped.js';
import { summaryLines } from '../summary-lines.js';
import { words } from '../words.js';
import { type LedgerOptions, openWorkbenchAt, withLedger } from '../workbench-options.js';

type Options = LedgerOptions & AddressOptions & DocumentFlags;

/** `lianpu open [PATH…]`: reads documents into the ledger (the samples when none is named) and serves the atlas. */
export const openCommand = (): Command =>
  withDocumentFlags(withAddress(withLedger(new Command('open'))))
    .description(words().commands.open)
    .argument('[path...]', words().options.path)
    .action(open);

async function open(paths: readonly string[], options: Options): Promise<void> {
  const known = documentOptions(options);
  const workbench = await openWorkbenchAt(options);
  try {
    const chosen = paths.length > 0 ? paths : [samplesFolder()];
    await addWithProgress(workbench, chosen, known);
    console.log(summaryLines(await workbench.summary()).join('\n'));
  } catch (error) {
    await workbench.close();
    throw error;
  }
  await serveUntilStopped(workbench, options);
}
