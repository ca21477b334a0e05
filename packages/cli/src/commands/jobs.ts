import { Command } from 'commander';
import { usingQueue } from '../queue-options.js';
import { words } from '../words.js';

/** `lianpu jobs`: how many jobs wait, are being done, are done and have failed. */
export const jobsCommand = (): Command =>
  new Command('jobs')
    .description(words().commands.jobs)
    .option('--json', words().options.json)
    .action(async ({ json }: { readonly json?: boolean }) => {
      const counts = await usingQueue((queue) => queue.counts());
      console.log(json ? JSON.stringify(counts) : words().jobs.counts(counts));
    });
