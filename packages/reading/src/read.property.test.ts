import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explain } from './explain.js';
import { readFigures } from './quantities/read-quantities.js';
import { preparePage, read } from './read.js';
import { faultsOf } from './testing/faults.js';
import { chinese, fullWidth, numbers, writings } from './testing/numbers.js';
import { figuresFound, found } from './testing/shift.js';
import { anyText, reportText, selfContained, wordSoup } from './testing/texts.js';
import { findTimes } from './times/find-times.js';

// How many texts are made in all; LIANPU_PROPERTY_RUNS=1000000 for a longer search.
const runs = Number(process.env['LIANPU_PROPERTY_RUNS'] ?? 100_000);
const share = (part: number): { numRuns: number } => ({ numRuns: Math.ceil(runs * part) });
const timeout = 120_000 + runs * 2;
const options = { published: '2025-06-10' };

test.each([
  ['any string', anyText, 0.35],
  ['words of the lists in any order', wordSoup, 0.3],
  ['sentences of reports', reportText, 0.27],
] as const)(
  '%s gives a reading with true spans, and never throws',
  (_, texts, part) => {
    fc.assert(
      fc.property(texts, (text) => {
        const faults = faultsOf(read(text, options), text);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      }),
      share(part),
    );
  },
  timeout,
);

test(
  'the same text gives the same reading, and explaining it never throws',
  () => {
    fc.assert(
      fc.property(fc.oneof(wordSoup, reportText), (text) => {
        const reading = read(text, options);
        expect(read(text, options)).toEqual(reading);
        expect(typeof explain(reading, text)).toBe('string');
      }),
      share(0.01),
    );
  },
  timeout,
);

// Two documents in one text, a heading between them.
const heading = '\n\n# 另一篇\n\n';
const oneDocument = selfContained({
  subjects: ['西岭钢铁有限公司', '北原新材料产业园', '托克托县'],
  goods: ['热轧钢卷', '颗粒硅'],
});
const otherDocument = selfContained({
  subjects: ['南岭纺织有限公司', '金河生物产业园', '固原市'],
  goods: ['棉纱', '饲料添加剂'],
});

/**
 * Holds where nothing carries over by right: each sentence names its own time and subject, the two documents share no
 * name, no sentence is the other's, and the first ends in a full stop.
 */
test(
  'a document after another and a heading reads as it does alone, in every field',
  () => {
    fc.assert(
      fc.property(oneDocument, otherDocument, (one, other) => {
        const alone = [
          ...found(read(one, options)),
          ...found(read(other, options), one.length + heading.length),
        ];
        expect([...found(read(one + heading + other, options))].sort()).toEqual(alone.sort());
      }),
      share(0.02),
    );
  },
  timeout,
);

/**
 * Of any two texts the figures stay; subjects and times may carry over. The first leaves no title or bracket open and
 * ends in a full stop.
 */
test.each([
  ['words of the lists in any order', wordSoup],
  ['sentences of reports', reportText],
] as const)(
  'the figures of a text after another and a heading are those it has alone: %s',
  (_, texts) => {
    fc.assert(
      fc.property(texts, texts, (first, other) => {
        const one = `${first.replace(/[《“（(]/g, '')}。`;
        expect(figuresFound(read(one + heading + other, options))).toEqual([
          ...figuresFound(read(one, options)),
          ...figuresFound(read(other, options), one.length + heading.length),
        ]);
      }),
      share(0.02),
    );
  },
  timeout,
);

const valuesIn = (text: string): string[] => read(text, options).quantities.map(({ value }) => value);

test.each([
  ['产量达到', '吨。', 0],
  ['产值', '元,', 0],
  ['企业有', '家。', 0],
  ['装机', '千瓦。', 3],
  ['新增就业', '人', 0],
] as const)(
  'a number has the same value in every notation: %s … %s',
  (before, after, power) => {
    fc.assert(
      fc.property(numbers, (number) => {
        for (const written of writings(number))
          expect([written, valuesIn(before + written + after)]).toEqual([
            written,
            [`${number}${'0'.repeat(power)}`],
          ]);
      }),
      // Each number is read in eight notations.
      share(0.02 / 8),
    );
  },
  timeout,
);

test(
  'a share has the same value in per cent signs and in words',
  () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        const value = `${whole}.${tenth}`;
        const spoken = `百分之${whole === 0 ? '零' : chinese(whole)}点${chinese(tenth)}`;
        for (const written of [`${value}%`, fullWidth(`${value}%`), `百分之${value}`, spoken])
          expect([written, valuesIn(`产值增长${written}。`)]).toEqual([written, [value]]);
      }),
      share(0.02 / 4),
    );
  },
  timeout,
);

/** Characters looked at while times and figures are read; counted by hand, as a spy keeps every one of the millions of calls. */
function steps(text: string): number {
  const page = preparePage(text, { published: '2025-06-10' });
  let looked = 0;
  const { charCodeAt, slice } = String.prototype;
  const counting = (name: 'charCodeAt' | 'slice', value: unknown): unknown =>
    Object.defineProperty(String.prototype, name, { value, configurable: true, writable: true });
  counting('charCodeAt', function (this: string, at: number) {
    looked++;
    return charCodeAt.call(this, at);
  });
  counting('slice', function (this: string, from?: number, to?: number) {
    const part = slice.call(this, from, to);
    looked += part.length;
    return part;
  });
  try {
    readFigures(page, { names: [], times: findTimes(page) });
  } finally {
    counting('charCodeAt', charCodeAt);
    counting('slice', slice);
  }
  return looked;
}

test.each([
  ['digits', '1'],
  ['的', '的'],
  ['scale words', '百'],
  ['commas in digits', '1,'],
  ['a list without end', '5、'],
  ['open quotes', '“'],
  ['figures in one sentence', '收入3亿元'],
  ['growth in one sentence', '同比增长5%'],
  ['clauses without a full stop', '企业有3家,'],
  ['years', '2023年'],
])('work grows with the length of the text, not faster: %s', (_, unit) => {
  const once = steps(unit.repeat(Math.ceil(6000 / unit.length)));
  const twice = steps(unit.repeat(Math.ceil(12000 / unit.length)));
  expect(twice).toBeLessThan(once * 2.3 + 1000);
});
