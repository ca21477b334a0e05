import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { PackProblem } from './pack.js';
import { problemOf } from './pack-faults.js';

/** A YAML file with the lines its parts stand on. */
export interface LocatedYaml {
  readonly path: string;
  readonly value: unknown;
  /** The line of what stands at a path of keys and indices; of the nearest thing around it when there is nothing. */
  readonly lineOf: (keys: readonly (string | number)[]) => number;
  readonly problems: readonly PackProblem[];
}

const keyOffset = (document: Document, keys: readonly (string | number)[]): number | undefined => {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === keys[keys.length - 1]);
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
};

const offsetOf = (document: Document, keys: readonly (string | number)[]): number => {
  for (let length = keys.length; length > 0; length -= 1) {
    const path = keys.slice(0, length);
    const atKey = keyOffset(document, path);
    if (atKey !== undefined) return atKey;
    const node: unknown = document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isCollection(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
};

/** Parses a YAML file; what cannot be parsed becomes a problem with its line, never an exception. */
export const readLocatedYaml = (path: string, text: string): LocatedYaml => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const problems = document.errors.map((error) =>
    problemOf({ path, line: lineAt(error.pos[0]) }, 'not-yaml', { message: error.message }),
  );
  return {
    path,
    value: problems.length > 0 ? null : document.toJS(),
    lineOf: (keys) => lineAt(offsetOf(document, keys)),
    problems,
  };
};
