import { LianpuError } from '@lianpu/errors';
import { Command } from 'commander';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly move?: string;
  readonly confirm?: string;
  readonly bar?: string;
  readonly undo?: string;
  readonly by?: string;
  readonly why?: string;
}

const acts = ['move', 'confirm', 'bar'] as const;

/** What is asked: one act on one link, or one decision undone. */
const rulingOf = (statementId: string | undefined, options: Options) => {
  const asked = acts.filter((act) => options[act] !== undefined);
  const [act] = asked;
  if (options.undo !== undefined && asked.length === 0 && statementId === undefined)
    return { kind: 'undo', decisionId: options.undo } as const;
  const link = act && options[act];
  if (options.undo === undefined && asked.length === 1 && act && link && statementId)
    return { kind: 'place', act, statementId, link } as const;
  throw new LianpuError('ARGUMENT_INVALID', {
    what: words().decideOne,
    remedy:
      'lianpu decide STATEMENT --move pv_silicon.polysilicon --by NAME --why TEXT; lianpu decide --undo ID --by NAME',
  });
};

/** `lianpu decide STATEMENT`: what a person decides about the place of a statement; kept, and undone by another decision. */
export const decideCommand = (): Command =>
  withLedger(new Command('decide'))
    .description(words().commands.decide)
    .argument('[statement]', words().options.statementId)
    .option('--move <link>', words().options.move)
    .option('--confirm <link>', words().options.confirm)
    .option('--bar <link>', words().options.bar)
    .option('--undo <id>', words().options.undo)
    .requiredOption('--by <name>', words().options.by)
    .option('--why <text>', words().options.why, '')
    .action(async (statementId: string | undefined, options: Options) => {
      const ruling = rulingOf(statementId, options);
      await usingWorkbench(options, async ({ ledger, pack }) => {
        if (ruling.kind === 'place') refuseUnknown(ruling.link, pack);
        const id = await ledger.decide({ ruling, by: options.by ?? '', why: options.why ?? '' });
        console.log(words().decided(id));
      });
    });

interface Chains {
  readonly chains: readonly { readonly id: string; readonly links: readonly { readonly id: string }[] }[];
}

function refuseUnknown(link: string, { chains }: Chains): void {
  const [chainId = '', linkId = ''] = link.split('.');
  const chain = chains.find(({ id }) => id === chainId);
  if (chain?.links.some(({ id }) => id === linkId)) return;
  const known = chain ? chain.links.map(({ id }) => `${chainId}.${id}`) : chains.map(({ id }) => `${id}.…`);
  throw new LianpuError('ARGUMENT_INVALID', {
    what: `"${link}" is no link`,
    remedy: `Name one of: ${known.join(', ')}.`,
  });
}
