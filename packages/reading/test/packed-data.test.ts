// The data that the bundle holds packed is the data of the sources.
import { beforeAll, describe, expect, test } from 'vitest';
import { compileDictionary } from '../src/names/compile-dictionary.js';
import type { Dictionary } from '../src/names/dictionary.js';
import { divisionLines } from '../src/names/divisions.generated.js';
import { PackedDictionary } from '../src/names/packed-dictionary.js';
import { type PackedDivisions, unpackedLines } from '../src/names/packed-divisions.js';
import { NumberReader } from '../src/names/packed-numbers.js';
import { buildPackage } from '../src/testing/build-package.js';
import { traditionalPairs } from '../src/text/traditional.generated.js';

const pairsOf = (text: string): string[] => (text.match(/../gs) ?? []).sort();

beforeAll(buildPackage);

test('the packed traditional characters unpack to the same pairs', async () => {
  const { packedTraditional } = await import('../scripts/pack-traditional.mjs');
  const source = `data:text/javascript;charset=utf-8,${encodeURIComponent(packedTraditional())}`;
  const unpacked = (await import(/* @vite-ignore */ source)) as { readonly traditionalPairs: string };
  expect(pairsOf(unpacked.traditionalPairs)).toEqual(pairsOf(traditionalPairs));
});

test.each([[[]], [[0, 23, 24, 25, 55, 56, 500, 1, 2400, 7]]])(
  'the numbers %j are read as they were packed',
  async (numbers) => {
    const { packedNumbers } = await import('../scripts/pack-numbers.mjs');
    const packed = packedNumbers(numbers);
    const reader = new NumberReader(packed);
    expect(numbers.map(() => reader.next())).toEqual(numbers);
    expect([reader.upperAt, reader.lowerAt]).toEqual([packed.upper.length, packed.lower.length]);
  },
);

describe('the dictionary', () => {
  const source = compileDictionary();
  const numbers = Array.from(source.words.keys()).slice(1);
  const firsts = [...new Set(source.words.slice(1).map((word) => word.charCodeAt(0)))];
  let divisions: PackedDivisions;
  let unpacked: () => PackedDictionary;

  beforeAll(async () => {
    const [{ dictionaryData }, { divisionData }] = await Promise.all([
      import('../scripts/pack-dictionary.mjs'),
      import('../scripts/pack-divisions.mjs'),
    ]);
    divisions = divisionData();
    const data = dictionaryData();
    unpacked = () => new PackedDictionary(data, divisions);
  });

  /** What is known of a word once the words that begin as it does were asked for. */
  const known = (dictionary: Dictionary, number: number): unknown => {
    dictionary.from((source.words[number] as string).charCodeAt(0));
    const [head, place] = [dictionary.heads.get(number), dictionary.places.get(number)];
    return [number, dictionary.words[number], dictionary.traits[number], head, place];
  };

  test('has the same words under the same first characters', () => {
    const packed = unpacked();
    expect(packed.words.length).toBe(source.words.length);
    expect(firsts.map((unit) => packed.from(unit))).toEqual(firsts.map((unit) => source.from(unit)));
    expect([packed.from('囧'.charCodeAt(0)), packed.from(0), packed.from(0xffff)]).toEqual([0, 0, 0]);
    expect([...packed.words]).toEqual(source.words);
  });

  test('knows the same of every word, in whatever order it is asked', () => {
    const expected = numbers.map((number) => known(source, number));
    const [forward, backward] = [unpacked(), unpacked()];
    expect(numbers.map((number) => known(forward, number))).toEqual(expected);
    expect(
      numbers
        .toReversed()
        .map((number) => known(backward, number))
        .toReversed(),
    ).toEqual(expected);
  });

  test('gives one head for one word, for rules compare them', () => {
    const packed = unpacked();
    const number = numbers.find((each) => source.heads.get(each)) as number;
    known(packed, number);
    expect(packed.heads.get(number)).toBe(packed.heads.get(number));
    expect([packed.heads.get(0), packed.places.get(0)]).toEqual([undefined, undefined]);
  });

  test('unpacks only what it is asked for', () => {
    const packed = unpacked();
    packed.from('钢'.charCodeAt(0));
    const there = packed.words.filter((word) => word !== '');
    expect(there.length).toBeGreaterThan(1);
    expect(there.filter((word) => !word.startsWith('钢'))).toEqual([]);
  });

  test('the divisions have the same lines', () => {
    const packed = unpacked();
    expect(unpackedLines(divisions, (rank) => packed.fullName(rank))).toBe(divisionLines());
  });
});
