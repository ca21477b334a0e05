import { resolve } from 'node:path';
import type { Workbench } from '@lianpu/server';
import { Command } from 'commander';
import { addWithProgress, type KnownOfDocuments } from '../add-with-progress.js';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { samplesFolder, sortOutSamples } from '../bundled-samples.js';
import { type AddressOptions, serveUntilStopped, withAddress } from '../serve-until-stopped.js';
import { summaryLines } from '../summary-lines.js';
import { words } from '../words.js';
import { type LedgerOptions, openWorkbenchAt, withLedger } from '../workbench-options.js';

type Options = LedgerOptions & AddressOptions & DocumentFlags;

/**
 * `lianpu open [PATH…]`: reads documents into the ledger and serves the atlas. Without a path the samples are read,
 * unless the ledger already holds a person's own documents; with paths the samples leave the atlas, so that nobody's
 * figures stand beside our bulletins.
 */
export const openCommand = (): Command =>
  withDocumentFlags(withAddress(withLedger(new Command('open'))))
    .description(words().commands.open)
    .argument('[path...]', words().options.path)
    .action(open);

async function open(paths: readonly string[], options: Options): Promise<void> {
  const known = documentOptions(options);
  const workbench = await openWorkbenchAt(options);
  await serveUntilStopped(workbench, options, async () => {
    await (paths.length > 0 ? readOwn(workbench, paths, known) : readSamples(workbench));
    const summary = await workbench.summary();
    if (summary.documents === 0) return refuseEmpty();
    console.log(summaryLines(summary).join('\n'));
    return true;
  });
}

function refuseEmpty(): false {
  console.error(`lianpu: ${words().nothingRead}`);
  process.exitCode = 1;
  return false;
}

async function readSamples(workbench: Workbench): Promise<void> {
  const { own } = await sortOutSamples(workbench);
  if (own.length === 0) await addWithProgress(workbench, [samplesFolder()]);
}

async function readOwn(
  workbench: Workbench,
  paths: readonly string[],
  known: KnownOfDocuments,
): Promise<void> {
  const before = await sortOutSamples(workbench);
  const report = await addWithProgress(workbench, paths, known);
  // Where nothing of one's own could be read, or the samples themselves were named, they stay.
  const after = await sortOutSamples(workbench);
  const named = paths.some((path) => resolve(path).startsWith(samplesFolder()));
  if (named || after.own.length === 0 || before.samples.length === 0 || report.added + report.present === 0)
    return;
  for (const id of before.samples) await workbench.ledger.removeSource(id);
  console.log(words().samplesLeft(before.samples.length));
}
