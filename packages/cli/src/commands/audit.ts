import { Command } from 'commander';
import { findingLines } from '../finding-lines.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `lianpu audit`: the figures that do not agree, each with its sentences and its arithmetic. */
export const auditCommand = (): Command =>
  withLedger(new Command('audit'))
    .description(words().commands.audit)
    .option('--json', words().options.json)
    .option('--all', words().options.all)
    .action(async (options: Options) => {
      await usingWorkbench(options, async (workbench) => {
        const { atlas, statements } = await workbench.edition();
        const findings = atlas.findings.filter(({ verdict }) => options.all || verdict === 'disagrees');
        if (options.json) return console.log(JSON.stringify(findings, null, 1));
        if (findings.length === 0) return console.log(words().nothingDisagrees);
        for (const finding of findings) console.log(`${findingLines(finding, statements).join('\n')}\n`);
      });
    });
