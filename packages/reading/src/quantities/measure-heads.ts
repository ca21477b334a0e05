import { numberOf, WordList, wordsOf } from '../scan/word-list.js';

/** Nouns that say by themselves what is measured; the longest at a phrase's end is its head. */
const heads = wordsOf(
  `产能 能力 规模 容量 装机 装机容量 投资 投资额 总投资 产值 增加值 总值 收入 营收 利润 收益 效益 盈利 税收 税金 货值 销售额 零售额 交易额 成交额 金额 总额 余额 资金 基金 贷款 补贴 补助 奖励 规模 产量 销量 电量 发电量 用电量 面积 里程 长度 总长 全长 距离 高度 深度 重量 直径 占地
  进出口 出口 进口 出口额 进口额 进出口额 出口值 进口值 消费 比重 占比 比例 份额 率 率达 增速 贡献率 速度 时间 成本 价格 单价 密度 强度 浓度 温度 温差 需求 供给 供应 吞吐量 运量 货运量 客运量 贸易额 估值 市值 资产 负债 存款 支出 预算 决算 预算数 决算数 市场 水平 总量 排名 位次 输出 输出量 储量 库容 资源量 算力 关税 税费 税额 费用 租金 工资 薪酬 补偿 订单 合同额 订单额 营业额 流水 薪资 客流量 客流 用水量 耗水量 耗电量 运力 载重 寿命 续航 转速 压力 电压 指数 采购 销售
  损失 退税 利用外资 使用外资 到位资金 结余 赤字 缺口
  中标价 中标额 减税 降费 退税 增收 利税 创税 创汇 纳税
  贷款余额 存款余额 出栏 存栏 出栏量 存栏量
  井深 水深 埋深 孔深
  进口量 出口量 进出口量 供应量 需求量 消费量 采购量 交易量 出货量 发货量
  成交量 增量 覆盖率 普及率 入学率 毛入学率 入园率 毛入园率 参保率 满意率 满意度 达标率 合格率 自给率`,
);
const list = new WordList(heads, { backwards: true });

/** The measure word that ends the phrase, or null. */
export function measureHead(phrase: string): string | null {
  return headBefore(phrase, phrase.length);
}

/** The measure word within the phrase that ends last, or null. */
export function measureWithin(phrase: string): string | null {
  for (let end = phrase.length; end > 0; end--) {
    const found = headBefore(phrase, end);
    if (found !== null) return found;
  }
  return null;
}

function headBefore(phrase: string, end: number): string | null {
  const match = list.before(phrase, end);
  return match === 0 ? null : (heads[numberOf(match)] ?? null);
}
