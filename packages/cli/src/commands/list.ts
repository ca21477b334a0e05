import { readFile, writeFile } from 'node:fs/promises';
import { LianpuError } from '@lianpu/errors';
import { exportInvestList, type ListFormat, listFormats, parseInvestList } from '@lianpu/server';
import { Command, Option } from 'commander';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly format?: ListFormat;
  readonly out?: string;
  readonly compare?: string;
}

/** The format asked for, else the one that the file's name ends in, else Markdown. */
const formatOf = ({ format, out }: Options): ListFormat =>
  format ?? listFormats.find((known) => out?.toLowerCase().endsWith(`.${known}`)) ?? 'md';

const refused = (path: string, error: unknown): LianpuError => {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  if (reason === 'ENOENT') return new LianpuError('PATH_MISSING', { path }, { cause: error });
  return new LianpuError('FILE_UNREADABLE', { path, reason }, { cause: error });
};

const earlierOf = async ({ compare }: Options) => {
  if (compare === undefined) return null;
  const text = await readFile(compare, 'utf8').catch((error: unknown) => {
    throw refused(compare, error);
  });
  return parseInvestList(compare, text);
};

async function invest(options: Options): Promise<void> {
  const format = formatOf(options);
  if (format === 'xlsx' && options.out === undefined)
    throw new LianpuError('ARGUMENT_INVALID', {
      ...{ what: words().xlsxNeedsFile, whatZh: words().xlsxNeedsFile },
      remedy: 'lianpu list invest --format xlsx --out invest.xlsx',
      remedyZh: 'lianpu list invest --format xlsx --out invest.xlsx',
    });
  const earlier = await earlierOf(options);
  await usingWorkbench(options, async (workbench) => {
    const file = await exportInvestList(await workbench.edition(), format, earlier);
    if (options.out === undefined) return void process.stdout.write(file);
    const { out } = options;
    await writeFile(out, file).catch((error: unknown) => {
      throw refused(out, error);
    });
    console.log(words().written(out));
  });
}

/** `lianpu list invest`: the investment list, as Markdown, JSON, CSV or an Excel workbook. */
export const listCommand = (): Command => {
  const list = new Command('list').description(words().commands.list);
  list.addCommand(
    withLedger(new Command('invest'))
      .description(words().commands.invest)
      .addOption(new Option('--format <format>', words().options.format).choices([...listFormats]))
      .option('--out <file>', words().options.out)
      .option('--compare <file>', words().options.compare)
      .action(invest)
      .exitOverride()
      .configureOutput({ outputError: () => undefined }),
  );
  return list;
};
