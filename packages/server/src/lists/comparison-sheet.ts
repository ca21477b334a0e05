import type { InvestComparison } from '@lianpu/atlas';
import type { ListSheet } from './list-table.js';

const headers = [
  ['变化', 8],
  ['产业链', 16],
  ['环节', 18],
  ['哪一项', 16],
  ['原来', 40],
  ['现在', 40],
] as const;

/** What became of the list since an earlier edition, a row a change. */
export const comparisonSheet = ({ added, gone, changed }: InvestComparison): ListSheet => ({
  name: '与上一版相比',
  columns: headers.map(([header, width]) => ({ header, width })),
  rows: [
    ...added.map(({ chainZh, linkZh, score }) => ['新增', chainZh, linkZh, '得分', null, score.total]),
    ...gone.map(({ chainZh, linkZh, score }) => ['移出', chainZh, linkZh, '得分', score.total, null]),
    ...changed.flatMap(({ row, changes }) =>
      changes.map(({ zh, before, after }) => ['有变', row.chainZh, row.linkZh, zh, before, after]),
    ),
  ],
});
