import type { InvestList, InvestRow } from './invest-list.js';

/** One thing that is different in a row. */
export interface InvestChange {
  readonly field: string;
  /** The field in Chinese. */
  readonly zh: string;
  readonly before: string;
  readonly after: string;
}

/** What became of the list between two editions. */
export interface InvestComparison {
  readonly added: readonly InvestRow[];
  readonly gone: readonly InvestRow[];
  readonly changed: readonly { readonly row: InvestRow; readonly changes: readonly InvestChange[] }[];
}

interface Field {
  readonly field: string;
  readonly zh: string;
  readonly says: (row: InvestRow) => string;
}

const named = (
  items: readonly { readonly name: string; readonly amount: { readonly text?: string } | string | null }[],
) =>
  items
    .map(({ name, amount }) => `${name}${(typeof amount === 'string' ? amount : amount?.text) ?? ''}`)
    .sort()
    .join('、') || '无';

const fills = { yes: '建成即可补上', partly: '只能补一部分', perhaps: '未必补得上' } as const;

/** What is on its way, each with when it comes and whether it fills the gap. */
const onTheWay = ({ pipeline }: InvestRow) =>
  named(
    pipeline.map(({ name, amount, when, closes }) => {
      const more = [when, closes && fills[closes]].filter((word) => word !== null).join('，');
      return { name, amount: `${amount?.text ?? ''}${more === '' ? '' : `（${more}）`}` };
    }),
  );

const kinds = { short: '供不足需', silent: '来源未提及', 'single-firm': '只有一家' } as const;

/** What is compared of a row, each as the words it is shown by. */
const fields: readonly Field[] = [
  { field: 'rank', zh: '名次', says: ({ rank }) => String(rank) },
  { field: 'score', zh: '得分', says: ({ score }) => String(score.total) },
  { field: 'kind', zh: '缺法', says: ({ kind }) => kinds[kind] },
  { field: 'verdict', zh: '判断', says: ({ verdict }) => verdict ?? '无' },
  { field: 'capacity', zh: '要引进的产能', says: ({ attract }) => attract.capacity?.text ?? '算不出' },
  { field: 'suppliers', zh: '上游供应', says: ({ suppliers }) => named(suppliers) },
  { field: 'customers', zh: '下游客户', says: ({ customers }) => named(customers) },
  { field: 'pipeline', zh: '在路上的项目', says: onTheWay },
  { field: 'approach', zh: '可对接的企业', says: ({ approach }) => named(approach) },
  {
    field: 'advantages',
    zh: '本地优势',
    says: ({ advantages }) => advantages.map(({ words }) => words).join('、') || '无',
  },
];

const changesOf = (before: InvestRow, after: InvestRow): readonly InvestChange[] =>
  fields.flatMap(({ field, zh, says }) => {
    const [was, is] = [says(before), says(after)];
    return was === is ? [] : [{ field, zh, before: was, after: is }];
  });

/** Holds two editions of the list against each other, row by row by chain and link. */
export const compareInvestLists = (before: InvestList, after: InvestList): InvestComparison => {
  const [old, now] = [before, after].map(({ rows }) => new Map(rows.map((row) => [row.id, row])));
  return {
    added: after.rows.filter(({ id }) => !old?.has(id)),
    gone: before.rows.filter(({ id }) => !now?.has(id)),
    changed: after.rows.flatMap((row) => {
      const was = old?.get(row.id);
      const changes = was ? changesOf(was, row) : [];
      return changes.length > 0 ? [{ row, changes }] : [];
    }),
  };
};
