import { expect, test } from 'vitest';

/** Reads a line of a corpus with one rule; returns what it found, or null when it found nothing. */
export type ReadLine<Result> = (line: string) => Result | null;

/** Each line is a test of its own: the rule reads it and gives at least these fields. */
export function reads<Result extends object>(
  rule: { readonly id: string; readonly read: ReadLine<Result> },
  corpus: readonly (readonly [line: string, expected: Partial<Result>])[],
): void {
  test.each(corpus)(`${rule.id} reads %s`, (line, expected) => {
    expect(rule.read(line)).toMatchObject(expected);
  });
}

/** The counter-corpus: lines the rule must leave alone. */
export function ignores<Result extends object>(
  rule: { readonly id: string; readonly read: ReadLine<Result> },
  counterCorpus: readonly string[],
): void {
  test.each(counterCorpus.map((line) => [line]))(`${rule.id} ignores %s`, (line) => {
    expect(rule.read(line)).toBeNull();
  });
}
