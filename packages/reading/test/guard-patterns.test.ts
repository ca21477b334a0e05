// Patterns of the bundle stand behind a look at the text's first or last character, which must never hold one back wrongly.
import { describe, expect, test } from 'vitest';
import { edgeCharacters } from '../scripts/edge-characters.mjs';
import { guarded, guardedSource, reachOf } from '../scripts/guard-patterns.mjs';

/** What a text must begin with, end with. */
const edges = ({ source, flags }: RegExp): readonly (string | null)[] => {
  const { first, last } = edgeCharacters(source, flags);
  return [first, last];
};

describe('edges', () => {
  test.each([
    [/^(?:发布|公布)了?/, '公发', null],
    [/(?:完成|占|达到?|为)了?$/, null, '为了到占成达'],
    [/^[东西][南北]$/, '东西', '北南'],
    [/^甲*乙/, '乙甲', null],
    [/^(?=甲)乙/, '乙', null],
    [/^(?:甲|)乙/, '乙甲', null],
    [/^\d{2,}吨/, '0123456789', null],
    [/^\n[.[]/, '\n', null],
    [/产(?:值$|量$)/, null, '值量'],
    [/^[a-c\-\]]丙/, '-]abc', null],
    [/^(?<name>甲|丁)/u, '丁甲', null],
    [/(?!乙)甲{1,2}?$/, null, '甲'],
  ])('%s is tied to them', (pattern, first, last) => {
    expect(edges(pattern)).toEqual([first, last]);
  });

  test.each([
    [/甲|^乙/],
    [/^甲*/],
    [/^甲|乙$/],
    [/(?:^|,)甲/],
    [/(?<=^)甲/],
    [/^[^甲]/],
    [/^[一-龥]甲/],
    [/^.甲/],
    [/^\s甲/],
    [/^(甲)?\1乙/],
    [/^甲/i],
    [/^甲/m],
    [/^甲/g],
    [/^甲/y],
    [/^$/],
    [/^(?:甲|.*)$/],
    [/(?:^甲)?乙/],
  ])('%s is tied to none', (pattern) => {
    expect(edges(pattern)).toEqual([null, null]);
  });
});

test.each([
  [/^(?:发布|公布)了?/, 8],
  [/^(?:了)?\d+个/, 9],
  [/线$/, -2],
  [/甲乙丙$/, -2],
  [/[一-龥]甲/, 0],
  [/^\u4e00\u4e8c/, 0],
])('of %s %i characters hold what a text begins or ends with', ({ source, flags }, reach) => {
  expect(reachOf({ pattern: source, flags })).toBe(reach);
});

describe('a guarded module', () => {
  const code = `
const begins = /^(?:发布|公布)了?(.)/;
const ends = /(?:完成|达到?)$/;
const digits = /^\\d+吨/u;
const passed = /^传递/;
const hidden = /^遮住/;
const inner = (hidden) => hidden.test('遮住');
const texts = ['', '发布x', '公布了y', '布公', '完成', '已达到', '达', '5吨', '吨', '传递', '\\u53d1\\uffff'];
export const shown = [
  texts.map((text) => [begins.test(text), begins.exec(text)?.[1], ends.test(text), digits.test(text)]),
  texts.map((text) => [/^传/.test(text), /递$/.exec(text)?.index, text.replace(passed, '')]),
  [inner({ test: () => 7 }), hidden.source],
];`;
  const result = guarded(code);

  test('guards the patterns that it only asks, and no others', () => {
    expect(result).toContain('const begins = new Guarded(/^(?:发布|公布)了?(.)/, 8);');
    expect(result).toContain('const ends = new Guarded(');
    expect(result).toContain('const passed = /^传递/;');
    expect(result).toContain('const hidden = /^遮住/;');
    expect(result.match(/new Guarded/g)?.length).toBe(5);
  });

  test('says the same', async () => {
    const alone = result.replace(/^import .*\n/, `${guardedSource.replaceAll('export ', '')}\n`);
    const [before, after] = await Promise.all(
      [code, alone].map(
        (each) =>
          import(
            /* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(each)}`
          ) as Promise<{
            readonly shown: unknown;
          }>,
      ),
    );
    expect(after?.shown).toEqual(before?.shown);
  });

  test('is left as it is where nothing can be guarded', () => {
    const plain = 'const any = /甲/; export const shown = any.test("甲");';
    expect(guarded(plain)).toBe(plain);
  });
});
