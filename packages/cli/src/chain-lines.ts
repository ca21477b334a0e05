import type { ChainView, EdgeView, LinkView, StatementId, StatementView } from '@lianpu/server';
import { citation } from './finding-lines.js';

type Statements = ReadonlyMap<StatementId, StatementView>;

/** A chain as lines of plain Chinese: links with capacities and sentences, edges with their balance, gaps. */
export function chainLines(chain: ChainView, statements: Statements): string[] {
  const names = new Map(chain.links.map(({ id, zh }) => [id, zh]));
  return [
    `${chain.zh}（${chain.id}）`,
    '',
    '环节',
    ...chain.links.flatMap((link) => linkLines(link, statements)),
    '',
    '平衡',
    ...chain.edges.flatMap((edge) => edgeLines(edge, names)),
    '',
    '缺口（来源没有提到，不等于本市没有）',
    ...chain.gaps.map(
      ({ linkId, verdict, reason, flip }) =>
        `  ${verdict ? `【${verdict}】` : ''}${names.get(linkId) ?? linkId}：${reason}${flip ? `；${flip}` : ''}`,
    ),
  ];
}

const evidence = {
  quantified: '有数',
  named: '有企业',
  mentioned: '有提及',
  none: '来源未提及',
  alias: '见他链',
} as const;

function linkLines(link: LinkView, statements: Statements): string[] {
  const placed = link.placements.flatMap(({ statementId, why, sameAs }) => {
    const statement = statements.get(statementId);
    if (!statement) return [];
    return [
      `      ${statement.quote}  ${why}${sameAs ? '（与前一处为同一产能，不重复计）' : ''} ${citation(statement)}`,
    ];
  });
  return [`  ${link.zh} [${evidence[link.evidence]}]`, ...placed];
}

function edgeLines({ from, to, balance }: EdgeView, names: ReadonlyMap<string, string>): string[] {
  const head = `  ${names.get(from) ?? from} → ${names.get(to) ?? to}`;
  if (balance.kind === 'unknown')
    return [`${head}：未知。${balance.lacks.map(({ text }) => text).join('；')}`];
  return [`${head}：${balances[balance.verdict]}`, `      ${balance.formula}`];
}

const balances = { short: '供不足需', ample: '供大于需', either: '视系数而定' } as const;
