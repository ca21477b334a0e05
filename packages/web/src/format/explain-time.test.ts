import { describe, expect, it } from 'vitest';
import { explainTime, yearOf } from './explain-time.js';

describe('explainTime', () => {
  it.each([
    ['2023', '2023年', '2023'],
    ['2024-04', '2024年4月', 'April 2024'],
    ['2024-04-28', '2024年4月28日', '28 April 2024'],
    ['2024-01/2024-10', '2024年1月至10月', 'January 2024 to October 2024'],
    ['2024-05-01/2024-05-20', '2024年5月1日至5月20日', '1 May 2024 to 20 May 2024'],
    ['2021/2025', '2021年至2025年', '2021 to 2025'],
    ['../2024-04-30', '截至2024年4月30日', 'as of 30 April 2024'],
    ['2024-07/..', '2024年7月起', 'since July 2024'],
    ['2024~', '约2024年', 'about 2024'],
    ['2024-33', '2024年一季度', 'first quarter of 2024'],
    ['202X', '2020年代', 'the 2020s'],
    [null, '未注明时间', 'no time given'],
  ])('%s', (edtf, zh, en) => {
    expect(explainTime(edtf, 'zh')).toBe(zh);
    expect(explainTime(edtf, 'en')).toBe(en);
  });

  it.each(['2024-13', 'soon', '2024/2025/2026', '..'])('gives %s back as it is', (edtf) => {
    expect(explainTime(edtf)).toBe(edtf);
  });
});

describe('yearOf', () => {
  it('finds the first year', () => {
    expect([yearOf('../2024-04-30'), yearOf('2021/2025'), yearOf(null)]).toEqual(['2024', '2021', null]);
  });
});
