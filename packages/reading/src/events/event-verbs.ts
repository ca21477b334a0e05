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
  ...rows('signed', 'after', '签署 签署了 签订 签订了 达成'),
  ...rows('approved', 'after', '获批 获批建设 批准 批准建设 批准新建 批准设立 批复 核准'),
  ...rows('approved', 'before', '获核准 获批复 立项 获得核准 获得批复 通过核准'),
  ...rows(
    'started',
    'before',
    '开工 开工建设 动工 动工建设 破土动工 奠基 开建 启动建设 启动规划和建设 开始建设 正式启动建设 启动实施',
  ),
  ...rows('started', 'either', '启动 正在建设'),
  ...rows('completed', 'after', '建成 已建成 累计建成 建起 建起了 建设了 建立了 设立了 建成了 筹建完成'),
  ...rows('completed', 'before', '竣工 完工 落成 封顶 合龙 贯通 全线贯通 竣工验收 主体完工'),
  ...rows(
    'producing',
    'before',
    '投产 投运 投用 并网 并网发电 全容量并网 投入使用 投入运营 投入运行 投产使用 投产运营 建成投产 建成投运 建成投用 建成运营 建成并投产 竣工投产 正式投产 点亮 启用 上线 上线运行 通车 建成通车 开通运营 开业运营 开业 投入生产 建成运行 建成使用 投运使用 首次装车',
  ),
  ...rows('full_capacity', 'before', '达产 满产 达产达效 全面达产 投产达效'),
  ...rows('unveiled', 'before', '揭牌 挂牌 授牌 揭牌成立 挂牌成立 揭牌运营 正式揭牌'),
  ...rows('unveiled', 'either', '成立 组建'),
  ...rows('planned', 'after', '筹建 正在筹建 谋划建设 规划建设 拟建 计划建设 拟建设'),
  ...rows('planned', 'either', '建设 新建 打造 扩建 改造 加快建设 加快推进'),
  ...rows('unveiled', 'after', '发布'),
  ...rows('met', 'after', '会见 会见了 考察 调研 座谈 赴 拜访 会谈'),
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
]);

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
];

/** What right after a verb makes it a condition or a thing (投产后, 并网装机, 建成区) and no event. */
export const notAfter =
  /^(?:的|后|以后|之后|以来|前|之前|时|率|区|面积|里程|规模|容量|装机|率先|额|量|总|数|的话|面|运行费|机制|企业|产能|难|工期|条件|要求|标准|仪器)/;

/** What right before a verb makes it no event (自投产以来, 未开工, 如建成). */
export const notBefore =
  /(?:自|自从|未|没有|不|若|如|如果|待|等待|一旦|尚未|可|能|可以|推动|促进|服务|助力|加快推进|支持|助推|确保如期)$/;
