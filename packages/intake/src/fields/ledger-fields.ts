import type { Field, LedgerKind } from './field.js';
import { planWords } from './stage-words.js';

const invested = { kind: 'figure', unit: '元', isMoney: true } as const;

/** Headers of days on which a stage is yet to be reached: 计划开工时间, 预计竣工日期. */
const planned = (...stages: readonly string[]): readonly string[] =>
  stages.flatMap((stage) =>
    planWords.flatMap((word) => ['时间', '日期', '年月'].map((day) => `${word}${stage}${day}`)),
  );

const projects: readonly Field[] = [
  {
    id: 'name',
    zh: '项目名称',
    use: { kind: 'name', entity: 'project' },
    headers: ['项目名称', '项目', '工程名称', '建设项目', '名称', '项目名'],
  },
  {
    id: 'owner',
    zh: '建设单位',
    use: { kind: 'party', entity: 'enterprise' },
    headers: [
      '建设单位',
      '项目单位',
      '业主单位',
      '项目业主',
      '投资主体',
      '投资方',
      '投资企业',
      '实施主体',
      '签约企业',
      '企业名称',
      '业主',
      '承建企业',
    ],
  },
  {
    id: 'place',
    zh: '建设地点',
    use: { kind: 'mention', entity: 'place' },
    headers: [
      '建设地点',
      '建设地址',
      '所在地',
      '所属区域',
      '地区',
      '旗县区',
      '所属旗县区',
      '区县',
      '落地区域',
      '属地',
    ],
  },
  {
    id: 'park',
    zh: '所在园区',
    use: { kind: 'mention', entity: 'park' },
    headers: ['所在园区', '园区', '开发区', '落户园区', '所属园区'],
  },
  {
    id: 'investment',
    zh: '总投资',
    use: { ...invested, measure: '总投资', modality: 'planned' },
    headers: [
      '总投资',
      '计划总投资',
      '项目总投资',
      '投资总额',
      '投资额',
      '总投资额',
      '协议投资额',
      '估算总投资',
    ],
  },
  {
    id: 'invested',
    zh: '累计完成投资',
    use: { ...invested, measure: '累计完成投资', modality: 'actual' },
    headers: [
      '累计完成投资',
      '已完成投资',
      '完成投资',
      '累计投资',
      '开工以来累计完成投资',
      '截至目前完成投资',
    ],
  },
  {
    id: 'yearPlan',
    zh: '年度计划投资',
    use: { ...invested, measure: '年度计划投资', modality: 'planned' },
    headers: [
      '年度计划投资',
      '本年计划投资',
      '当年计划投资',
      '年计划投资',
      '今年计划投资',
      '年度投资计划',
      '计划投资',
    ],
  },
  {
    id: 'yearInvested',
    zh: '本年完成投资',
    use: { ...invested, measure: '本年完成投资', modality: 'actual' },
    headers: ['本年完成投资', '年度完成投资', '今年完成投资', '当年完成投资', '本年累计完成投资'],
  },
  {
    id: 'capacity',
    zh: '年产能',
    use: { kind: 'figure', measure: '年产能', modality: 'planned' },
    headers: ['年产能', '产能', '设计产能', '规划产能', '年设计产能', '生产能力'],
  },
  {
    id: 'output',
    zh: '预计年产值',
    use: { ...invested, measure: '年产值', modality: 'expected' },
    headers: ['预计年产值', '达产后年产值', '达产产值', '年产值'],
  },
  {
    id: 'jobs',
    zh: '带动就业',
    use: { kind: 'figure', measure: '带动就业', unit: '人', modality: 'expected' },
    headers: ['带动就业', '新增就业', '就业人数', '吸纳就业'],
  },
  {
    id: 'area',
    zh: '占地面积',
    use: { kind: 'figure', measure: '占地面积', unit: '亩', modality: 'planned' },
    headers: ['占地面积', '用地面积', '用地'],
  },
  { id: 'products', zh: '产品', use: { kind: 'products' }, headers: ['产品', '主要产品', '产品名称'] },
  {
    id: 'stage',
    zh: '建设阶段',
    use: { kind: 'stage' },
    headers: [
      '建设阶段',
      '项目状态',
      '项目阶段',
      '阶段',
      '状态',
      '建设状态',
      '进展阶段',
      '建设性质及阶段',
      '当前阶段',
    ],
  },
  {
    id: 'signedOn',
    zh: '签约时间',
    use: { kind: 'date', event: 'signed' },
    headers: ['签约时间', '签约日期', '签订时间'],
  },
  {
    id: 'startedOn',
    zh: '开工时间',
    use: { kind: 'date', event: 'started' },
    headers: ['开工时间', '开工日期', '开工年月', '实际开工时间'],
  },
  {
    id: 'completedOn',
    zh: '竣工时间',
    use: { kind: 'date', event: 'completed' },
    headers: ['竣工时间', '竣工日期', '建成时间', '完工时间', '实际竣工时间'],
  },
  {
    id: 'producingOn',
    zh: '投产时间',
    use: { kind: 'date', event: 'producing' },
    headers: ['投产时间', '投产日期', '实际投产时间'],
  },
  {
    id: 'plannedSigning',
    zh: '计划签约时间',
    use: { kind: 'date', event: 'planned' },
    headers: planned('签约', '签订'),
  },
  {
    id: 'plannedStart',
    zh: '计划开工时间',
    use: { kind: 'date', event: 'planned' },
    headers: planned('开工'),
  },
  {
    id: 'plannedCompletion',
    zh: '计划竣工时间',
    use: { kind: 'date', event: 'planned' },
    headers: planned('竣工', '建成', '完工'),
  },
  {
    id: 'plannedProduction',
    zh: '计划投产时间',
    use: { kind: 'date', event: 'planned' },
    headers: planned('投产', '投用'),
  },
  {
    id: 'scale',
    zh: '建设内容及规模',
    use: { kind: 'prose' },
    headers: [
      '建设内容及规模',
      '建设规模及内容',
      '建设内容',
      '建设规模',
      '主要建设内容',
      '项目简介',
      '项目概况',
      '建设规模及主要内容',
    ],
  },
  {
    id: 'progress',
    zh: '进展情况',
    use: { kind: 'prose' },
    headers: ['进展情况', '项目进展', '工作进展', '最新进展', '形象进度', '目前进展', '建设进展'],
  },
];

