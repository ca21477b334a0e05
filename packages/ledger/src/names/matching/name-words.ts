const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const longestFirst = (list: readonly string[]): readonly string[] =>
  [...list].sort((a, b) => b.length - a.length);

/** Legal forms at the end of a registered name, and what kind of body each makes. */
export const legalForms: ReadonlyMap<string, LegalForm> = new Map([
  ['集团股份有限公司', 'shares'],
  ['集团有限责任公司', 'limited'],
  ['集团有限公司', 'limited'],
  ['股份有限公司', 'shares'],
  ['股份公司', 'shares'],
  ['有限责任公司', 'limited'],
  ['有限公司', 'limited'],
  ['总公司', 'state'],
  ['公司', 'limited'],
  ['有限合伙企业', 'partnership'],
  ['合伙企业(有限合伙)', 'partnership'],
  ['农民专业合作社', 'cooperative'],
  ['专业合作社', 'cooperative'],
  ['合作社', 'cooperative'],
]);

/** Kinds of bodies that the endings of registered names tell apart. */
export type LegalForm = 'limited' | 'shares' | 'state' | 'partnership' | 'cooperative';

/** Parts of a body that are named after it and are not it. */
export const branchEndings = longestFirst(
  words(`分公司 子公司 分行 支行 分厂 分院 分校 分局 分部 分店 分中心 办事处 营业部 事业部 项目部 代表处 工会 党委 联合会
    研究院 研究所 研究中心 技术中心 设计院 基金会 博物馆 医院 附属中学 附属小学 附属医院`),
);

/** Trades and kinds of business that follow the name of its own in a firm's name. */
export const tradeWords = longestFirst(
  words(`新能源 新材料 能源 材料 科技 技术 网络 信息 数据 软件 电子 微电子 光电 光伏 半导体 硅业 硅能 硅材料 电力 电气 电器 风电 风能
    太阳能 氢能 储能 电池 锂电 锂业 化工 化学 石化 煤化工 精细化工 煤业 煤炭 矿业 铝业 铜业 钢铁 特钢 冶金 金属 稀土 磁材 石墨 碳素 玻璃
    水泥 建材 建筑 建设 工程 路桥 置业 地产 房地产 物业 投资 控股 实业 产业 发展 开发 管理 咨询 服务 资产 资本 基金 金融 租赁 贸易 商贸
    商业 供应链 物流 运输 航运 航空 航天 铁路 交通 公交 轨道 汽车 汽车制造 零部件 机械 重工 装备 制造 机床 智能 智能制造 智造 机器人 自动化 仪器 仪表
    生物 生物科技 医药 制药 药业 医疗 医疗器械 健康 食品 乳业 乳品 牧业 农业 农牧业 种业 饲料 肉业 粮油 酒业 饮品 水务 供水 环保 环境 热力 热电 燃气 天然气
    纺织 服装 纸业 印刷 包装 家具 木业 塑业 塑料 橡胶 轮胎 陶瓷 旅游 文化 传媒 教育 通信 通讯 云计算 算力 人工智能 数字 数字科技 数智 互联网
    农商银行 银行 保险 证券 信托 城投 城市建设 城市建设投资 水利 绿能 光能 精密 动力 电缆 线缆 仓储 国际 进出口 经贸 股份 生态 园林 草业 羊绒 皮革 石油 油气 燃料 电站 冷链 电商`),
);

/** Endings that a speaker adds to a short name and a registry does not know. */
export const looseEndings = longestFirst(words('公司 企业 集团公司 厂家'));

/** One way of writing what has several. Longer first; keys as `normalName` gives them. */
export const abbreviations: readonly (readonly [string, string])[] = [
  ['经济技术开发区', '经开区'],
  ['高新技术产业开发区', '高新区'],
  ['高新技术开发区', '高新区'],
  ['高新技术产业园区', '高新区'],
  ['经济开发区', '经开区'],
  ['综合保税区', '综保区'],
  ['工业园区', '工业园'],
  ['产业园区', '产业园'],
  ['工业和信息化', '工信'],
  ['发展和改革委员会', '发改委'],
  ['发展改革委员会', '发改委'],
  ['发展改革委', '发改委'],
  ['国有资产监督管理委员会', '国资委'],
  ['住房和城乡建设', '住建'],
  ['人力资源和社会保障', '人社'],
  ['科学技术局', '科技局'],
  ['科学技术厅', '科技厅'],
  ['市场监督管理', '市场监管'],
  ['农业和农村', '农业农村'],
  ['中国科学院', '中科院'],
  ['中国工程院', '中工院'],
  ['中国农业科学院', '中国农科院'],
  ['农业科学院', '农科院'],
  ['社会科学院', '社科院'],
  ['第一人民医院', '第一医院'],
  ['职业技术学院', '职业学院'],
];

/** Simplified forms of traditional characters that names are written with. */
export const simplified: ReadonlyMap<string, string> = new Map(
  words(
    '爾尔 國国 電电 氣气 業业 產产 東东 華华 興兴 龍龙 寶宝 達达 豐丰 飛飞 聯联 藥药 車车 鋼钢 鋁铝 銅铜 礦矿 機机 廠厂 團团 責责 資资 發发 開开 陽阳 陸陆 動动 風风 雲云 導导 體体 環环 網网 數数 據据 軟软 貿贸 農农 億亿 遠远 騰腾 馬马 魯鲁 灣湾 廣广 蒙蒙',
  ).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
