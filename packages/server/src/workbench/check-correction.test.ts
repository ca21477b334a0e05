import type { Statement } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { type Amendment, checkCorrection } from './check-correction.js';

const of = (kind: Statement['kind']) => ({ kind }) as Statement;

test.each<[Amendment, object]>([
  [{ figure: '约12万吨' }, { value: '120000', value2: null, unit: 't', bound: '~', of: null, per: null }],
  [{ figure: '6000至7000吨/天' }, { value: '6000', value2: '7000', unit: 't', per: 'd' }],
  [{ figure: '下降3.2个百分点' }, { value: '-3.2', unit: 'pp' }],
  [{ figure: '12家' }, { value: '12', unit: '1', of: '家' }],
  [{ measure: ' 产量 ' }, { measure: '产量' }],
  [
    { object: null, time: '2024-01/2024-10' },
    { object: null, time: '2024-01/2024-10' },
  ],
  [{ time: '../2024-02-29' }, { time: '../2024-02-29' }],
  [{ time: '' }, { time: null }],
  [{ modality: 'planned' }, { modality: 'planned' }],
])('of a figure, %j is put right', (amendment, correction) => {
  expect(checkCorrection(of('observation'), amendment)).toMatchObject(correction);
});

test.each<[Statement['kind'], Amendment, string]>([
  ['observation', { figure: '许多' }, 'FIGURE_UNREADABLE'],
  ['observation', { figure: '12万吨和3万吨' }, 'FIGURE_UNREADABLE'],
  ['observation', { figure: '产量12万吨' }, 'FIGURE_UNREADABLE'],
  ['observation', { figure: ' ' }, 'CORRECTION_INVALID'],
  ['observation', { time: '去年' }, 'TIME_INVALID'],
  ['observation', { time: '2023-02-29' }, 'TIME_INVALID'],
  ['observation', { time: '2024-13' }, 'TIME_INVALID'],
  ['observation', { time: '2024/2023' }, 'TIME_INVALID'],
  ['observation', { project: '某项目' }, 'CORRECTION_INVALID'],
  ['observation', { modality: 'hoped' }, 'CORRECTION_INVALID'],
  ['observation', {}, 'CORRECTION_INVALID'],
  ['event', { figure: '12万吨' }, 'CORRECTION_INVALID'],
  ['relation', { object: null }, 'CORRECTION_INVALID'],
])('of a %s, %j is refused', (kind, amendment, code) => {
  expect(() => checkCorrection(of(kind), amendment)).toThrow(expect.objectContaining({ code }));
});
