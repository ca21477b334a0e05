import type { Finding, Statement, StatementId } from '@lianpu/server';

/** What a citation needs of a statement. */
export type Cited = Pick<Statement, 'quote' | 'sentence' | 'sourceId' | 'start' | 'end'> & {
  readonly source?: Pick<Statement['source'], 'name' | 'title'>;
};

/** A finding as lines of plain Chinese: what, why, each sentence with its place, the arithmetic, what would settle it. */
export function findingLines(finding: Finding, statements: ReadonlyMap<StatementId, Cited>): string[] {
  const figures = finding.figures.map(({ role, statementId }) => {
    const statement = statements.get(statementId);
    return statement ? `  ${role}：${statement.quote}` : `  ${role}：${statementId}`;
  });
  // One sentence is quoted once, however many of its figures play a part.
  const sentences = new Map(
    finding.figures.flatMap(({ statementId }) => {
      const statement = statements.get(statementId);
      return statement
        ? [[`${statement.sourceId} ${statement.sentence}`, `  原句：${citation(statement)}`] as const]
        : [];
    }),
  );
  return [
    `【${verdictNames[finding.verdict]}】${finding.title}`,
    `  依据：${finding.why}`,
    ...figures,
    ...sentences.values(),
    `  算式：${finding.formula}`,
    ...optional('  相差', finding.residual),
    ...optional('  可能', finding.likely),
    ...optional('  缺少', finding.missing === finding.settle ? null : finding.missing),
    ...optional('  核实', finding.settle),
    ...optional('  容许', finding.verdict === 'agrees' ? null : finding.tolerance),
  ];
}

/** The verdicts in Chinese. */
export const verdictNames = {
  agrees: '相符',
  'agrees-rounded': '舍入后相符',
  disagrees: '对不上',
  undecided: '无法判断',
} as const;

const optional = (label: string, text: string | null): string[] =>
  text === null ? [] : [`${label}：${text}`];

/** Where a statement stands: its sentence, the beginning of its source's id, and the offsets. */
export const citation = ({ sentence, sourceId, source, start, end }: Cited): string =>
  `「${sentence.trim()}」（${source?.title ?? source?.name ?? sourceId.slice(0, 12)} ${start}–${end}）`;

/** The checks in Chinese, as the pages name them. */
export const checkNames = {
  'parts-total': '分项与合计',
  'share-whole': '占比与总量',
  'growth-base': '增速与基数',
  order: '先后与大小',
  'rate-total': '单位量与总量',
  plan: '计划与能力',
  coefficient: '物理系数',
  'suspect-unit': '单位可疑',
  'across-sources': '各处说法不一',
  dates: '日期',
} as const;
