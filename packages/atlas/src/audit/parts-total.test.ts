import type { Observation } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import { bySentence } from './figures.js';
import { checkPartsTotal } from './parts-total.js';

const findings = (figures: readonly Observation[]) =>
  bySentence(snapshotOf(figures)).flatMap(checkPartsTotal);
const brief = (figures: readonly Observation[]) =>
  findings(figures).map(({ verdict, formula }) => [verdict, formula]);

const counts = (sentence: string, ...quotes: readonly string[]) =>
  quotes.map((quote) =>
    figure({ source: 'a', sentence }, [quote, /\d+/.exec(quote)?.[0] ?? '', '1'], {
      of: quote.replace(/\d+/, ''),
    }),
  );
const watts = (sentence: string, ...quotes: readonly string[]) =>
  quotes.map((quote) =>
    figure({ source: 'a', sentence }, [quote, String(Math.round(Number.parseFloat(quote) * 1e7)), 'W']),
  );

test('parts that make up their total agree to the unit', () => {
  expect(
    brief(counts('12个方面30项事项启动，其中26项见效，4项完成。', '12个', '30项', '26项', '4项')),
  ).toEqual([['agrees', '26项 + 4项 = 30项 = 30项']]);
});

test('counts are exact: one too many in a closed list disagrees', () => {
  expect(brief(counts('全县30家企业，其中甲业20家、其他11家。', '30家', '20家', '11家'))).toEqual([
    ['disagrees', '20家 + 11家 = 31家 > 30家'],
  ]);
});

// 12.0 ± 0.05 + 7 ± 0.5 + 1.1 ± 0.05 reaches 19.5–20.7; the total is 20.3 ± 0.05.
test('rounding of each last digit may explain a difference', () => {
  const sentence = '装机20.3万千瓦，其中火电12.0万千瓦，风电7万千瓦，其他1.1万千瓦。';
  const [finding] = findings(watts(sentence, '20.3万千瓦', '12.0万千瓦', '7万千瓦', '1.1万千瓦'));
  expect([finding?.verdict, finding?.residual]).toEqual(['agrees-rounded', '分数之和比总数少0.2万千瓦']);
});

// 12.0 + 7.0 + 1.1 = 20.1 and each is stated to 0.1: at most 20.25 against at least 30.25.
test('a misplaced point is named when it alone explains the difference', () => {
  const sentence = '装机30.0万千瓦，其中火电12.0万千瓦，风电7.0万千瓦，其他1.1万千瓦。';
  const [finding] = findings(watts(sentence, '30.0万千瓦', '12.0万千瓦', '7.0万千瓦', '1.1万千瓦'));
  expect([finding?.verdict, finding?.likely]).toEqual(['disagrees', '“1.1万千瓦”若为11万千瓦，则相符']);
});

test('an open list may leave something over, overlapping parts may exceed, and one part may not', () => {
  expect(brief(counts('签约127个，其中落地48个，开工13个。', '127个', '48个', '13个'))[0]?.[0]).toBe(
    'agrees',
  );
  expect(brief(counts('签约50个，其中落地48个，开工13个。', '50个', '48个', '13个'))[0]?.[0]).toBe(
    'undecided',
  );
  expect(brief(counts('工作站20家，其中企业建立25家。', '20家', '25家'))[0]?.[0]).toBe('disagrees');
});

test('figures of another kind, another bracket or no marker are not parts', () => {
  expect(brief(counts('签约30项，涉及26家、4县。', '30项', '26家', '4县'))).toEqual([]);
  expect(brief(counts('专利93项（含2项国外专利），新型27项。', '93项', '2项', '27项'))).toEqual([
    ['agrees', '2项 ≤ 93项'],
  ]);
  expect(brief(counts('上半年26项见效，4项完成，共30项。', '26项', '4项', '30项'))).toEqual([]);
});
