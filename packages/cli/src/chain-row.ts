import type { ChainView, StatementView } from '@lianpu/server';
import { citation } from './finding-lines.js';

/** A chain in one line: links, how many of them have figures, known balances, and how its links are judged. */
export function chainRow({ id, zh, links, edges, verdicts }: ChainView): string {
  const quantified = links.filter(({ evidence }) => evidence === 'quantified').length;
  const known = edges.filter(({ balance }) => balance.kind === 'known').length;
  const judged = (word: string) => verdicts.filter(({ verdict }) => verdict === word).length;
  const counts = ['强链', '补链', '延链'].map((word) => `${word}${judged(word)}`).join(' ');
  return `${id.padEnd(18)}${zh}（${links.length} 个环节，${quantified} 个有数，${known} 处平衡可算；${counts}）`;
}

/** A statement that stands on no link, with why and its sentence. */
export function unplacedLine(row: {
  readonly why: string;
  readonly statement: StatementView | undefined;
}): string[] {
  return row.statement ? [`${row.statement.quote}：${row.why} ${citation(row.statement)}`] : [];
}
