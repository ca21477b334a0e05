import { preparePage } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { findTimes, type TimeMention } from './find-times.js';

const holiday = (published = '2025-10-07') => ({
  id: `time published on ${published}`,
  read: (line: string): TimeMention | null =>
    findTimes(preparePage(line, { published })).find(({ rule }) => rule === 'time/holiday') ?? null,
});

reads(holiday(), [
  ['国庆假期前三天,栎州接待游客3万人次', { edtf: '2025-10-01/2025-10-03', use: 'period' }],
  ['国庆、中秋假期首日,栎州接待游客3万人次', { edtf: '2025-10-01' }],
  ['国庆节出游热。假期第二天,栎州接待游客3万人次', { edtf: '2025-10-02' }],
  ['“五一”假期的前四日,栎州接待游客3万人次', { edtf: '2025-05-01/2025-05-04' }],
  ['国庆假期首三日,栎州接待游客3万人次', { edtf: '2025-10-01/2025-10-03' }],
]);
reads(holiday('2023-05-04'), [
  ['“五一”假期前三天,栎州接待游客3万人次', { edtf: '2023-04-29/2023-05-01' }],
  ['去年国庆的热潮还在,假期首日,栎州接待游客3万人次', { edtf: '2022-10-01' }],
]);
ignores(holiday(), [
  '春节假期前三天,栎州接待游客3万人次',
  '国庆之后是中秋,中秋假期首日,栎州接待游客3万人次',
  '国庆假期前夕,栎州接待游客3万人次',
  '国庆假期前30天,车票开售',
  '假期首日,栎州接待游客3万人次',
  '国庆假期里,栎州接待游客3万人次',
]);
