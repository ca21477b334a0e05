import { readFile } from 'node:fs/promises';
import { LianpuError } from '@lianpu/errors';
import { type ImportOptions, type LedgerKind, ledgerKinds, type RowProblem } from '@lianpu/intake';
import { putTable } from '@lianpu/server';
import { Command, Option } from 'commander';
import { checkedDate } from '../checked-date.js';
import { previewLines, problemLine, sheetLines } from '../import-lines.js';
import { usingQueue } from '../queue-options.js';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly as?: LedgerKind;
  readonly mapping?: string;
  readonly sheet?: string;
  readonly preview?: boolean;
  readonly json?: boolean;
  readonly queue?: boolean;
  readonly published?: string;
  readonly publisher?: string;
}

/** `lianpu import FILE`: the rows of a table into the ledger, each a source of its own. */
export const importCommand = (): Command =>
  withLedger(new Command('import'))
    .description(words().commands.import)
    .argument('<file>', words().options.table)
    .addOption(new Option('--as <kind>', words().options.as).choices(ledgerKinds))
    .option('--mapping <file>', words().options.mapping)
    .option('--sheet <name>', words().options.sheet)
    .option('--published <date>', words().options.published)
    .option('--publisher <publisher>', words().options.publisher)
    .option('--preview', words().options.preview)
    .option('--json', words().options.json)
    .option('--queue', words().options.queue)
    .action(run);

async function run(file: string, options: Options): Promise<void> {
  const told = await importOptions(options);
  if (options.queue) {
    const isNew = await usingQueue((queue) => putTable(queue, file, told));
    return console.log(words().jobs.put(isNew ? 1 : 0, isNew ? 0 : 1));
  }
  await usingWorkbench(options, async (workbench) => {
    if (options.preview) {
      const previews = await workbench.previewTable(file, told);
      if (options.json)
        console.log(
          JSON.stringify(
            previews.map(({ mapping }) => mapping),
            null,
            1,
          ),
        );
      else for (const preview of previews) console.log(previewLines(preview).join('\n'));
      return;
    }
    const onProblem = (problem: RowProblem): void => console.error(problemLine(problem));
    const report = await workbench.importTable(file, { ...told, onProblem });
    if (options.json) console.log(JSON.stringify(report, null, 1));
    else console.log(report.sheets.flatMap(sheetLines).join('\n'));
    if (report.sheets.some(({ refused }) => refused > 0)) process.exitCode = 1;
    for (const name of report.passedOver) console.error(words().sheetPassedOver(name));
  });
}

async function importOptions({ as, mapping, sheet, published, publisher }: Options): Promise<ImportOptions> {
  const date = checkedDate(published);
  return {
    ...(as !== undefined && { kind: as }),
    ...(mapping !== undefined && { mapping: await readMapping(mapping) }),
    ...(sheet !== undefined && { sheet }),
    ...(date !== undefined && { published: date }),
    ...(publisher !== undefined && { publisher }),
  };
}

/** A file as `--preview --json` prints it: a mapping, or a list of which the first counts. */
async function readMapping(path: string): Promise<unknown> {
  const written = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new LianpuError('PATH_MISSING', { path }, { cause: error });
  });
  try {
    const parsed: unknown = JSON.parse(written);
    return Array.isArray(parsed) ? parsed[0] : parsed;
  } catch (error) {
    const { message } = error as Error;
    throw new LianpuError(
      'MAPPING_INVALID',
      { path, reason: message, reasonZh: `不是 JSON（${message}）` },
      { cause: error },
    );
  }
}
