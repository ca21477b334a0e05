import { readFileSync } from 'node:fs';

/** Two names, and whether they are of one body. */
export interface NamePair {
  readonly pattern: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** The pairs of `pairs.txt`, in its order. */
export function readPairs(): readonly NamePair[] {
  let pattern = '';
  return readFileSync(new URL('./pairs.txt', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('[')) pattern = line.slice(1, -1);
      const found = /^([^#[].*?) ([=≠]) (.+)$/u.exec(line);
      return found ? [{ pattern, a: found[1] ?? '', b: found[3] ?? '', same: found[2] === '=' }] : [];
    });
}
