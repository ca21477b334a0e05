import type { ChainView, EdgeView, LinkVerdict, LinkView, StatementId, StatementView } from '@lianpu/server';
import { citation } from './finding-lines.js';

type Statements = ReadonlyMap<StatementId, StatementView>;
type Names = (id: string) => string;
type Capacity = LinkView['capacities'][number];

/** A chain as lines of plain Chinese: links with capacities, verdicts and sentences, balances, what follows from them. */
export function chainLines(chain: ChainView, statements: Statements): string[] {
  const names = new Map(chain.links.map(({ id, zh }) => [id, zh]));
  const name: Names = (id) => names.get(id) ?? id;
  const verdicts = new Map(chain.verdicts.map((verdict) => [verdict.linkId, verdict]));
  const farther = chain.implications.filter(({ path }) => path.length > 2);
  return [
    `${chain.zh}（${chain.id}）`,
    ...(chain.summary ?? []).map((line) => `  ${line}`),
    '',
    '环节',
    ...chain.links.flatMap((link) => linkLines(link, verdicts.get(link.id), statements)),
    '',
    '平衡',
    ...chain.edges.flatMap((edge) => edgeLines(edge, name, statements)),
    ...(farther.length === 0
      ? []
      : [
          '',
          '隔环节推算',
          ...farther.flatMap((one) => [`  ${one.formula}`, ...cited(one.inputs, statements)]),
        ]),
    '',
    '判定（来源没有提到，不等于本市没有）',
    ...chain.verdicts.flatMap((verdict) => verdictLines(verdict, name)),
  ];
}

const evidence = {
  quantified: '有数',
  named: '有企业',
  mentioned: '有提及',
  none: '来源未提及',
  alias: '见他链',
} as const;

const modalities = { actual: '现有', planned: '规划在建', target: '目标', expected: '预计' } as const;

function linkLines(link: LinkView, verdict: LinkVerdict | undefined, statements: Statements): string[] {
  const placed = link.placements.flatMap(({ statementId, why, sameAs }) => {
    const statement = statements.get(statementId);
    if (!statement) return [];
    const once = sameAs ? '（与前一处为同一产能，不重复计）' : '';
    return [`      ${statement.quote}  ${why}${once} ${citation(statement)}`];
  });
  const mark = verdict?.verdict ? ` 【${verdict.verdict}】` : '';
  return [
    `  ${link.zh} [${evidence[link.evidence]}]${mark}`,
    ...link.capacities.flatMap((capacity) => capacityLines(capacity, statements)),
    ...placed,
  ];
}

function capacityLines(capacity: Capacity, statements: Statements): string[] {
  const basis = capacity.basis === 'effective' ? '有效产能' : '产能';
  const scope = capacity.scope === 'region' ? '，全市口径' : '';
  return [
    `    ${modalities[capacity.modality]}${basis} ${capacity.amount.text ?? ''}${scope}`,
    ...capacity.plants.flatMap((plant) => plantLines(plant, statements)),
  ];
}

function plantLines(plant: Capacity['plants'][number], statements: Statements): string[] {
  const expected = plant.expected
    ? `，预计${plant.expected}年`
    : plant.expected === null
      ? '，未写明年份'
      : '';
  const building = plant.underConstruction ? '，在建' : '';
  return [
    `      ${plant.name} ${plant.amount.text ?? ''}${building}${expected}`,
    ...(plant.contradicting
      ? [
          '        说法不一，未裁定前都列出，按最小到最大计：',
          ...plant.contradicting.flatMap(({ amount, statementIds }) => [
            `        ${amount.text ?? ''}`,
            ...cited(statementIds, statements),
          ]),
        ]
      : []),
    ...(plant.setAside ?? []).flatMap(({ amount, why, statementIds }) => [
      `        不计：${amount.text ?? ''}（${why}）`,
      ...cited(statementIds, statements),
    ]),
  ];
}

/** Each number an arithmetic uses, with its sentence and place. */
function cited(ids: readonly StatementId[], statements: Statements): string[] {
  return [...new Set(ids)].flatMap((id) => {
    const statement = statements.get(id);
    return statement ? [`        ${statement.quote} ${citation(statement)}`] : [];
  });
}

function edgeLines(
  { from, to, balance, via, note }: EdgeView,
  name: Names,
  statements: Statements,
): string[] {
  const over = via ? `（隔${via.map(name).join('、')}，按“${name(to)}”这一环节算）` : '';
  const head = `  ${name(from)} → ${name(to)}${over}`;
  const notes = note ? [`      注：${note}`] : [];
  if (balance.kind === 'unknown')
    return [
      `${head}：未知。${balance.lacks.map(({ text }) => text).join('；')}`,
      ...balance.implies.flatMap(({ formula, inputs }) => [
        `      推算：${formula}`,
        ...cited(inputs, statements),
      ]),
      ...notes,
    ];
  return [
    `${head}：${balances[balance.verdict]}`,
    `      ${balance.formula}`,
    ...cited(balance.inputs, statements),
    ...notes,
  ];
}

const balances = { short: '供不足需', ample: '供大于需', either: '够不够还说不准' } as const;

function verdictLines({ linkId, verdict, reason, facts, flip, flipsTo }: LinkVerdict, name: Names): string[] {
  const firms =
    facts.firms.length > 0 ? `企业${facts.firms.length}家：${facts.firms.join('、')}` : '没有写明企业';
  const hhi = facts.hhi === null ? '' : `；HHI ${facts.hhi}`;
  return [
    `  ${verdict ? `【${verdict}】` : '【不判】'}${name(linkId)}：${reason}`,
    `      ${firms}${hhi}`,
    ...(flip ? [`      改判：${flip}${flipsTo ? `（转为${flipsTo}）` : '（不再判）'}`] : []),
  ];
}
