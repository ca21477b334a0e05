import type { InvestComparison, InvestList, InvestRow } from '@lianpu/atlas';
import type { StatementId } from '@lianpu/ledger';
import type { StatementView } from '../workbench/statement-view.js';
import { citationsOf, sayCitation } from './invest-citations.js';
import { kindWords, sayApproach, sayNeighbours, sayPipeline, sayScore } from './invest-words.js';

type Statements = ReadonlyMap<StatementId, StatementView>;

/** Keeps words of a source from being read as markup. */
const plain = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/g, '\\$1').replace(/\s*\n\s*/g, ' ');

const line = (label: string, text: string): readonly string[] =>
  text === '' ? [] : [`- ${label}：${plain(text)}`];

const rowLines = (row: InvestRow, statements: Statements): readonly string[] => [
  `## ${row.rank}. ${plain(row.linkZh)}（${plain(row.chainZh)}，${row.verdict ?? '未判断'}，${row.score.total}分）`,
  '',
  ...line('缺法', `${kindWords[row.kind]}。${row.reason}`),
  ...line('引进', `${row.attract.products.join('、')}，${row.attract.capacity?.text ?? '规模算不出'}`),
  ...line('算式', row.attract.how),
  ...line('本地上游供应', sayNeighbours(row.suppliers)),
  ...line('本地下游客户', sayNeighbours(row.customers)),
  ...line('在路上的项目', sayPipeline(row.pipeline)),
  ...line('可对接的企业', sayApproach(row.approach)),
  ...line('得分构成', sayScore(row.score.parts)),
  ...line('排序', row.aboveNext ?? ''),
  ...citationsOf(row, statements).map((citation) => `  - ${plain(sayCitation(citation))}`),
  '',
];

const comparisonLines = ({ added, gone, changed }: InvestComparison): readonly string[] => [
  '## 与上一版相比',
  '',
  ...added.map(({ linkZh, chainZh }) => `- 新增：${plain(linkZh)}（${plain(chainZh)}）`),
  ...gone.map(({ linkZh, chainZh }) => `- 移出：${plain(linkZh)}（${plain(chainZh)}）`),
  ...changed.flatMap(({ row, changes }) =>
    changes.map(
      ({ zh, before, after }) =>
        `- 有变：${plain(row.linkZh)}（${plain(row.chainZh)}）${zh}由“${plain(before)}”变为“${plain(after)}”`,
    ),
  ),
  ...(added.length + gone.length + changed.length === 0 ? ['- 没有变化'] : []),
  '',
];

/** The list as Markdown, each row with its citations under it, and what changed where an earlier edition is given. */
export const investMarkdown = (
  list: InvestList,
  statements: Statements,
  comparison: InvestComparison | null,
): string =>
  [
    `# 招商清单${list.region ? `（${plain(list.region)}）` : ''}`,
    '',
    `共 ${list.rows.length} 项。来源没有提到，不等于本市没有。`,
    '',
    ...(comparison ? comparisonLines(comparison) : []),
    ...list.rows.flatMap((row) => rowLines(row, statements)),
  ].join('\n');
