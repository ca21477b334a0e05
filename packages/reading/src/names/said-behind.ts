import type { RawName } from './raw-name.js';

/** A name that a pattern found, and what the pattern found it by. */
export interface Said {
  readonly start: number;
  readonly said: string;
  /** The name with the words before it that the pattern asks for. */
  readonly by: string;
}

/** What the first group of a pattern, which ends it, holds wherever it is found in a text. */
export const saidBehind = (text: string, pattern: RegExp): readonly Said[] =>
  [...text.matchAll(pattern)].map(({ index, 0: by, 1: said = by }) => ({
    start: index + by.length - said.length,
    said,
    by,
  }));

/** A policy found so, with its whole name. */
export const policySaid =
  (rule: string) =>
  ({ start, said }: Said): RawName => ({
    start,
    end: start + said.length,
    type: 'policy',
    rule,
    headStart: start,
    fixed: true,
  });
