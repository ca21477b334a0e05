import { findNames, gatherNames, type NameMention } from '../names/find-names.js';
import { preparePage } from '../read.js';

/** A rule for `reads` and `ignores` that names things: the first name of the line that a rule like `id` found. */
export function namesBy(id: string): {
  readonly id: string;
  readonly read: (line: string) => NameMention | null;
} {
  const read = (line: string): NameMention | null =>
    findNames(preparePage(line)).find(({ rule }) => rule.startsWith(id)) ?? null;
  return { id, read };
}

/** What a line is about, as `type name` with aliases behind `=`. */
export function thingsIn(line: string): readonly string[] {
  const page = preparePage(line);
  return gatherNames(page, findNames(page)).map(({ type, name, aliases }) =>
    [`${type} ${name}`, ...aliases].join(' = '),
  );
}
