import type { EntityType } from '../model.js';

/** How much a name needs to the left of its head before it names one thing. */
export type Need =
  /** Any word that is not generic (跨境电商产业园). */
  | 'content'
  /** A place, a known firm, an unknown word, a quotation or a measure (某某公司). */
  | 'proper';

/** A word that ends names of one type. */
export interface NameHead {
  readonly word: string;
  readonly type: EntityType;
  readonly need: Need;
}

const rows = (type: EntityType, need: Need, words: string): NameHead[] =>
  words.split(' ').map((word) => ({ word, type, need }));

/**
 * The right ends of names. Where one row is the end of another the longer wins (技术创新中心 before 中心).
 * An institution is a body that decides or studies, a facility is built and run, a park holds many firms.
 */
export const nameHeads: readonly NameHead[] = [
  ...rows(
    'enterprise',
    'proper',
    '有限公司 股份有限公司 有限责任公司 集团有限公司 集团股份有限公司 集团公司 集团 公司 股份 控股 分公司 子公司 供电公司 分行 支行 银行 证券 保险公司 事业部 日报社 出版社 合作社 专业合作社 交易中心 交易所 商行 铁路局集团',
  ),
  ...rows(
    'institution',
    'proper',
    '大学 学院 科学院 农科院 中科院 研究院 研究所 设计院 研究总院 委员会 管委会 党工委 常委会 党委 市委 省委 区委 县委 旗委 政府 市政府 省政府 人民政府 基金会 总局 总署 管理局 科技局 农牧局 林草局 农业农村局 农业农村厅 发改委 工信局 商务局 商务厅 统计局 信息化局 海关 医院 中学 小学 学校 厅 专家库 检察院 法院 电视台 农大 师大 林大 工大 监管局 气象局 应急局 水利局 水利厅 财政局 生态环境局 自然资源局 农业局 文旅局',
  ),
  ...rows(
    'institution',
    'content',
    '协会 联盟 学会 商会 联合会 技术创新中心 创新中心 研究中心 技术研究中心 工程研究中心 工程技术研究中心 服务中心 研发中心 检测中心 检验中心 质检中心 位置服务中心 生态联盟 产业联盟 创新联合体',
  ),
  ...rows(
    'park',
    'content',
    '数据中心集群 产业园 产业园区 软件园 科创园 创意园 文创园 创新园 农业园 电商园 科技城 大学城 健康城 工业园 工业园区 科技园 科技园区 创业园 物流园 物流园区 化工园区 开发区 经济开发区 高新区 高新技术产业开发区 经济技术开发区 新区 示范区 试验区 综合试验区 自贸区 自由贸易试验区 自贸试验区 自由贸易港 自贸港 保税区 综合保税区 合作区 先行区 引领区 产业城 航天城 科学城 经济区 航天港 铁路港 陆港 无水港 新城 孵化园 智慧园 生态园 产业基地 物流枢纽 集结中心 集聚区 园区 港区 国家公园 自然保护区',
  ),
  ...rows('park', 'proper', '小镇 特色小镇 功能区'),
  ...rows('cluster', 'content', '产业集群 制造业集群 企业集群 集群'),
  ...rows(
    'project',
    'content',
    '项目 工程 扩建 技改 一期 二期 三期 四期 期工程 一期工程 二期工程 三期工程 一期项目 二期项目 首期项目 首期工程 三期项目 生产线 产线 攻坚战 阻击战 歼灭战 标志性战役 调水 引水工程 改扩建工程 扩建工程 改造工程 输变电工程 送出工程 清洁能源基地 能源基地 风光基地 风电光伏基地 大型风光电基地',
  ),
  ...rows(
    'facility',
    'content',
    '中心 智算中心 算力中心 数据中心 超算中心 展示中心 调度中心 指挥中心 制造中心 智能制造中心 运营中心 发射中心 体育中心 烘干中心 结算中心 中试基地 实验室 电站 发电站 发电厂 热电厂 电厂 火电厂 核电站 风电场 光伏电站 储能电站 变电站 换流站 加氢站 装车站 充电站 换电站 工厂 灯塔工厂 智能工厂 超级工厂 车间 数字化车间 牧场 农场 林场 养殖场 机场 码头 港口 口岸 货场 仓库 保税仓库 海外仓 展厅 展馆 博物馆 体育馆 科技馆 资源库 种质资源库 基因库 加工基地 基地 总部基地 运营基地 生产基地 制造基地 标注基地 示范基地 研发基地 试验基地 全国重点实验室 国家重点实验室 省重点实验室 重点实验室 国家实验室 同步辐射光源 散裂中子源 射电望远镜 走廊 科创走廊 算力基地 微电网 绿算集群 算力集群 计算集群 水库 水电站 大桥 特大桥 高铁 铁路 高速 高速公路 隧道 解析节点 算力网 枢纽 算力枢纽 交通枢纽 跑道 陆海新通道 运河 泵闸 水闸 船坞 滑雪场 旅游区 商贸城 电商城 服装城 轻纺城 建材城 酒厂 钢厂 纸厂 药厂 糖厂 铝厂 水泥厂 化肥厂 水厂 污水处理厂 制药厂 造纸厂 纺织厂 服装厂 食品厂 批发市场 交易市场 气田 煤矿 矿山 灌区 泵站 干渠 总干渠 船闸 渡槽 导流洞 隧洞 水利枢纽 航电枢纽 大科学装置 科学装置 重大科技基础设施 发射工位 发射场 发射母港 储气库 接收站 航站楼 城际铁路 高铁站 客运站 美术馆 图书馆 冷库 粮库 养殖工船 产业研究院大楼 抽水蓄能电站 海上风电场 光伏大基地 大基地 总部大厦 冶炼厂 炼厂 管网 管道 特高压 直流工程',
  ),
  ...rows('facility', 'proper', '公路 旅游公路 国道 油田'),
  ...rows(
    'platform',
    'content',
    '平台 服务平台 创新平台 公共服务平台 大模型 辅助诊疗系统 管理系统 云平台 搜索引擎 操作系统 小程序 控制系统 管理平台 监管平台 交易平台',
  ),
  ...rows(
    'policy',
    'content',
    '行动计划 实施方案 行动方案 提质升级行动 专项行动 攻坚行动 总体规划 总规 发展基金 引导基金 母基金 产业基金 投资基金 创投基金 天使基金 规划纲要 三年行动计划 倍增计划 提升行动 培育行动 复苏行动 战略行动 行动 发展计划 建设计划 培育计划 支持计划 攻坚计划 指导意见 实施意见 管理办法',
  ),
  ...rows('place', 'proper', '苏木 嘎查'),
];
