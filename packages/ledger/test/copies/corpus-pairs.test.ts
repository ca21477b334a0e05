import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bandsOf } from '../../src/copies/bands-of.js';
import { isCopy, likenessOf } from '../../src/copies/likeness.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const textsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:md|txt)$/u.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : [];
const samples = textsIn(join(root, 'samples/hohhot'));
/** Articles beside the repository, where they are; the bundled samples alone elsewhere. */
const texts = [...samples, ...textsIn(join(root, '../shared/corpus'))].filter((text) => text.length > 400);

/** As another paper prints it: its own head, a byline, a closing line, and the last paragraph cut. */
const reprinted = (text: string): string => {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const kept = paragraphs.length > 6 ? paragraphs.slice(1, -1) : paragraphs.slice(1);
  return ['样例晚报讯', '记者 样例', ...kept, '（责任编辑：样例）'].join('\n');
};
const meet = (a: string, b: string): boolean => {
  const bands = new Set(bandsOf(a));
  return bandsOf(b).some((band) => bands.has(band));
};

describe(`copies among ${texts.length} texts`, () => {
  const different = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => [a, b] as const));

  test('no two different articles are one', () => {
    const wrong = different.filter(([a, b]) => isCopy(likenessOf(a, b)));
    expect(wrong.map(([a, b]) => [a.slice(0, 30), b.slice(0, 30)])).toEqual([]);
  });

  test('an article in another paper is found, by its bands and when read', () => {
    const missed = texts.filter((text) => {
      const other = reprinted(text);
      return !meet(text, other) || !isCopy(likenessOf(text, other));
    });
    expect(missed.length / texts.length).toBeLessThanOrEqual(0.1);
  });

  test('the same pattern with other numbers is another article', () => {
    const nextMonth = (text: string): string => text.replace(/\d+/gu, (digits) => String(Number(digits) + 7));
    const numbered = texts.filter((text) => (text.match(/\d+/gu) ?? []).length >= 10);
    expect(numbered.filter((text) => isCopy(likenessOf(text, nextMonth(text))))).toEqual([]);
  });
});
