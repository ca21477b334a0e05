import type { Modality } from '../model.js';

/** What a word does to the figures after it; `actual` ends what an earlier word began. */
export type ModalityRow = readonly [words: string, modality: Modality];

/** Words of planning, aiming and foreseeing, and those that bring back to fact. */
export const modalityRows: readonly ModalityRow[] = [
  ['预计 有望 预期 将达 将达到 将超过 将突破 将增长 将超 即将 预测 望达 或将', 'expected'],
  [
    '力争 将力争 目标 奋斗目标 预期目标 争取达到 争取实现 争取到 努力实现 努力达到 要达到 要实现 确保 力求 目标任务 达到目标 目标是',
    'target',
  ],
  [
    '投产可 全部投产可 建成可 达产可 达产达标后 计划 规划 拟 拟建 达产后 投产后 建成后 投用后 投运后 投入使用后 投入运营后 全部投产后 竣工后 完工后 落成后 建成投产后 建成投运后 满产后 达产达效后 将以 将共建 将共同 将联合 将引进 将布局 将建设 将建成 将新建 将投资 将实施 将完成 将新增 将开展 将打造 将推进 将加快 将实现 将支持 将培育 将继续 将进一步 将持续 将全力 将大力 将重点 将积极 将全面 将发行 将接待 将举办 将启动 将建造 将生产 将拉动 将安排 将投放 将开工 将招引 将提供 将满足 将创造 将节约 将减少 将提高 将提升 将增加 将带来 将覆盖 将惠及 将吸引 将服务 将下达 将下线 将交付 将于 将由 将在 将有 将会 将可 将形成 将带动 将新 将再 将投入 将投用 将为 将从 将达成 将引进 将组织 将推动 将着力 将深入 将统筹 将坚持 将围绕 将依托 将从 将被 将改造 将建 将促进 将拿出 将聚焦 将完善 将加强 将优化 将发展 将扩大 将扶持 将立足 将培养 将帮助 将助力 将释放 将撬动 将陆续 将率先 将探索 将制定 将出台 将补齐 将筹集 将优先 将强化 将深化 将健全 将选派 将招募 将开通 将力推 将分批 将分期 将集中 将达产 将成为 还将 将向 将让 将能 将使 谋划 建成投用后 规划建设 未来3年 未来三年 未来5年 未来五年 未来两年 未来几年',
    'planned',
  ],
  ['现有 已 已经 目前 截至 如今 现在 现已 截止', 'actual'],
];
