import {
  closeIsolation,
  type Document,
  listDocuments,
  locate,
  openDocuments,
  sayLocation,
} from '@lianpu/documents';
import type { LianpuError } from '@lianpu/errors';
import { explain, read, type Reading } from '@lianpu/reading';
import { Command } from 'commander';
import { documentLines } from '../document-lines.js';
import { type DocumentFlags, documentOptions, withDocumentFlags } from '../document-options.js';
import { reportRefusals } from '../report-refusals.js';
import { language, words } from '../words.js';

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
  for (const file of files)
    for await (const opened of openDocuments(file, known))
      if (opened.kind === 'document') show(opened.document, options);
      else if (opened.kind === 'refused') refusals.push(opened.error);
  await closeIsolation();
  reportRefusals(refusals);
}

function show(document: Document, options: Options): void {
  const { name, title, published, text } = document;
  const reading = read(text, { doc: withoutExtension(name), title, published });
  if (options.ndjson) console.log(JSON.stringify(reading));
  else if (options.json) console.log(JSON.stringify(reading, null, 1));
  else {
    console.log(documentLines(document).join('\n'));
    console.log(withPlaces(explain(reading, text), reading, document));
  }
}

/** Each paragraph of an explanation begins with the offsets of its figure: the place in the file goes before them. */
function withPlaces(explained: string, { quantities }: Reading, document: Document): string {
  if (document.anchors.length === 0) return explained;
  const places = new Map(quantities.map(({ start, end }) => [`${start}–${end}`, locate(document, start)]));
  return explained.replace(/^\d+–\d+/gmu, (offsets) => {
    const at = places.get(offsets);
    return at ? `[${sayLocation(at, language())}] ${offsets}` : offsets;
  });
}

const withoutExtension = (name: string): string => name.replace(/\.[^.]+$/, '');
