import type { EventType } from '../model.js';
import type { Entry } from '../scan/lexicon.js';

/** Where a verb of an event has the work it is about: `before` (某项目开工), `after` (建成某项目) or either. */
export type Side = 'before' | 'after' | 'either';

/** What a verb tells. */
export interface EventVerb {
  readonly type: EventType;
  readonly side: Side;
}

/** A verb of an event, for the scanner. */
export type EventEntry = Entry<'event-verb', EventVerb>;

const rows = (type: EventType, side: Side, words: string): EventEntry[] =>
  words.split(' ').map((word) => ({ word, kind: 'event-verb', data: { type, side } }));

/** Verbs that state a stage of a work or an encounter, each with its side. Longer ones win over their parts. */
export const eventVerbs: readonly EventEntry[] = [
  ...rows('signed', 'either', '签约 集中签约 签约落地 新签约'),
  ...rows('signed', 'after', '签署 签署了 签订 签订了 达成 签下 签下了 签了'),
  ...rows(
    'approved',
    'after',
    '获批 新获批 获批建设 获批创建 获批设立 获批成为 获批开展 批准 批准建设 批准新建 批准设立 批复 核准 成功申遗 入选 成功入选 获评 跻身 列入 列为 纳入 成为 认定为 被认定为 确定为',
  ),
  ...rows('approved', 'before', '认定'),
  ...rows(
    'approved',
    'before',
    '获核准 获批复 立项 获得核准 获得批复 通过核准 获批开工 获批立项 通过审批 获批上市 获准建设 申遗成功',
  ),
  ...rows(
    'started',
    'before',
    '开工 动工 动工建设 破土动工 破土 奠基 开建 启动规划和建设 紧张施工 加紧施工 加快施工 加速施工 全力施工 抓紧施工 加紧推进 正加紧推进 正在加紧推进 正在施工 正在紧张施工 正在加紧施工 打下第一根桩 打下第一根地桩 启动安装 启动电气安装 启动设备安装 开始安装 全面施工 进场施工 开挖 封顶在即 加速推进 进场建设 正式进场建设 施工建设 全面动工 启动施工 开始施工 桩基施工 始建于',
  ),
  ...rows('started', 'after', '正在进行 正进行 加紧进行 新开工 新开工建设 实施'),
  ...rows(
    'started',
    'either',
    '启动 启动了 启动实施 正在建设 建设一个 建设一座 建设一条 新建一座 新建一个 新建一条 开工建设 启动建设 正式启动建设 开始建设 正在加紧建设 加紧建设 抓紧建设 正在抓紧建设 正在加快建设 正加速建设 正加快建设 正加紧建设 正抓紧建设 正在加速建设 正在全力建设 正全力建设 正建设 正在装备 正在搭建',
  ),
  ...rows(
    'completed',
    'after',
    '建成 已建成 累计建成 建立起 建立起了 建起 建起了 建设了 建立了 设立了 打造了 建成了 筹建完成 建立 创办 创办了 全面建成 新建了 新建成 新建提升 完成',
  ),
  ...rows(
    'completed',
    'before',
    '全面形成 基本形成 机械竣工 中交 建成中交 实现中交 竣工 完工 落成 封顶 合龙 贯通 全线贯通 全面贯通 竣工验收 主体完工 拔地而起 建成落地 主体封顶 完成验收 通过验收 通过竣工验收 建设完成 完成一期建设 完成二期建设 完成主体建设 完成建设 全面完工 正式落成 已完成 全部完成 基本完成 建设已完成 建设已经完成 已经完成',
  ),
  ...rows(
    'producing',
    'before',
    '试产 试产成功 试投产 建成试产 已建成投产 已建成投用 已建成投运 已建成运营 已建成并网 已建成通车 已建成启用 全面建成投产 已竣工投产 投产达效 投产见效 正常运营 投入运转 点火 点火投产 投料生产 投料试产 投料开车 开车成功 正式下线 竣工投用 竣工投运 已正式投产 已投产',
  ),
  ...rows(
    'producing',
    'before',
    '投产 投运 投用 并网 并网发电 全容量并网 投入使用 投入运营 投入运行 投产使用 投产运营 建成投产 建成投运 建成投用 建成运营 建成并网 建成并投产 竣工投产 正式投产 正式生产 点亮 启用 上线 上线运行 通车 建成通车 开通运营 开业运营 开业 投入生产 建成运行 建成使用 投运使用 首次装车 试通水 建成试通水 通水 建成通水 下闸蓄水 稳定运行 试运行 试生产 投料试车 试车成功 正式运营 正式运行 投入商业运行 商业运行 投入试运行 开园 封关运作 封关运行 首航 建成通航 正式通航 通航 开馆 建成开放 正式营业 建成启用 正式启用 投入试生产 开航 送电 反送电 反送电成功 一次送电成功 带电投运 开学招生 建成开学 正式开学 开诊 建成开诊 全面投产 全部投产 全面投运 全容量投产 开通 正式开通 试运营 开业投用 达产投用 建成点亮',
  ),
  ...rows('producing', 'after', '投入运行了 投运了 启用了 上线了 投用了'),
  ...rows('full_capacity', 'before', '生产达效 达产 满产 达产达效 全面达产 投产达效'),
  ...rows('unveiled', 'before', '揭牌 挂牌 授牌 揭牌成立 挂牌成立 揭牌运营 正式揭牌'),
  ...rows('unveiled', 'either', '成立 组建 正式成立 成立了 组建了 揭牌组建'),
  ...rows('planned', 'before', '交付 下水 试航 首飞 发射'),
  ...rows(
    'planned',
    'after',
    '筹建 正在筹建 筹备 正在筹备 再增加 增设 将建 将扩建 将改扩建 争创 创建 申创 申建 谋划建设 规划建设 正规划建设 正在规划建设 拟建 计划建设 拟建设',
  ),
  ...rows('planned', 'either', '将建成 将全面建成 建设 新建 打造 扩建 改造 加快建设 加快推进'),
  ...rows('unveiled', 'after', '发布 设立 新设立'),
  ...rows('met', 'after', '会见 会见了 考察 调研 座谈 赴 拜访 会谈 观摩 来到'),
];

