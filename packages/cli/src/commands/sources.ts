import { Command } from 'commander';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu sources`: what the ledger holds, one line a source. */
export const sourcesCommand = (): Command =>
  withLedger(new Command('sources'))
    .description(words().commands.sources)
    .option('--json', words().options.json)
    .action(async (options: LedgerOptions & { json?: boolean }) => {
      const sources = await usingWorkbench(options, ({ ledger }) => ledger.sources());
      if (options.json) console.log(JSON.stringify(sources, null, 1));
      else if (sources.length === 0) console.log(words().empty);
      else
        for (const { id, published, statementCount, format, title, name } of sources)
          console.log(
            [
              id.slice(0, 12),
              published ?? '—',
              String(statementCount).padStart(5),
              format.padEnd(4),
              title ?? name,
            ].join('  '),
          );
    });
