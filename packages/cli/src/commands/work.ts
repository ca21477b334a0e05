import { shownAddress } from '@lianpu/intake';
import { lineOf, type WorkOptions } from '@lianpu/ledger';
import { workOnJobs } from '@lianpu/server';
import { Command } from 'commander';
import { usingQueue } from '../queue-options.js';
import { language, words } from '../words.js';
import { usingWorkbench } from '../workbench-options.js';

/** `lianpu work`: one more worker on the queue of the database, until Ctrl-C or until nothing is left. */
export const workCommand = (): Command =>
  new Command('work')
    .description(words().commands.work)
    .option('--until-empty', words().options.untilEmpty)
    .action(async ({ untilEmpty = false }: { readonly untilEmpty?: boolean }) => {
      const stop = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
      await usingQueue((queue) =>
        usingWorkbench({ data: '' }, async (workbench) => {
          console.error(words().jobs.working(workbench.ledger.location));
          await workOnJobs(queue, workbench, { untilEmpty, signal: stop.signal, onEnd: print });
        }),
      );
    });

const print: NonNullable<WorkOptions['onEnd']> = ({ kind, file, data }, outcome) => {
  const about = file?.name ?? shownAddress((data as { readonly url?: string }).url ?? '');
  const { jobs } = words();
  console.log(`${jobs.kinds[kind]} ${about}: ${outcome instanceof Error ? jobs.putBack : jobs.done}`);
  const lines = outcome instanceof Error ? [lineOf(outcome)] : outcome.refused;
  for (const line of lines) console.error(`lianpu: ${line[language()]}`);
};
