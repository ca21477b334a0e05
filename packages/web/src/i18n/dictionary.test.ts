import { describe, expect, it } from 'vitest';
import { en } from './en.js';
import { zh } from './zh.js';

/** Every text of a dictionary by its dotted key. */
function texts(node: object, path = ''): Map<string, string> {
  const entries = Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null
      ? [...texts(value, here)]
      : [[here, String(value)] as const];
  });
  return new Map(entries);
}

const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
const [chinese, english] = [texts(zh), texts(en)];

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it.each([...chinese])('%s has words and the same holes in both', (key, text) => {
    const other = english.get(key) ?? '';
    expect([text.trim(), other.trim()]).not.toContain('');
    expect(holes(other)).toEqual(holes(text));
  });
});
