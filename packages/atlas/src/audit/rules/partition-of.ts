import type { PackPartition } from '../../pack/pack.js';
import { says } from '../passage/words.js';

/** The kinds that a name is of: one number a partition, −1 where it is of none. */
type KindsOfName = (name: string) => readonly number[];

/** The kind whose longest word the name says: 非税收入 is 非税, not 税收. */
const kindIn = (name: string, kinds: readonly (readonly string[])[]): number => {
  let [best, length] = [-1, 0];
  kinds.forEach((words, index) => {
    for (const word of words)
      if (word.length > length && name.includes(word)) [best, length] = [index, word.length];
  });
  return best;
};

const mostKept = 5000;

/** Names come again in every list of a report, so their kinds are kept for a while. */
const kindsByName = (partitions: readonly PackPartition[]): KindsOfName => {
  const all = partitions.map(({ kinds, more = [] }) => [...kinds, ...more]);
  const known = new Map<string, readonly number[]>();
  return (name) => {
    const found = known.get(name);
    if (found) return found;
    const made = all.map((kinds) => kindIn(name, kinds));
    if (known.size >= mostKept) known.clear();
    known.set(name, made);
    return made;
  };
};

const readers = new WeakMap<readonly PackPartition[], KindsOfName>();

const kindsOf = (partitions: readonly PackPartition[]): KindsOfName => {
  const found = readers.get(partitions) ?? kindsByName(partitions);
  readers.set(partitions, found);
  return found;
};

/**
 * The division into kinds that the names fill: each name is of one kind, no kind twice, and none of the kinds that must
 * be there is missing.
 */
export const partitionOf = (
  names: readonly string[],
  whole: string,
  partitions: readonly PackPartition[],
): PackPartition | undefined => {
  const kinds = names.map(kindsOf(partitions));
  const found = partitions.find(
    (partition, at) =>
      fills(kinds, at, partition.kinds.length) &&
      (partition.total === undefined || says(whole, partition.total)) &&
      !(partition.except && says(whole, partition.except)),
  );
  return found && names.some((name) => /出入境|入出境|进出[口境]/.test(name)) ? undefined : found;
};

/** True where the first two names are of kinds of one division: where they are not, no list that begins so fills one. */
export const mayBegin = (
  [first = '', second = '']: readonly string[],
  partitions: readonly PackPartition[],
): boolean => {
  const kinds = kindsOf(partitions);
  const [a, b] = [kinds(first), kinds(second)];
  return a.some((kind, at) => kind >= 0 && (b[at] ?? -1) >= 0);
};

/** The first kinds of a division must be there; those after them may be. */
const fills = (kinds: readonly (readonly number[])[], at: number, needed: number): boolean => {
  if (kinds.length < needed) return false;
  let there = 0;
  for (let index = 0; index < kinds.length; index += 1) {
    const kind = kinds[index]?.[at] ?? -1;
    if (kind < 0) return false;
    for (let before = 0; before < index; before += 1) if (kinds[before]?.[at] === kind) return false;
    if (kind < needed) there += 1;
  }
  return there === needed;
};
