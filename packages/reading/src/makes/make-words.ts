import type { Entry } from '../scan/lexicon.js';

/** How a word ties a maker to a product: `before` stands before the product (生产X), `after` behind it (X年产能). */
export type MakeSide = 'before' | 'after';

/** A word that tells that something is made, for the scanner. */
export type MakeEntry = Entry<'make-word', { readonly side: MakeSide }>;

const rows = (side: MakeSide, words: string): MakeEntry[] =>
  words.split(' ').map((word) => ({ word, kind: 'make-word', data: { side } }));

/** Words of making with their side. */
export const makeWords: readonly MakeEntry[] = [
  ...rows(
    'before',
    '生产 生产出 年产 日产 月产 累计生产 主要生产 专业生产 主要从事 从事 专注 专注于 主营 主要产品 主要产品为 主要产品有 研制 研制出 研制的 制备 制取 制成 量产 试制 研发 研发的 主要研发 制造 下线 生产的 产出 开展 开发 组装 输送 制作成 制作 加工 联合研发的 提供 年发',
  ),
  ...rows(
    'after',
    '年产能 产能 年产量 产量 日产量 生产能力 年产值 生产线 生产车间 生产基地 制造基地 制造中心 智能制造中心 生产项目 制造项目',
  ),
];
