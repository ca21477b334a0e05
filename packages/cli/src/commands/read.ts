import { type Document, listDocuments, openDocument } from '@lianpu/documents';
import { isLianpuError, type LianpuError } from '@lianpu/errors';
import { explain, read } from '@lianpu/reading';
import { Command } from 'commander';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { reportRefusals } from '../report-refusals.js';
import { words } from '../words.js';

interface Options extends DocumentFlags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly explain?: boolean;
}

/** `lianpu read FILE…`: what each text says, without keeping it. */
export const readCommand = (): Command =>
  withDocumentFlags(new Command('read'))
    .description(words().commands.read)
    .argument('<path...>', words().options.path)
    .option('--json', words().options.json)
    .option('--ndjson', words().options.ndjson)
    .option('--explain', words().options.explain)
    .action(readPaths);

async function readPaths(paths: readonly string[], options: Options): Promise<void> {
  const known = documentOptions(options);
  const { files, refused } = await listDocuments(paths);
  const refusals: LianpuError[] = [...refused];
  for (const file of files) {
    try {
      console.log(print(await openDocument(file, known), options));
    } catch (error) {
      if (!isLianpuError(error)) throw error;
      refusals.push(error);
    }
  }
  reportRefusals(refusals);
}

function print({ name, title, published, text }: Document, { ndjson, json }: Options): string {
  const reading = read(text, { doc: withoutExtension(name), title, published });
  if (ndjson) return JSON.stringify(reading);
  if (json) return JSON.stringify(reading, null, 1);
  return explain(reading, text);
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/, '');
