import { LianpuError } from '@lianpu/errors';
import { Command } from 'commander';
import { chainLines } from '../chain-lines.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu chain [ID]`: a chain with its capacities, its balance and its gaps. */
export const chainCommand = (): Command =>
  withLedger(new Command('chain'))
    .description(words().commands.chain)
    .argument('[id]', words().options.chainId)
    .option('--json', words().options.json)
    .action(async (id: string | undefined, options: LedgerOptions & { json?: boolean }) => {
      await usingWorkbench(options, async (workbench) => {
        const { atlas, statements } = await workbench.edition();
        if (id === undefined) {
          for (const chain of atlas.chains)
            console.log(`${chain.id.padEnd(18)}${chain.zh}（${chain.links.length} 个环节）`);
          return;
        }
        const chain = atlas.chains.find((candidate) => candidate.id === id);
        if (!chain) {
          const known = atlas.chains.map((candidate) => candidate.id).join(', ');
          throw new LianpuError('CHAIN_UNKNOWN', { id, known });
        }
        console.log(options.json ? JSON.stringify(chain, null, 1) : chainLines(chain, statements).join('\n'));
      });
    });
