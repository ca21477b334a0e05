import { closeIsolation } from '@lianpu/documents';
import { shownAddress } from '@lianpu/intake';
import {
  addFeed,
  feedId,
  findFeed,
  isDue,
  type KeptFeed,
  listFeeds,
  readFeed,
  removeFeed,
} from '@lianpu/server';
import { Command, InvalidArgumentError } from 'commander';
import { localMinute } from '../local-time.js';
import { language, words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu feed add|list|run|remove`: folders and news feeds that are read again and again. */
export const feedCommand = (): Command => {
  const feed = new Command('feed').description(words().commands.feed);
  const { feeds } = words();
  const add = withLedger(feed.command('add'))
    .argument('<address>', feeds.address)
    .option('--every <minutes>', feeds.every, minutes, 60)
    .option('--private', feeds.private)
    .action((address: string, options: LedgerOptions & { every: number; private?: boolean }) =>
      usingWorkbench(options, async ({ ledger }) => {
        const how = { everyMinutes: options.every, allowsPrivate: options.private ?? false };
        console.log(feedLine(await addFeed(ledger, address, how)));
      }),
    );
  const list = withLedger(feed.command('list')).action((options: LedgerOptions) =>
    usingWorkbench(options, async ({ ledger }) => {
      for (const one of await listFeeds(ledger)) console.log(feedLine(one));
    }),
  );
  const run = withLedger(feed.command('run'))
    .argument('[address]', feeds.known)
    .option('--due', feeds.due)
    .action(runFeeds);
  const remove = withLedger(feed.command('remove'))
    .argument('<address>', feeds.known)
    .action((address: string, options: LedgerOptions) =>
      usingWorkbench(options, ({ ledger }) => removeFeed(ledger, address)),
    );
  for (const command of [add, list, run, remove])
    command.exitOverride().configureOutput({ outputError: () => undefined });
  return feed;
};

async function runFeeds(
  address: string | undefined,
  options: LedgerOptions & { readonly due?: boolean },
): Promise<void> {
  await usingWorkbench(options, async ({ ledger }) => {
    const chosen = address === undefined ? await listFeeds(ledger) : [await findFeed(ledger, address)];
    for (const feed of chosen) {
      if (options.due && !isDue(feed, new Date())) continue;
      const run = await readFeed(ledger, feed);
      console.log(`${shownAddress(feed.url)}: ${words().feeds.ran(run.added, run.known)}`);
      for (const line of run.refused) console.error(`lianpu: ${line[language()]}`);
      if (run.refused.length > 0) process.exitCode = 1;
    }
  });
  await closeIsolation();
}

const feedLine = (feed: KeptFeed): string => {
  const { feeds } = words();
  const { url, everyMinutes, last } = feed;
  const ran = last ? `${localMinute(last.at)} ${feeds.ran(last.added, last.known)}` : feeds.never;
  const failed = last?.refused[0] ? `  ${last.refused[0][language()]}` : '';
  return `${shownAddress(url)}  ${feeds.interval(everyMinutes)}  ${ran}  [${feedId(feed)}]${failed}`;
};

function minutes(text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError(words().feeds.minutes);
}
