import { LianpuError } from '@lianpu/errors';
import { Command } from 'commander';
import { chainLines } from '../chain-lines.js';
import { statementsOf } from '../statements-of.js';
import { chainRow, unplacedLine } from '../chain-row.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu chain [ID]`: a chain with its capacities, its balance and its gaps. */
export const chainCommand = (): Command =>
  withLedger(new Command('chain'))
    .description(words().commands.chain)
    .argument('[id]', words().options.chainId)
    .option('--json', words().options.json)
    .option('--unplaced', words().options.unplaced)
    .action(
      async (id: string | undefined, options: LedgerOptions & { json?: boolean; unplaced?: boolean }) => {
        await usingWorkbench(options, async (workbench) => {
          const { atlas, statements } = await workbench.edition();
          if (options.unplaced) {
            const rows = (atlas.unplaced ?? []).map((one) => ({
              ...one,
              statement: statements.get(one.statementId),
            }));
            console.log(options.json ? JSON.stringify(rows, null, 1) : rows.flatMap(unplacedLine).join('\n'));
            return;
          }
          if (id === undefined && options.json) {
            console.log(JSON.stringify(atlas.chains, null, 1));
            return;
          }
          if (id === undefined) {
            for (const chain of atlas.chains) console.log(chainRow(chain));
            const left = atlas.unplaced?.length ?? 0;
            if (left > 0) console.log(words().unplaced(left));
            return;
          }
          const chain = atlas.chains.find((candidate) => candidate.id === id);
          if (!chain) {
            const known = atlas.chains.map((candidate) => candidate.id).join(', ');
            throw new LianpuError('CHAIN_UNKNOWN', { id, known });
          }
          const json = () =>
            JSON.stringify({ ...chain, statements: statementsOf(chain, statements) }, null, 1);
          console.log(options.json ? json() : chainLines(chain, statements).join('\n'));
        });
      },
    );
