import { userInfo } from 'node:os';
import type { NamePair } from '@lianpu/server';
import { Command } from 'commander';
import { reasonWords } from '../reason-words.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Deciding extends LedgerOptions {
  readonly type: NamePair['a']['type'];
  readonly by: string;
  readonly why: string;
}

/** `lianpu review`: names that may be one; `merge` and `split` say whether they are. */
export const reviewCommand = (): Command =>
  withLedger(new Command('review'))
    .description(words().commands.review)
    .option('--json', words().options.json)
    .addCommand(decideCommand('merge'))
    .addCommand(decideCommand('split'))
    .action(async (options: LedgerOptions & { json?: boolean }) => {
      const pairs = await usingWorkbench(options, ({ ledger }) => ledger.reviewNames());
      if (options.json) console.log(JSON.stringify(pairs, null, 1));
      else if (pairs.length === 0) console.log(words().nothingToReview);
      else for (const pair of pairs) console.log(pairLine(pair));
    });

const pairLine = ({ a, b, verdict, reasons }: NamePair): string =>
  `${words().pairVerdict[verdict]}  ${a.name}  |  ${b.name}  (${a.type}; ${reasons.map(reasonWords).join(', ')})`;

/** The person at the terminal, unless another is named. */
const decideCommand = (kind: 'merge' | 'split'): Command =>
  withLedger(new Command(kind))
    .description(words().commands[kind])
    .argument('<name>')
    .argument('<other>')
    .option('--type <type>', words().options.nameType, 'enterprise')
    .option('--by <person>', words().options.by, userInfo().username)
    .requiredOption('--why <reason>', words().options.why)
    .action(async (name: string, other: string, _: Deciding, command: Command) => {
      // --data is an option of `review` as well, which takes it wherever it stands.
      const { type, by, why, ...where } = command.optsWithGlobals<Deciding>();
      const names = [
        { type, name },
        { type, name: other },
      ] as const;
      const id = await usingWorkbench(where, (workbench) => workbench.decideNames({ kind, names, by, why }));
      console.log(words().decided(id));
    });