const enterprises: readonly Field[] = [
  {
    id: 'name',
    zh: '企业名称',
    use: { kind: 'name', entity: 'enterprise' },
    headers: ['企业名称', '单位名称', '公司名称', '企业', '单位详细名称', '名称', '市场主体名称', '公司'],
  },
  {
    id: 'creditCode',
    zh: '统一社会信用代码',
    use: { kind: 'credit-code' },
    headers: ['统一社会信用代码', '社会信用代码', '信用代码', '统一代码', '机构代码'],
  },
  {
    id: 'place',
    zh: '所在地',
    use: { kind: 'mention', entity: 'place' },
    headers: ['所在地', '地区', '旗县区', '所属区域', '区县', '属地', '所属旗县区'],
  },
  {
    id: 'park',
    zh: '所在园区',
    use: { kind: 'mention', entity: 'park' },
    headers: ['所在园区', '园区', '开发区', '所属园区'],
  },
  {
    id: 'products',
    zh: '主要产品',
    use: { kind: 'products' },
    headers: ['主要产品', '产品', '主营产品', '产品名称', '主导产品'],
  },
  {
    id: 'capacity',
    zh: '年产能',
    use: { kind: 'figure', measure: '年产能', modality: 'actual' },
    headers: ['年产能', '产能', '设计产能', '生产能力', '年生产能力'],
  },
  {
    id: 'made',
    zh: '产量',
    use: { kind: 'figure', measure: '产量', modality: 'actual' },
    headers: ['产量', '年产量', '实际产量'],
  },
  {
    id: 'output',
    zh: '产值',
    use: { ...invested, measure: '产值', modality: 'actual' },
    headers: ['产值', '工业总产值', '总产值', '年产值'],
  },
  {
    id: 'revenue',
    zh: '营业收入',
    use: { ...invested, measure: '营业收入', modality: 'actual' },
    headers: ['营业收入', '主营业务收入', '营收', '销售收入', '年营业收入'],
  },
  {
    id: 'profit',
    zh: '利润',
    use: { ...invested, measure: '利润总额', modality: 'actual' },
    headers: ['利润总额', '利润', '净利润'],
  },
  {
    id: 'tax',
    zh: '税收',
    use: { ...invested, measure: '税收', modality: 'actual' },
    headers: ['税收', '纳税额', '上缴税金', '缴纳税收'],
  },
  {
    id: 'capital',
    zh: '注册资本',
    use: { ...invested, measure: '注册资本', modality: 'actual' },
    headers: ['注册资本', '注册资金'],
  },
  {
    id: 'employees',
    zh: '从业人数',
    use: { kind: 'figure', measure: '从业人数', unit: '人', modality: 'actual' },
    headers: ['从业人数', '职工人数', '员工人数', '从业人员', '人数', '用工人数', '期末从业人数'],
  },
  {
    id: 'growth',
    zh: '同比增长',
    use: { kind: 'figure', measure: '营业收入', unit: '%', role: 'growth', base: 'yoy', modality: 'actual' },
    headers: ['营业收入同比', '同比增长', '增速', '同比增速', '同比'],
  },
  {
    id: 'note',
    zh: '简介',
    use: { kind: 'prose' },
    headers: ['企业简介', '简介', '经营情况', '基本情况', '主营业务', '经营范围'],
  },
];

