import type { LocatedYaml } from './located-yaml.js';
import type { PackFileKind } from './pack-schema.js';
import { schemaProblems } from './schema-problems.js';

/** What can be kept of a file's value: null where nothing can; and the lines of the items kept. */
export interface Kept {
  readonly left: unknown;
  readonly lines: readonly number[];
}

const nothing: Kept = { left: null, lines: [] };

/** Keeps the items for which the whole would hold if they stood in it alone. */
const keep = (
  items: readonly unknown[],
  keys: readonly string[],
  tools: {
    readonly file: LocatedYaml;
    readonly kind: PackFileKind;
    readonly alone: (item: unknown) => unknown;
  },
): readonly { readonly item: unknown; readonly line: number }[] =>
  items.flatMap((item, index) =>
    schemaProblems(tools.file, tools.kind, tools.alone(item)).length === 0
      ? [{ item, line: tools.file.lineOf([...keys, index]) }]
      : [],
  );

/**
 * Leaves out of a file's value the items that break its schema: links of a chain, entries of a list. What is wrong
 * outside of its items cannot be told apart, and then nothing is kept.
 */
export const leaveOut = (file: LocatedYaml, kind: PackFileKind, value: unknown): Kept => {
  if (Array.isArray(value)) {
    const kept = keep(value, [kind], { file, kind, alone: (item) => [item] });
    return kept.length === 0
      ? nothing
      : { left: kept.map(({ item }) => item), lines: kept.map(({ line }) => line) };
  }
  const links = (value as { readonly links?: unknown } | null)?.links;
  if (kind !== 'chain' || !Array.isArray(links)) return nothing;
  const alone = (item: unknown) => ({ ...(value as object), links: [item] });
  const kept = keep(links, [kind, 'links'], { file, kind, alone });
  if (kept.length === 0) return nothing;
  const left = { ...(value as object), links: kept.map(({ item }) => item) };
  return { left, lines: kept.map(({ line }) => line) };
};
