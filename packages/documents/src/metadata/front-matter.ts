import { LianpuError } from '@lianpu/errors';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { isoDate } from './iso-date.js';
import type { Metadata } from './metadata.js';

/** A text split into what stands between the `---` lines and the body behind them. */
export interface SplitText {
  readonly metadata: Metadata;
  /** Where the body begins: 0 when there is no front matter. */
  readonly bodyStart: number;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/u;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/mu;
const key = /^[\p{L}_][\p{L}\p{N}_-]*[ \t]*:/u;

/**
 * Reads the YAML block at the head of a text: `title`, `publisher`, `published` (or `date`) and `sources` (a list
 * of strings). Other keys are left alone. A text that merely begins with a rule (`---`) and no `key:` line has no
 * front matter.
 *
 * @throws LianpuError FRONT_MATTER_INVALID, with the line of the file.
 */
export function splitFrontMatter(text: string, path: string): SplitText {
  const none: SplitText = { metadata: {}, bodyStart: 0 };
  const start = opening.exec(text)?.[0].length;
  if (start === undefined || !key.test(text.slice(start))) return none;
  const end = closing.exec(text.slice(start));
  if (!end) throw invalid(path, 1, 'the closing --- line is missing');
  return {
    metadata: parseBlock(text.slice(start, start + end.index), path),
    bodyStart: start + end.index + end[0].length,
  };
}

function parseBlock(block: string, path: string): Metadata {
  const lines = new LineCounter();
  const parsed = parseDocument(block, { lineCounter: lines, prettyErrors: false });
  const fail = (offset: number, reason: string): LianpuError =>
    // The block's first line is the file's second; what is never closed is found only behind the last.
    invalid(path, lines.linePos(Math.min(offset, block.trimEnd().length)).line + 1, reason);
  const problem = parsed.errors[0];
  if (problem) throw fail(problem.pos[0], problem.message.split('\n')[0] ?? 'not YAML');
  if (!isMap(parsed.contents)) throw invalid(path, 2, 'not a list of key: value lines');
  return readFields(parsed.contents, fail);
}

type Fail = (offset: number, reason: string) => LianpuError;

function readFields(block: YAMLMap, fail: Fail): Metadata {
  const title = readString(block, 'title', fail);
  const publisher = readString(block, 'publisher', fail);
  const published = readDate(block, fail);
  const citations = readList(block, 'sources', fail);
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(citations ? { citations } : {}),
  };
}

function readString(block: YAMLMap, name: string, fail: Fail): string | null {
  const node = block.get(name, true);
  if (node === undefined || (isScalar(node) && node.value === null)) return null;
  if (!isScalar(node)) throw fail(offsetOf(node), `${name} must be one line of text`);
  return String(node.source ?? node.value).trim();
}

function readDate(block: YAMLMap, fail: Fail): string | null {
  const name = block.has('published') ? 'published' : 'date';
  const written = readString(block, name, fail);
  if (written === null || written === '') return null;
  const date = isoDate(written);
  if (date === null) throw fail(offsetOf(block.get(name, true)), `${name} must be a date such as 2024-05-20`);
  return date;
}

function readList(block: YAMLMap, name: string, fail: Fail): readonly string[] | null {
  const node: unknown = block.get(name, true);
  if (node === undefined || (isScalar(node) && node.value === null)) return null;
  if (isScalar(node)) return [String(node.source ?? node.value)];
  if (!isSeq(node)) throw fail(offsetOf(node), `${name} must be a list of strings`);
  return node.items.map((item) => {
    if (!isScalar(item)) throw fail(offsetOf(item), `each of ${name} must be a string; put it in quotes`);
    return String(item.source ?? item.value);
  });
}

function offsetOf(node: unknown): number {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? 0;
}

const invalid = (path: string, line: number, reason: string): LianpuError =>
  new LianpuError('FRONT_MATTER_INVALID', { path, line, reason });
