const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

/**
 * Classifiers and counted nouns that may stand directly after a number. A figure with one of them is a
 * count (unit "1") whose `of` is the word itself. These count after any number above one: 三条, 两台, 40家.
 */
export const plainClassifiers = words(`
  个 家 户 名 位 条 项 座 台 套 台套 台(套) 台/套 件 辆 架 艘 列 趟 宗 起 笔 单 张 份 人 头 只 匹 羽 尾 株 棵 所 处
  块 根 支 枚 款 种 栋 幢 间 幅 篇 本 册 首 颗 粒 枝 盏 顶 把 箱 桶 瓶 袋 盒 剂 口 眼 对 双 组 场 部 例 批
  门 道 扇 节 杯 碗 圈 遍 度`);

/** These count only after Arabic digits or with a scale word: after 两, 三, 五 they make names (五国, 三大, 两院). */
export const arabicClassifiers = words(`
  锭 套件 台件 件套
  轮 场次 袋件 票件
  次 人次 人份 户次 车次 架次 航次 班次 班 台次 亩次 标箱 标准箱 TEU 回 字 页 席 床 张床位 卡 标准机架 机架 分 省份
  大 国 省 市 县 村 镇 乡 校 园 站 端 层 类 片 面 员 段 环 港 集 卷 户数 课 学时 字节 词元 Token tokens 量子比特 比特
  副 发 千字 股 批次 艘次 列次 例次 件次 人日 部次 株次 头次 羽次 包 束 串 篮 捆 滴 帧 兆
  点 总吨 修正总吨 人公里 人千米 重量箱 标张 个位次 个名次 辆次 家次 盘 大类 省市 省区市 名次 席位 方面`);