const agenda: readonly Field[] = [
  {
    id: 'name',
    zh: '事项',
    use: { kind: 'name', entity: null },
    headers: [
      '事项',
      '工作事项',
      '重点任务',
      '任务',
      '工作任务',
      '议题',
      '任务名称',
      '事项名称',
      '重点工作',
      '工作内容',
      '议程',
      '待办事项',
    ],
  },
  {
    id: 'owner',
    zh: '责任单位',
    use: { kind: 'party', entity: 'institution' },
    headers: ['责任单位', '牵头单位', '牵头部门', '责任部门', '主办单位', '负责单位', '承办单位'],
  },
  {
    id: 'partner',
    zh: '配合单位',
    use: { kind: 'party', entity: 'institution' },
    headers: ['配合单位', '协办单位', '配合部门', '参与单位'],
  },
  {
    id: 'due',
    zh: '完成时限',
    use: { kind: 'date', event: 'planned' },
    headers: ['完成时限', '办结时限', '完成时间', '时限', '截止日期', '截止时间', '计划完成时间', '到期日'],
  },
  {
    id: 'stage',
    zh: '状态',
    use: { kind: 'stage' },
    headers: ['状态', '完成情况', '办理状态', '进度', '办结情况', '进展状态'],
  },
  {
    id: 'progress',
    zh: '进展情况',
    use: { kind: 'prose' },
    headers: ['进展情况', '工作进展', '推进情况', '落实情况', '最新进展'],
  },
  { id: 'target', zh: '目标', use: { kind: 'prose' }, headers: ['目标', '工作目标', '目标任务', '年度目标'] },
];

const indicators: readonly Field[] = [
  {
    id: 'measure',
    zh: '指标',
    use: { kind: 'measure' },
    headers: ['指标', '指标名称', '统计指标', '项目', '名称'],
  },
  {
    id: 'value',
    zh: '数值',
    use: { kind: 'value' },
    headers: ['数值', '指标值', '绝对值', '总量', '累计', '值', '本期', '本年累计', '完成值', '实绩', '数量'],
  },
  { id: 'unit', zh: '单位', use: { kind: 'unit' }, headers: ['单位', '计量单位', '指标单位'] },
  {
    id: 'period',
    zh: '时间',
    use: { kind: 'period' },
    headers: ['时间', '时期', '年份', '年度', '统计时间', '报告期', '期别', '月份', '日期', '统计期'],
  },
  {
    id: 'subject',
    zh: '地区或对象',
    use: { kind: 'name', entity: 'place' },
    headers: ['地区', '区域', '旗县区', '对象', '统计范围', '行政区划', '主体', '城市'],
  },
  {
    id: 'growth',
    zh: '同比增长',
    use: { kind: 'figure', measure: '', unit: '%', role: 'growth', base: 'yoy', modality: 'actual' },
    headers: ['同比增长', '同比', '增速', '同比增速', '增长', '增长率', '比上年增长', '同比增长率'],
  },
];

/** The fields of each kind of ledger. Headers are data: a word more here reads one table more. */
export const ledgerFields: Readonly<Record<LedgerKind, readonly Field[]>> = {
  projects,
  enterprises,
  agenda,
  indicators,
};

/** The kinds in the order they are tried. */
export const ledgerKinds: readonly LedgerKind[] = ['projects', 'enterprises', 'agenda', 'indicators'];
