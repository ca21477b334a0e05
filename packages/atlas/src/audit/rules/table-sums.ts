import { type TableRow, tablesIn } from '../passage/table-rows.js';
import { nth, sumOf } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'table sums',
  check: 'parts-total',
  zh: '表中各行与合计行',
  premises: '同一张表的同一列，合计（或小计）行与它上面的各行，单位相同；带“其中”的行和分级编号不一的表不算',
  formula: '各行之和 = 合计',
  tolerance: '各数按所写末位四舍五入',
};

const total = /^(?:合\s*计|总\s*计|共\s*计)$/;
const subtotal = /^小\s*计$/;
/** A row that is part of the one above it, and the levels that numbers give rows. */
const within = /^(?:其中|#|＃|[-－—●○])/;
const levels: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/,
  /^[(（][一二三四五六七八九十\d]+[)）]/,
  /^\d+[.．、](?!\d)/,
];

/** A row with what it is in the sum. */
interface Row extends TableRow {
  readonly kind: 'part' | 'subtotal' | 'total';
}

const kindOf = ({ cells }: TableRow): Row['kind'] => {
  if (cells.some((cell) => total.test(cell))) return 'total';
  return cells.some((cell) => subtotal.test(cell)) ? 'subtotal' : 'part';
};

/** Rows of several levels, or parts of other rows, must not be added to one another. */
const isFlat = (rows: readonly TableRow[]): boolean => {
  const used = levels.filter((level) => rows.some(({ cells }) => cells.some((cell) => level.test(cell))));
  return used.length < 2 && !rows.some(({ cells }) => cells.some((cell) => within.test(cell)));
};

interface Sum {
  readonly sum: Row;
  readonly parts: readonly Row[];
}

/** What each row of sums is the sum of: the rows above it since the last one; of a total over subtotals, these. */
const sumsIn = (rows: readonly Row[]): readonly Sum[] => {
  const found: Sum[] = [];
  let parts: Row[] = [];
  let subtotals: Row[] = [];
  for (const row of rows) {
    if (row.kind === 'part') parts.push(row);
    else if (row.kind === 'subtotal') {
      found.push({ sum: row, parts });
      subtotals.push(row);
      parts = [];
    } else {
      found.push({ sum: row, parts: [...subtotals, ...parts] });
      [parts, subtotals] = [[], []];
    }
  }
  return found;
};

const relationsOf = ({ sum, parts }: Sum): readonly Relation[] =>
  [...sum.figs].flatMap(([column, whole]) => {
    const { role, unit } = whole.observation;
    const figs = parts.flatMap((row) => row.figs.get(column) ?? []);
    if (role !== 'level' || unit === '%' || figs.length < 2 || figs.length < parts.length) return [];
    if (figs.some((fig) => fig.kind !== whole.kind || fig.observation.role !== 'level')) return [];
    const left = figs.map(({ observation }) => observation.quote).join(' + ');
    const name = sum.cells.find((cell) => total.test(cell) || subtotal.test(cell)) ?? '合计';
    const measure = whole.observation.measure ?? '';
    return [
      {
        rule: card,
        why: `同一张表里“${name}”行与它上面的${figs.length}行，同在“${measure}”一列，单位相同`,
        roles: [
          { role: '总数', observation: whole.observation },
          ...figs.map(({ observation }) => ({ role: '部分', observation })),
        ],
        compare: '=',
        computed: sumOf(figs.map((_, index) => index + 1)),
        stated: nth(0),
        sayIn: 0,
        formula: left,
        titles: {
          fits: `${measure}各行之和与${name}${whole.observation.quote}相符`,
          fails: `${measure}各行之和与${name}${whole.observation.quote}不符`,
        },
        settle: '核对表中各行数字和合计；合计若含未列出的项，应在表下注明。',
      } satisfies Relation,
    ];
  });

/** The rows of a table and the row of their sums. */
export const tableSums: AuditRule = {
  card,
  inPassage: (passage) =>
    tablesIn(passage)
      .filter(isFlat)
      .flatMap((rows) => sumsIn(rows.map((row) => ({ ...row, kind: kindOf(row) }))).flatMap(relationsOf)),
};
