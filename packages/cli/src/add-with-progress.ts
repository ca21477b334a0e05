import type { AddOptions, AddReport, Workbench } from '@lianpu/server';
import { SingleBar } from 'cli-progress';
import { foundByLines, noteLines } from './document-lines.js';
import { reportRefusals } from './report-refusals.js';
import { words } from './words.js';

/** What a person says of the documents, beside the files themselves. */
export type KnownOfDocuments = Omit<AddOptions, 'onProgress'>;

/**
 * Reads paths into the ledger with a progress bar on standard error (a line at the end where that is no
 * terminal), then says what was refused and why.
 */
export async function addWithProgress(
  workbench: Workbench,
  paths: readonly string[],
  known: KnownOfDocuments = {},
): Promise<AddReport> {
  const bar = new SingleBar({
    format: `${words().progress} {bar} {value}/{total} {name}`,
    stream: process.stderr,
    noTTYOutput: false,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let started = false;
  const report = await workbench.addPaths(paths, {
    ...known,
    onProgress: ({ done, total, name }) => {
      if (!started) bar.start(total, 0, { name });
      started = true;
      bar.update(done, { name });
    },
  });
  if (started) bar.stop();
  console.log(words().added(report.added, report.present));
  if (report.documents.length > 0) console.log(foundByLines(report.documents).join('\n'));
  for (const document of report.documents) for (const line of noteLines(document)) console.error(line);
  if (report.spansRefused > 0) console.error(words().spansRefused(report.spansRefused));
  if (report.passedOver.size > 0) console.error(words().passedOver(countsOf(report.passedOver)));
  reportRefusals(report.refused);
  return report;
}

const countsOf = (passedOver: ReadonlyMap<string, number>): string =>
  [...passedOver].map(([extension, count]) => `${extension || '—'} ${count}`).join(', ');
