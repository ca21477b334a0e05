import {
  type ChainView,
  type Edition,
  exportMap,
  findChain,
  findShock,
  loadSolver,
  mapFormats,
  reachOfChain,
} from '@lianpu/server';
import { writeFile } from 'node:fs/promises';
import { LianpuError } from '@lianpu/errors';
import { Command } from 'commander';
import { chainLines } from '../chain-lines.js';
import { reachLines, shockLines } from '../reach-lines.js';
import { statementsOf } from '../statements-of.js';
import { chainRow, unplacedLine } from '../chain-row.js';
import { speaksChinese, words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly json?: boolean;
  readonly unplaced?: boolean;
  readonly shock?: string;
  readonly map?: string;
}

/** `lianpu chain [ID]`: a chain with its capacities, its balance, its gaps and its reach, or what a shock costs. */
export const chainCommand = (): Command =>
  withLedger(new Command('chain'))
    .description(words().commands.chain)
    .argument('[id]', words().options.chainId)
    .option('--json', words().options.json)
    .option('--unplaced', words().options.unplaced)
    .option('--shock <link>', words().options.shock)
    .option('--map <file>', words().options.map)
    .action(async (id: string | undefined, options: Options) => {
      await usingWorkbench(options, async (workbench) => {
        const edition = await workbench.edition();
        if (options.unplaced) return printUnplaced(edition, options);
        if (id === undefined) return printAll(edition, options);
        const chain = findChain(edition.atlas, id);
        if (options.map !== undefined) return writeMap(edition, chain, options.map);
        if (options.shock !== undefined)
          return printShock(edition, chain, { ...options, shock: options.shock });
        return printChain(edition, chain, options);
      });
    });

const print = (lines: readonly string[]): void => console.log(lines.join('\n'));
const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 1));

function printUnplaced({ atlas, statements }: Edition, { json }: Options): void {
  const rows = (atlas.unplaced ?? []).map((one) => ({ ...one, statement: statements.get(one.statementId) }));
  if (json) printJson(rows);
  else print(rows.flatMap(unplacedLine));
}

function printAll({ atlas }: Edition, { json }: Options): void {
  if (json) return printJson(atlas.chains);
  const left = atlas.unplaced?.length ?? 0;
  print([...atlas.chains.map(chainRow), ...(left > 0 ? [words().unplaced(left)] : [])]);
}

async function printChain(edition: Edition, chain: ChainView, { json }: Options): Promise<void> {
  const reach = reachOfChain(await loadSolver(), edition.network(), chain.id);
  const { statements } = edition;
  if (json) printJson({ ...chain, reach, statements: statementsOf({ chain, reach }, statements) });
  else print([...chainLines(chain, statements), '', ...reachLines(reach, statements)]);
}

/** Writes the map in the format that the file's name ends in. */
async function writeMap(edition: Edition, chain: ChainView, path: string): Promise<void> {
  const format = mapFormats.find((known) => path.toLowerCase().endsWith(`.${known}`));
  if (!format)
    throw new LianpuError('ARGUMENT_INVALID', {
      ...{ what: words().mapFormat(path), whatZh: words().mapFormat(path) },
      remedy: `lianpu chain ${chain.id} --map ${chain.id}.svg (.png, .json)`,
      remedyZh: `lianpu chain ${chain.id} --map ${chain.id}.svg（.png、.json）`,
    });
  const language = speaksChinese() ? 'zh' : 'en';
  const file = await exportMap(edition, chain.id, { format, language });
  await writeFile(path, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new LianpuError('PATH_MISSING', { path }, { cause: error });
    throw new LianpuError('FILE_UNREADABLE', { path, reason: error.code ?? 'unknown' }, { cause: error });
  });
  console.log(words().written(path));
}

/** `LINK` takes all, `LINK=0.5` half; the sign may stand in a name, so that the last one counts. */
async function printShock(
  edition: Edition,
  chain: ChainView,
  { json, shock: asked }: Options & { readonly shock: string },
): Promise<void> {
  const [, at = asked, part = '1'] = /^(.+)=([^=]+)$/.exec(asked) ?? [];
  const shock = findShock(await loadSolver(), edition, { chain, at, part });
  const { statements } = edition;
  if (json) printJson({ ...shock, statements: statementsOf({ shock }, statements) });
  else print(shockLines(shock, statements));
}
