import type { Finding, StatementId, StatementView } from '@lianpu/server';

/** A finding as lines of plain Chinese: what, why, each sentence with its place, the arithmetic, what would settle it. */
export function findingLines(
  finding: Finding,
  statements: ReadonlyMap<StatementId, StatementView>,
): string[] {
  const figures = finding.figures.map(({ role, statementId }) => {
    const statement = statements.get(statementId);
    return statement ? `  ${role}：${statement.quote}  ${citation(statement)}` : `  ${role}：${statementId}`;
  });
  return [
    `【${verdicts[finding.verdict]}】${finding.title}`,
    `  依据：${finding.why}`,
    ...figures,
    `  算式：${finding.formula}`,
    ...optional('  相差', finding.residual),
    ...optional('  可能', finding.likely),
    ...optional('  核实', finding.settle),
  ];
}

const verdicts = {
  agrees: '相符',
  'agrees-rounded': '舍入后相符',
  disagrees: '对不上',
  undecided: '无法判断',
} as const;

const optional = (label: string, text: string | null): string[] =>
  text === null ? [] : [`${label}：${text}`];

/** Where a statement stands: its sentence, the beginning of its source's id, and the offsets. */
export const citation = ({ sentence, sourceId, start, end }: StatementView): string =>
  `「${sentence.trim()}」（${sourceId.slice(0, 12)} ${start}–${end}）`;
