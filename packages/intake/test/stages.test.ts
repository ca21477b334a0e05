// Projects and days in these tables are invented.
import { expect, test } from 'vitest';
import { csv, imported, lines } from './make/tables.js';

test('planned and actual days are columns of their own; neither keeps the other from being read', async () => {
  const path = await csv(
    'days.csv',
    '项目名称,计划开工时间,实际开工时间,预计竣工年月,拟投产日期,建设阶段\n甲项目,2024-03,2024-09,2026-05,2027-12,未投产\n',
  );
  const { rows } = await imported(path);
  expect(rows.flatMap(lines)).toEqual([
    'B2 甲项目 planned 2024-03 ',
    'C2 甲项目 started 2024-09 ',
    'D2 甲项目 planned 2026-05 ',
    'E2 甲项目 planned 2027-12 ',
    'F2 甲项目 planned null ',
  ]);
});
