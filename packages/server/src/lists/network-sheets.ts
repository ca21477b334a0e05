import {
  type Amount,
  type BindView,
  type ChainNetwork,
  reachOfChain,
  shockChains,
  type ShockView,
  shocksToTell,
  type Solver,
  type StageLoss,
  type StageReach,
} from '@lianpu/atlas';
import type { StatementId } from '@lianpu/ledger';
import type { StatementView } from '../workbench/statement-view.js';
import { sayCitation } from './invest-citations.js';
import type { Cell, ListSheet } from './list-table.js';

type Statements = ReadonlyMap<StatementId, StatementView>;
type Head = readonly [header: string, width: number];

const columnsOf = (heads: readonly Head[]) => heads.map(([header, width]) => ({ header, width }));

const amountCells = (amount: Amount | null, otherwise: string): readonly Cell[] =>
  amount === null ? [otherwise, null, null, null] : [amount.text ?? '', amount.low, amount.high, amount.unit];

const bindWords = { always: '', 'at-low': '（区间低端）', 'at-high': '（区间高端）' } as const;

const sayBind = ({ zh, capacity, binds, each, gain }: BindView): string =>
  `${zh} ${capacity.text ?? ''}${bindWords[binds]}，每再有1${each}多${gain.text ?? '0'}`;

const cited = (
  uses: readonly (readonly [string, readonly StatementId[]])[],
  statements: Statements,
): string =>
  uses
    .flatMap(([use, ids]) =>
      ids.flatMap((id) => {
        const statement = statements.get(id);
        return statement ? [sayCitation({ use: `${use}：`, statement })] : [];
      }),
    )
    .join('\n');

const reachHeads: readonly Head[] = [
  ['产业链', 16],
  ['环节', 18],
  ['最大产出', 24],
  ['下限', 12],
  ['上限', 12],
  ['单位', 10],
  ['受什么限制', 44],
  ['算式', 48],
  ['没有写产能的环节', 32],
  ['没有算进去的', 40],
  ['出处', 60],
];

const reachRow = (chainZh: string, stage: StageReach, statements: Statements): readonly Cell[] => [
  chainZh,
  stage.zh,
  ...amountCells(stage.amount, '没有写明的产能限制它'),
  stage.binds.map(sayBind).join('；'),
  stage.formula,
  stage.unlimited.map(({ zh }) => zh).join('、'),
  stage.uncounted.join('；'),
  cited(
    stage.binds.map(({ zh, statementIds }) => [`“${zh}”产能`, statementIds] as const),
    statements,
  ),
];

/** How much each stage of each chain can reach when everything goes to it, and what keeps it from more: a row a stage. */
export const reachSheet = (chains: ChainNetwork, solver: Solver, statements: Statements): ListSheet => ({
  name: '最大产出',
  columns: columnsOf(reachHeads),
  rows: chains.source.pack.chains.flatMap(({ id, zh }) =>
    reachOfChain(solver, chains, id).map((stage) => reachRow(zh, stage, statements)),
  ),
});

const shockHeads: readonly Head[] = [
  ['停的是', 24],
  ['类别', 8],
  ['停掉多少', 24],
  ['影响的环节', 18],
  ['原来最多', 20],
  ['停后最多', 20],
  ['少多少', 24],
  ['下限', 12],
  ['上限', 12],
  ['单位', 10],
  ['路径', 40],
  ['不受影响的下游', 32],
  ['说不出的', 44],
  ['出处', 60],
];

const kinds = { link: '环节', enterprise: '企业' } as const;

/** A stage that can reach as much as before: another capacity binds it. */
const isSpared = ({ lost }: StageLoss): boolean =>
  lost !== null && lost.high !== null && Number(lost.high) === 0;

const shockRows = (shock: ShockView, statements: Statements): readonly (readonly Cell[])[] => {
  const hit = new Set(shock.hits.map(({ linkKey }) => linkKey));
  const downstream = shock.losses.filter(({ linkKey, lost }) => lost !== null && !hit.has(linkKey));
  const [spared, losing] = [downstream.filter(isSpared), downstream.filter((one) => !isSpared(one))];
  const head = [
    shock.at,
    kinds[shock.kind],
    shock.hits.map(({ zh, lost }) => `${zh} ${lost.text ?? ''}`).join('；'),
  ];
  const unhurt = spared.map(({ zh }) => zh).join('、');
  const lacks = shock.lacks.join('；');
  const sources = cited(
    shock.hits.map(({ zh, statementIds }) => [`“${zh}”产能`, statementIds] as const),
    statements,
  );
  if (losing.length === 0)
    return [[...head, '下游没有算得出的损失', ...Array<null>(7).fill(null), unhurt, lacks, sources]];
  return losing.map(({ zh, before, after, lost, path }) => [
    ...head,
    zh,
    before?.text ?? '',
    after?.text ?? '',
    ...amountCells(lost, ''),
    path.map((link) => link.zh).join(' → '),
    unhurt,
    lacks,
    sources,
  ]);
};

/**
 * What each link, and the enterprise with the most of each, would cost the stages downstream if it stood still: a row a
 * loss, or one that says that none can be told and why.
 */
export const shockSheet = (chains: ChainNetwork, solver: Solver, statements: Statements): ListSheet => ({
  name: '断供影响',
  columns: columnsOf(shockHeads),
  rows: shocksToTell(chains).flatMap((asked) => {
    const shock = shockChains(solver, chains, asked);
    return shock ? shockRows(shock, statements) : [];
  }),
});
