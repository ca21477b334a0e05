import type { DecidedFinding, Finding, Statement, StatementId } from '@lianpu/server';
import { localDay } from './local-time.js';

/** What a citation needs of a statement. */
export type Cited = Pick<Statement, 'quote' | 'sentence' | 'sourceId' | 'start' | 'end'> & {
  readonly sentenceStart?: number;
  readonly source?: Pick<Statement['source'], 'name' | 'title'>;
};

/** How findings are told: where a statement stands, in words, and whether a finding can be decided by its id. */
export interface Telling {
  readonly placeOf: (statement: Cited) => string;
  readonly withIds: boolean;
}

/** Where a statement of the ledger stands: the title of its source and the characters. */
export const placeInSource = ({ sourceId, source, start, end }: Cited): string =>
  `${source?.title ?? source?.name ?? sourceId.slice(0, 12)} 第${start + 1}–${end}字`;

/** Where a statement of one text stands: its line, as an editor counts them. */
export const placeInText =
  (text: string) =>
  ({ start }: Cited): string =>
    `第${text.slice(0, start).split('\n').length}行`;

/** A finding as lines of plain Chinese: what, the sentences with the figures marked, why, the arithmetic, what to do. */
export function findingLines(
  finding: DecidedFinding,
  statements: ReadonlyMap<StatementId, Cited>,
  { placeOf, withIds }: Telling,
): string[] {
  return [
    `【${verdictNames[finding.verdict]}】${finding.title}`,
    ...quotedSentences(finding, statements).map(
      ({ text, first }) => `  原文：「${text}」（${placeOf(first)}）`,
    ),
    `  为什么放在一起：${finding.why}`,
    `  算一算：${finding.formula}`,
    ...optional('  差多少', finding.residual),
    ...optional('  可能是', finding.likely),
    ...optional('  还缺', finding.missing === finding.settle ? null : finding.missing),
    ...optional('  请核对', finding.settle),
    ...optional('  误差怎么算', finding.verdict === 'agrees' ? null : finding.tolerance),
    ...decisionLines(finding),
    ...(withIds ? [`  编号：${finding.id}`] : []),
  ];
}

/** A sentence that figures of a finding stand in, these marked, and the first of them. */
interface QuotedSentence {
  readonly text: string;
  readonly first: Cited;
}

/** Each sentence once, however many of its figures play a part, with these in 【】. */
export const quotedSentences = (
  finding: Finding,
  statements: ReadonlyMap<StatementId, Cited>,
): readonly QuotedSentence[] => {
  const bySentence = new Map<string, Cited[]>();
  for (const { statementId } of finding.figures) {
    const statement = statements.get(statementId);
    if (!statement) continue;
    const key = `${statement.sourceId} ${statement.sentenceStart ?? statement.sentence}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), statement]);
  }
  return [...bySentence.values()].map((figures) => ({ text: marked(figures), first: figures[0] as Cited }));
};

const marked = (figures: readonly Cited[]): string => {
  const [{ sentence, sentenceStart } = { sentence: '', sentenceStart: undefined }] = figures;
  if (sentenceStart === undefined) return oneLine(sentence);
  const places = [...new Map(figures.map((one) => [one.start, one])).values()].sort(
    (a, b) => b.start - a.start,
  );
  return oneLine(
    places.reduce((text, { start, end }) => {
      const [from, to] = [start - sentenceStart, end - sentenceStart];
      return `${text.slice(0, from)}【${text.slice(from, to)}】${text.slice(to)}`;
    }, sentence),
  );
};

const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

const decisionLines = ({ decision }: DecidedFinding): string[] =>
  decision === null
    ? []
    : [
        `  裁定：${outcomeNames[decision.outcome]}（${decision.by}，${localDay(decision.at)}）：${decision.why}`,
        ...(decision.standing ? [] : ['  来源后来变了，请重新裁定。']),
      ];

/** What people decide of a finding, in Chinese. */
export const outcomeNames = { confirmed: '确有错误', explained: '已说明', wrong: '核得不对' } as const;

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
