import type { InvestList, InvestRow } from '@lianpu/atlas';
import type { StatementId } from '@lianpu/ledger';
import type { StatementView } from '../workbench/statement-view.js';
import { citationsOf, sayCitation } from './invest-citations.js';
import { kindWords, sayApproach, sayNeighbours, sayPipeline, sayScore } from './invest-words.js';
import type { Cell, ListSheet } from './list-table.js';

type Statements = ReadonlyMap<StatementId, StatementView>;

interface Column {
  readonly header: string;
  readonly width: number;
  readonly cell: (row: InvestRow, statements: Statements) => Cell;
}

const advantages = (row: InvestRow, statements: Statements): string =>
  row.advantages
    .map(({ statementId }) => statements.get(statementId)?.sentence.trim() ?? '')
    .filter((sentence, index, all) => sentence !== '' && all.indexOf(sentence) === index)
    .join('；');

const columns: readonly Column[] = [
  { header: '名次', width: 6, cell: ({ rank }) => rank },
  { header: '产业链', width: 16, cell: ({ chainZh }) => chainZh },
  { header: '环节', width: 18, cell: ({ linkZh }) => linkZh },
  { header: '判断', width: 8, cell: ({ verdict }) => verdict },
  { header: '缺法', width: 12, cell: ({ kind }) => kindWords[kind] },
  { header: '得分', width: 6, cell: ({ score }) => score.total },
  { header: '为什么在列', width: 36, cell: ({ reason }) => reason },
  { header: '引进什么', width: 24, cell: ({ attract }) => attract.products.join('、') },
  { header: '引进规模', width: 20, cell: ({ attract }) => attract.capacity?.text ?? '算不出' },
  { header: '规模下限', width: 12, cell: ({ attract }) => attract.capacity?.low ?? null },
  { header: '规模上限', width: 12, cell: ({ attract }) => attract.capacity?.high ?? null },
  { header: '单位', width: 8, cell: ({ attract }) => attract.capacity?.unit ?? null },
  { header: '算式', width: 48, cell: ({ attract }) => attract.how },
  { header: '本地上游供应', width: 36, cell: ({ suppliers }) => sayNeighbours(suppliers) },
  { header: '本地下游客户', width: 36, cell: ({ customers }) => sayNeighbours(customers) },
  { header: '来源写明的本地优势', width: 48, cell: advantages },
  { header: '在路上的项目', width: 36, cell: ({ pipeline }) => sayPipeline(pipeline) },
  { header: '可对接的企业', width: 36, cell: ({ approach }) => sayApproach(approach) },
  { header: '得分构成', width: 60, cell: ({ score }) => sayScore(score.parts) },
  { header: '为何高于下一行', width: 40, cell: ({ aboveNext }) => aboveNext },
  {
    header: '出处',
    width: 60,
    cell: (row, statements) => citationsOf(row, statements).map(sayCitation).join('\n'),
  },
];

/** The list as one sheet: a row a gap, with its citations in the last column. */
export const investSheet = ({ rows }: InvestList, statements: Statements): ListSheet => ({
  name: '招商清单',
  columns: columns.map(({ header, width }) => ({ header, width })),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row, statements))),
});

const citationColumns = [
  ['名次', 6],
  ['产业链', 16],
  ['环节', 18],
  ['用在', 28],
  ['原文', 16],
  ['原句', 60],
  ['来源', 40],
  ['发布单位', 18],
  ['发布日期', 12],
  ['起', 8],
  ['止', 8],
  ['陈述编号', 36],
  ['来源编号', 36],
] as const;

/** The citations as a sheet of their own: a row a statement, with its offsets in the text of its source. */
export const citationSheet = ({ rows }: InvestList, statements: Statements): ListSheet => ({
  name: '出处',
  columns: citationColumns.map(([header, width]) => ({ header, width })),
  rows: rows.flatMap((row) =>
    citationsOf(row, statements).map(({ use, statement }): readonly Cell[] => [
      row.rank,
      row.chainZh,
      row.linkZh,
      use,
      statement.quote,
      statement.sentence.trim(),
      statement.source.title ?? statement.source.name,
      statement.source.publisher,
      statement.source.published,
      statement.start,
      statement.end,
      statement.id,
      statement.sourceId,
    ]),
  ),
});