/** Verbs that are an event only as a plan; done, they tell no single stage. */
export const onlyPlanned: ReadonlySet<string> = new Set([
  '建设',
  '新建',
  '打造',
  '扩建',
  '改造',
  '加快建设',
  '加快推进',
  '交付',
  '下水',
  '试航',
  '首飞',
  '发射',
  '设立',
  '建立',
  '再增加',
  '增设',
  '创建',
]);

/** Verbs that tell a stage of a work whatever the noun before them: 某某母基金投运. */
const stageVerbs: ReadonlySet<string> = new Set(
  '投产 投运 投用 开工 开工建设 动工 奠基 竣工 完工 落成 封顶 合龙 通车 揭牌 建成投产 建成投运 建成投用 建成通车 并网发电 全容量并网 投入使用 投入运营 投入运行 投产运营 正式投产 正式投运 开业运营 开园 达产 达产达效 加紧建设 正在加紧建设 稳定运行 获批上市 试运行 下闸蓄水 试通水 交付 下水'.split(
    ' ',
  ),
);

/** Words before a verb that make it a plan. */
export const planWords = [
  '计划',
  '将',
  '拟',
  '即将',
  '预计',
  '有望',
  '力争',
  '规划',
  '准备',
  '将于',
  '目标',
  '争取',
  '筹划',
  '拟于',
  '确保',
  '督促',
  '可望',
  '力促',
];

/** What right after a verb makes it a condition or a thing (投产后, 并网装机, 建成区) and no event. */
export const notAfter =
  /^(?:的|后|以后|之后|以来|前|之前|时|率|区|面积|里程|规模|容量|装机|率先|额|量|总|数|的话|面|运行费|机制|企业|产能|难|工期|条件|要求|标准|仪器|工程|满销|状态|节奏|伊始|热潮|之际|\d{1,3}周?年|工作(?!站)|作|管理)/;

/** What right before a verb makes it no event (自投产以来, 未开工, 如建成). */
export const notBefore =
  /(?:到|自|从|恢复|连轴|直|自从|未|没有|不|若|如|如果|待|等待|一旦|尚未|可|能|可以|推动|促进|服务|助力|加快推进|支持|助推|确保如期|加快建设|加速建设)$/;

/** Whether a verb tells a stage whatever the noun before it; what is granted may be anything. */
export const tellsStage = ({ word, data }: EventEntry): boolean =>
  (data.type === 'approved' && /[获批]|申遗/.test(word)) || stageVerbs.has(word);
