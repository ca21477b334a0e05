import type { InvestRow } from './invest-list.js';

/** A row before it has its place. */
export type Unranked = Omit<InvestRow, 'rank' | 'aboveNext'>;

const difference = (row: Unranked, next: Unranked): string =>
  row.score.parts
    .map(({ ruleId, zh, points }) => ({
      zh,
      by: points - (next.score.parts.find((part) => part.ruleId === ruleId)?.points ?? 0),
    }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .map(({ zh, by }) => `${zh}${by > 0 ? '多' : '少'}${Math.abs(by)}分`)
    .join('，');

const aboveNext = (row: Unranked, next: Unranked | undefined): string | null => {
  if (!next) return null;
  const by = row.score.total - next.score.total;
  const name = `“${next.chainZh}”的“${next.linkZh}”`;
  const parts = difference(row, next);
  if (by === 0)
    return `与下一行${name}同为${row.score.total}分${parts === '' ? '' : `（${parts}）`}，按产业链和环节的顺序排`;
  return `比下一行${name}高${by}分：${parts}`;
};

/** Puts rows in order of their score, those of one score in the order of the packs, and says what parts each from the next. */
export const rankRows = (rows: readonly Unranked[]): readonly InvestRow[] => {
  const sorted = [...rows].sort((a, b) => b.score.total - a.score.total);
  return sorted.map((row, index) => ({
    ...row,
    rank: index + 1,
    aboveNext: aboveNext(row, sorted[index + 1]),
  }));
};
