import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, readDocument } from '@lianpu/documents';
import { isLianpuError } from '@lianpu/errors';
import type { EventMention, Makes, NamedThing, Quantity, Reading, Spanned } from '@lianpu/reading';
import { openLedger, type Snapshot } from '../src/index.js';
import { contentAddress } from '../src/write/content-address.js';

/** All firms and figures in these tests are invented. */
export const reader = { name: 'test-reader', version: '1' };

/** A document of the given text, under a name that says nothing. */
export const documentOf = (text: string, published = '2024-05-20', name = 'a.txt'): Promise<Document> =>
  readDocument(Buffer.from(text), { name, published, title: 'invented', override: true });

/** Where `quote` stands in `text` for the nth time, counted from 0. */
export function at(text: string, quote: string, nth = 0): Spanned {
  let start = text.indexOf(quote);
  for (let round = 0; round < nth; round += 1) start = text.indexOf(quote, start + 1);
  if (start === -1) throw new Error(`${quote} is not in the text`);
  return { quote, start, end: start + quote.length };
}

/** A figure at a span; everything not said is plain. */
export const figure = (span: Spanned, fields: Partial<Quantity> = {}): Quantity => ({
  ...span,
  rule: 'test.figure',
  value: '1',
  unit: 't',
  bound: '=',
  role: 'level',
  measure: '年产能',
  subject: null,
  time: '2024',
  modality: 'actual',
  ...fields,
});

/** A name with its aliases, mentioned at the given spans. */
export const thing = (name: string, fields: Partial<NamedThing> = {}): NamedThing => ({
  rule: 'test.name',
  name,
  aliases: [],
  type: 'enterprise',
  mentions: [],
  ...fields,
});

/** An event at a span. */
export const event = (span: Spanned, fields: Partial<EventMention> = {}): EventMention => ({
  ...span,
  rule: 'test.event',
  type: 'producing',
  project: null,
  parties: [],
  time: null,
  ...fields,
});

/** Who makes what, at a span. */
export const makes = (span: Spanned, enterprise: string, product: string): Makes => ({
  ...span,
  rule: 'test.makes',
  enterprise,
  product,
});

/** A reading of these things and no others. */
export const readingOf = (parts: Partial<Reading> = {}): Reading => ({
  doc: null,
  title: null,
  published: '2024-05-20',
  reader,
  quantities: [],
  entities: [],
  events: [],
  makes: [],
  gaps: [],
  repeats: [],
  ...parts,
});

/** What a promise was refused with: `CODE: message`. */
export const refusal = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'not refused',
    (error: unknown) => (isLianpuError(error) ? `${error.code}: ${error.message}` : `unforeseen: ${error}`),
  );

/** A snapshot without the times at which it was written. */
export const timeless = (snapshot: Snapshot): unknown =>
  JSON.parse(JSON.stringify(snapshot, (key, value) => (key === 'recordedAt' ? undefined : value)));

/** An empty temporary folder that `remove` takes away. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'lianpu-ledger-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Copies of a new data folder: making one takes seconds, a copy a fraction of one. */
export function dataFolders(): { fresh(): Promise<string>; remove(): void } {
  const { path, remove } = temporaryFolder();
  let count = 0;
  return {
    remove,
    async fresh() {
      count += 1;
      const copy = join(path, `copy-${count}`);
      cpSync(await template(), copy, { recursive: true });
      return copy;
    },
  };
}

const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
/** The schema, and which PGlite. */
const schema = fileURLToPath(new URL('../src/schema', import.meta.url));
const madeBy = [
  ...readdirSync(schema, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(schema, file)),
  fileURLToPath(new URL('../package.json', import.meta.url)),
];

/**
 * A new data folder, kept between runs for as long as the schema and PGlite stay as they are. It appears under its
 * name only when it is whole, so that test files running side by side may share it.
 */
async function template(): Promise<string> {
  const path = join(cache, `data-folder-${contentAddress(madeBy.map((file) => readFileSync(file, 'utf8')))}`);
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  await (await openLedger({ dataDir: draft })).close();
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}
