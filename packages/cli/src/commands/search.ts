import type { Found } from '@lianpu/server';
import { Command, InvalidArgumentError } from 'commander';
import { words } from '../words.js';
import { type LedgerOptions, usingWorkbench, withLedger } from '../workbench-options.js';

interface Options extends LedgerOptions {
  readonly json?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** `lianpu search WORDS`: names and places of texts that hold all words. */
export const searchCommand = (): Command =>
  withLedger(new Command('search'))
    .description(words().commands.search)
    .argument('<words...>', words().options.words)
    .option('--limit <n>', words().options.limit, wholeNumber, 20)
    .option('--offset <n>', words().options.offset, wholeNumber, 0)
    .option('--json', words().options.json)
    .action(async (asked: readonly string[], options: Options) => {
      const found = await usingWorkbench(options, ({ ledger }) => ledger.search(asked.join(' '), options));
      if (options.json) console.log(JSON.stringify(found, null, 1));
      else console.log(foundLines(found).join('\n'));
    });

const wholeNumber = (written: string): number => {
  if (!/^\d{1,4}$/u.test(written)) throw new InvalidArgumentError('a whole number below 10,000');
  return Number(written);
};

const foundLines = ({ texts, names }: Found): readonly string[] => {
  if (texts.total === 0 && names.length === 0) return [words().nothingFound];
  const named = names.slice(0, 12).map(({ id, name }) => `  ${id}  ${name}`);
  const sources = texts.items.flatMap(({ source, places, snippets }) => [
    `${source.id.slice(0, 12)}  ${source.published ?? '—'}  ${source.title ?? source.name}  ×${places}`,
    ...snippets.map((snippet) => `    ${snippet.start}: ${highlighted(snippet)}`),
  ]);
  return [
    words().foundTexts(texts.total, texts.isExact),
    ...sources,
    words().foundNames(names.length),
    ...named,
  ];
};

/** The words between brackets of their own, in bold where the output is a terminal. */
const highlighted = ({ start, text, marks }: Found['texts']['items'][number]['snippets'][number]): string => {
  const [on, off] = process.stdout.isTTY ? ['\u001b[1m', '\u001b[22m'] : ['【', '】'];
  let at = start;
  let line = '';
  for (const [from, to] of marks) {
    line += text.slice(at - start, from - start) + on + text.slice(from - start, to - start) + off;
    at = to;
  }
  return (line + text.slice(at - start)).replace(/\s+/gu, ' ').trim();
};
