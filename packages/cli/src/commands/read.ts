import { listDocuments, openDocument } from '@lianpu/documents';
import { isLianpuError, type LianpuError } from '@lianpu/errors';
import { explain, read } from '@lianpu/reading';
import { Command } from 'commander';
import { checkedDate } from '../checked-date.js';
import { reportRefusals } from '../report-refusals.js';
import { words } from '../words.js';

interface Options {
  readonly published?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly explain?: boolean;
}

/** `lianpu read FILE…`: what each text says, without keeping it. */
export const readCommand = (): Command =>
  new Command('read')
    .description(words().commands.read)
    .argument('<path...>', words().options.path)
    .option('--published <date>', words().options.published)
    .option('--json', words().options.json)
    .option('--ndjson', words().options.ndjson)
    .option('--explain', words().options.explain)
    .action(readPaths);

async function readPaths(paths: readonly string[], options: Options): Promise<void> {
  const published = checkedDate(options.published);
  const { files, refused } = await listDocuments(paths);
  const refusals: LianpuError[] = [...refused];
  for (const file of files) {
    try {
      console.log(await readOne(file, { ...options, ...(published && { published }) }));
    } catch (error) {
      if (!isLianpuError(error)) throw error;
      refusals.push(error);
    }
  }
  reportRefusals(refusals);
}

async function readOne(file: string, options: Options): Promise<string> {
  const document = await openDocument(file, options.published ? { published: options.published } : {});
  const { title, published, text } = document;
  const reading = read(text, { doc: withoutExtension(document.name), title, published });
  if (options.ndjson) return JSON.stringify(reading);
  if (options.json) return JSON.stringify(reading, null, 1);
  return explain(reading, text);
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/, '');
