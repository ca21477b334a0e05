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
    '生产 生产出 年产 日产 月产 累计生产 主要生产 专业生产 主要从事 从事 专注 专注于 主营 主要产品 主要产品为 主要产品有 研制 研制出 研制的 制备 制取 制成 量产 试制 研发 研发的 主要研发 制造 下线 生产的 产出 开展 开发 组装 输送 制作成 制作 加工 联合研发的 提供 年发 制造的 加工的 自主研发的 自主研制的 自行研制的 联合研制的 开发的 酿造的 年可产 日可产 月产 日生产 月生产 侧重于 主攻 赶制 主产 在建 承建 交付 建造 累计建造 主导产品 主打产品 核心产品 拳头产品 主打产品为 主打产品是 主打产品有 主导产品为 主导产品是 主导产品有 核心产品为 核心产品有 拳头产品有 主要产品包括 产品涵盖 产品包括 产品覆盖 产品主要有 专业从事 致力于 深耕',
  ),
  ...rows(
    'after',
    '年产能 产能 总产能 年产量 产量 日产量 生产能力 年产值 生产线 生产车间 生产基地 制造基地 制造中心 智能制造中心 生产项目 制造项目',
  ),
];
