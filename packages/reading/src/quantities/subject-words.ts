import type { NameMention } from '../names/find-names.js';

import { beginnings } from '../scan/word-list.js';

/** Wholes that a figure may be about without a name. */
export const scopeWords = beginnings(
  '我国 全国 全球 全省 全市 全区 全县 全旗 全州 全镇 全村 全自治区 中央财政 各级财政 省级财政 我省 我市 我区 我县 西部地区 中西部地区 东部地区 长三角地区 长三角 京津冀地区 粤港澳大湾区 西北地区 当地政府 各地',
);

/** Words that point back to a name before: the firm, the project. */
export const backReferences = beginnings(
  '本项目 管委会 园区管委会 该园区管委会 这里 当地 整个园区 整个基地 整个项目 整个集群 整个产业园 整个开发区 他们 他们企业 他们公司 他们厂 我们公司 我们企业 我们项目 我们厂 本公司 该公司 该企业 该项目 上述项目 该工程 该园区 该示范区 该新区 该开发区 该高新区 该经开区 该产业园 该街道 该合作社 该集群 该基地 该集团 高新区 经开区 该口岸 该港口 该港 该机场 该铁路 该公路 该高速 该航线 该线路 该平台 该电站 该机组 该生产线 该县 该市 该省 该区 该旗 该镇 该乡 该村 该州 该盟 该省份 该地区 公司 企业 项目 集团 我们 该厂 该中心 新项目 签约项目 工程 园区 集群 基地 开发区 产业园 船厂 船企 车企 药厂 药企 钢厂 钢企 工厂 合作社 大桥 隧道 水库',
);

/** Words that lead into a clause and are skipped. */
export const skippedWords = beginnings(
  '初步核算 经初步核算 据初步核算 初步统计 据初步统计 分产业看 分行业看 分门类看 分地区看 分领域看 分季度看 分品类看 分类别看 从产业看 从行业看 总的来看 总体来看 目前 如今 现在 当前 其中 同时 此外 另外 而 但 并 且 也 还 已 将 未来 近年来 近年 近日 日前 多年来 下一步 不久前 仅 到 从 像 数据显示 类似的还有 还有 结果 这标志着 标志着 这意味着 意味着 这表明 不但 不仅 另有 随后 此前 最终 虽然 但是 然而 另一方面 一方面 与此同时 特别是 尤其是 例如 比如 自 即 连日来 眼下 最近 接下来 今后 以前 过去 往年 随着时间推移 据统计 据了解 据介绍 截至 预计 到了 其 使得 使 让 令 当记者 记者 记者看到 记者发现 记者注意到 记者了解到 这里是 上午 下午 春节假期 春节期间 国庆假期 国庆节假期 五一假期 清明假期 端午假期 中秋假期 元旦假期 假期 假日期间 节日期间',
);

/** Words that open a clause whose noun is not what it is about. */
export const subordinators = beginnings(
  '沿着 顺着 据 随着 围绕 通过 依托 按照 根据 聚焦 立足 为了 为 对于 对 以 由于 因为 瞄准 针对 借助 凭借 锚定 紧扣 紧盯 抢抓 紧抓 抓住 对标 着眼 秉持 秉承 坚持 发挥 除了 除 与 和 同 相比 较 比 经过 关于 面对 占 位居 位列 名列 稳居 跃居 高居 居 向 自从 仅次于 次于 相当于 高于 低于 远高于 远低于 超过了',
);

/** Words that only say where. */
export const whereWords = beginnings(
  '位于 走进 来到 地处 在 走访 走进了 走进位于 来到了 来到位于 来到了位于 我们来到 我们来到了 我们来到位于 我们来到了位于 我们走进 我们走进了 我们现在来到 我们现在来到了 我们现在来到的是 我们现在来到是',
);

/** 全国首个, 全球最大的, 首批: a claim before the name itself. */
export const firstOfKind =
  /^(我国|全国|全球|世界|国内|全省|全区|全市|亚洲|西北|西部)?(首个|首家|首座|首条|首台|首款|首批|首艘|首套|唯一的?|最大的?|最大规模的?|规模最大的?|第一家|第一个)/;

/** What tells that a clause only reports, within some characters behind its head. */
export const reportingVerbs = beginnings(
  '介绍 告诉记者 表示 显示 公布 发布 统计 了解到 获悉 指出 说: 透露 举行 召开 强调 认为 报道 通报',
);

/** The same at the end of a clause only. */
export const closingVerbs = beginnings('说 称 提出 预测 预计 估计 测算 监测');

/** Verbs right before a number of things that some named work holds: 包含22个装备的某中心. */
export const holding = /(?:包含|包括|含有|拥有|设有|配备|建有|具有|集聚|聚集|入驻|汇聚)(?:了|着)?$/;

/** Types of names that are works: built, run or set up. */
export const works = new Set<NameMention['type']>(['project', 'facility', 'park', 'cluster', 'platform']);

/** Looking no farther back from a clause's end keeps the time linear in clauses without end. */
export const longestName = 120;
