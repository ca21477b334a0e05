import { LianpuError } from '@lianpu/errors';
import { Command } from 'commander';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

/** `lianpu remove ID`: takes a source out of what the atlas sees; nothing is erased. */
export const removeCommand = (): Command =>
  withLedger(new Command('remove'))
    .description(words().commands.remove)
    .argument('<id>', words().options.id)
    .action(async (id: string, options: LedgerOptions) => {
      if (id.trim() === '')
        throw new LianpuError('ARGUMENT_INVALID', {
          ...{ what: 'no source is named', whatZh: '没有写明来源' },
          ...{ remedy: 'Give an id that lianpu sources lists.', remedyZh: '请写 lianpu sources 列出的编号' },
        });
      const name = await usingWorkbench(options, async ({ ledger }) => {
        const matches = (await ledger.sources()).filter((source) => source.id.startsWith(id));
        const [source] = matches;
        if (!source || matches.length > 1) throw new LianpuError('SOURCE_UNKNOWN', { id });
        await ledger.removeSource(source.id);
        return source.title ?? source.name;
      });
      console.log(words().removed(name));
    });
