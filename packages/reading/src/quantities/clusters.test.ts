// Sentences as city papers tell of clusters, firms and works, invented throughout: names and figures too.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const told = { published: '2025-03-10' };
const last = { id: 'the last figure', read: (line: string) => lastQuantity(line, told) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line, told)[0] ?? null };

describe('words that only say that there are more, or which place', () => {
  reads(last, [
    ['全县有规上企业310家,新增26家', { measure: '规上企业', role: 'change' }],
    ['全县有规上企业310家。今年新增26家', { measure: '规上企业', role: 'change' }],
    ['全县有规上企业310家,新增岗位2600个', { measure: '新增岗位' }],
    ['全县有规上企业310家,新增26个', { measure: '新增' }],
    ['青岛港集装箱吞吐量连续9年排名全国第二', { measure: '集装箱吞吐量' }],
    ['全县签约项目42个,排名全市第三', { measure: '排名' }],
    ['全县技改投资实现明显增长,增速达到18.4%', { measure: '技改投资', role: 'growth' }],
    ['全县工业投资有4个大项,增速达到18.4%', { measure: '大项' }],
    ['水产交易额以15%以上的速度稳步增长', { measure: '水产交易额', role: 'growth' }],
    ['水产交易额占15%以上的份额', { role: 'share' }],
    ['罐体的体积缩小了三成', { measure: '体积', role: 'growth', value: '-30' }],
    ['罐体的体积缩小到三成', { role: 'share' }],
    ['当地的纽扣占到了全国六成的市场份额', { measure: '占全国市场份额', role: 'share' }],
    ['一条线用工减到5人,产能却提高了40%', { measure: '产能' }],
  ]);
});

describe('what is counted behind the number', () => {
  reads(first, [
    ['培育80家上下游企业', { measure: '上下游企业', value: '80' }],
    ['用工在80家上下浮动', { bound: '~' }],
    ['建成6个联合实验室', { measure: '联合实验室' }],
    ['遴选90家有技术优势的服务商', { measure: '服务商' }],
    ['遴选90家有实力,有技术', { measure: '遴选' }],
    ['培育3个优势明显、带动力强的主导产业', { measure: '主导产业' }],
    ['吸引18个国家广泛参与', { measure: '国家' }],
    ['6个国家数据中心集群算力规模达90万标准机架', { measure: '国家数据中心集群' }],
    ['公司在引进40名技师的基础上扩产', { measure: '技师' }],
    ['已签下300单的定制橱柜', { measure: '定制橱柜' }],
    ['2万人在家门口就业的愿望', { measure: null }],
    ['带动周边企业新增岗位900个', { measure: '新增岗位', role: 'change' }],
    ['全县开发区规上企业70家', { measure: '规上企业' }],
    ['市面上一百多种纽扣', { quote: '一百多种' }],
  ]);
});

describe('whom it is about', () => {
  reads(last, [
    ['以宁安基地为例,该工厂规划产能20万吨,吸纳就业700人', { subject: '宁安基地', modality: 'actual' }],
    ['云岭高速的控制性工程赤岭大桥合龙。大桥全长1700米', { subject: '赤岭大桥', measure: '全长' }],
    ['赤岭大桥合龙。大桥全长1700米', { subject: '赤岭大桥' }],
    ['平陆县从全国遴选服务商90家', { subject: '平陆县' }],
    ['甘肃省已发布3批60个数据产品', { subject: '甘肃省' }],
    ['甘肃省发布3月数据,产值60亿元', { time: '2025-03' }],
  ]);
});

describe('what is still to come', () => {
  reads(last, [
    ['目前,全县推进行动,到2027年,打造5个园区', { modality: 'target', time: '2027' }],
    ['到2027年,打造5个园区。目前,已建成2个', { modality: 'actual' }],
    ['全年新增重大项目60个', { modality: 'planned', time: '2025' }],
    ['完成全年预算的15%', { modality: 'actual' }],
    ['去年全年新增重大项目60个', { modality: 'actual', time: '2024' }],
    ['努力形成4个产业集群', { modality: 'target' }],
    ['计划总投资亿元以上项目投资增长7%', { modality: 'actual' }],
  ]);
});

describe('who speaks', () => {
  reads(last, [
    [
      '“去年,我们销售吊机900台。”宁安公司副总经理罗稷安说,今年他们的目标是:销售吊机1200台',
      { subject: '宁安公司' },
    ],
    [
      '青稷公司投产。\n宁安公司经理罗稷安说:“公司现在到岗率达70%。”',
      { subject: '宁安公司', measure: '到岗率' },
    ],
    ['“我们县去年产值20亿元。”县长王稷安说', { subject: null }],
    ['“我们去年销售吊机900台。”罗稷安说', { subject: null }],
    [
      '宁安、青稷重工、东沐专汽等企业开工。\n东沐专汽是全国重型吊机生产企业,该公司今年接单200台',
      { subject: '东沐专汽' },
    ],
    ['沐砚食品变废为宝。据介绍,该公司去年出口创汇500万元', { subject: '沐砚食品' }],
    ['沐砚食品变废为宝。据介绍,全县去年出口创汇500万元', { subject: '全县' }],
    ['宁安公司投产。\n目前,长沐街道辖区内共有纽扣企业26家', { subject: '长沐街道' }],
    ['“一天的屠宰量大概在70到80头。”', { measure: '屠宰量' }],
    [
      '走进泰州云稷产业园。\n该产业园位于城东,是某省2023年第三批“开工”项目,该项目总投资2亿元,占地300亩',
      { subject: '泰州云稷产业园', time: null },
    ],
  ]);
});

describe('parts of plans and of what was counted', () => {
  reads(last, [
    ['完成年度投资计划的24%', { measure: '年度投资计划', role: 'share' }],
    ['60个新开工项目已有20个开工', { measure: '新开工项目' }],
    ['60个新开工项目已有20个车间', { measure: '车间' }],
    ['产值增长12%,两年平均增长9%', { measure: '产值' }],
    ['一季度GDP保持6%的增速', { measure: 'GDP', role: 'growth' }],
    ['一季度GDP保持6%的目标', { measure: '目标' }],
    ['造纸行业增加值增长9%', { measure: '造纸行业增加值' }],
    ['经开区规上工业增加值增长9%', { measure: '规上工业增加值', subject: '经开区' }],
    ['这些工厂中,瞪羚工厂有望达到9座,有3座工厂被评为先进', { modality: 'actual' }],
  ]);
  reads(first, [
    ['20个重点项目集中开工', { measure: '重点项目' }],
    ['20个续建项目进展顺利', { measure: '续建项目' }],
    ['在青稷公司等60家企业支撑下', { measure: '企业' }],
    ['铜管产量占全国的三成……多年下来,平陆县成为基地', { subject: '平陆县' }],
    ['铜管产量占全国的三成……多年下来,平陆县风景好', { subject: '我国' }],
  ]);
});

describe('the park, the county and the day spoken of', () => {
  reads(last, [
    ['青稷公司二期投产。\n沐阳经济开发区很忙。该开发区产值60亿元', { subject: '沐阳经济开发区' }],
    ['平陆全县产值60亿元', { subject: '平陆' }],
    ['鲁西南很忙。产值60亿元', { subject: null }],
    ['西南很忙。产值60亿元', { subject: '西南' }],
    ['本报太原11月19日电(记者罗稷安)产值60亿元', { time: null }],
    ['本报太原11月19日,产值60亿元', { time: '2024-11-19' }],
    ['山西省发布消息。大同市副市长介绍了大同的产业,大同市有园区60个。\n再建成厂房9座', { subject: '大同市' }],
  ]);
});

describe('trade, sheets and prices', () => {
  reads(last, [
    ['山东省很忙。在这张亮眼的成绩单里,上半年民营企业出口50亿美元', { subject: '山东省' }],
    ['在这家亮眼的工厂里,上半年出口50亿美元', { subject: '工厂' }],
    ['全县茶叶产值保持“爬坡式”上升势头,前5个月增长9%', { measure: '茶叶产值' }],
    ['全县自营进出口总额90亿美元', { measure: '自营进出口总额' }],
    ['全县有企业600家,九成集中在制造业领域', { measure: '企业' }],
    ['全县已建成光纤900公里', { measure: '光纤' }],
    ['全县已建成投产900公里', { measure: '建成投产' }],
    ['财政部公布第三批900家瞪羚企业', { subject: '财政部' }],
  ]);
  reads(first, [
    ['全县实施900个投资2亿元以上的技改项目', { measure: '技改项目', subject: '全县' }],
    ['全县实施900个技改项目,投资2亿元', { measure: '技改项目' }],
    ['200块光伏板下面养虾', { measure: '光伏板' }],
  ]);
  const year = { published: '2025-06-10', title: '前4个月某国储能装机增长' };
  const titled = {
    id: 'a figure under a title with a period',
    read: (line: string) => lastQuantity(line, year),
  };
  reads(titled, [
    ['前4个月装机增长9%。\n在平陆县,工地正在铺设玻璃9000块', { time: null }],
    ['前4个月装机增长9%。\n此外,电池增长7%', { time: '2025-01/2025-04' }],
  ]);
});

describe('ranks, shares and works in lists', () => {
  reads(last, [
    ['签约86个项目,开工率在九个县区中排名第3', { measure: '开工率', role: 'rank' }],
    ['开工率在全市排名第3', { measure: '开工率' }],
    ['对甲地出口9亿元,占全县出口的20%;对乙地出口5亿元,增长7%,占11%', { measure: '占全县出口' }],
    ['对乙地出口5亿元,增长7%,占地11亩', { measure: '占地' }],
    ['全县年产各类饲料、兽药9万吨', { measure: '年产', object: '饲料、兽药' }],
    ['总投资9亿元的青稷三厂改造项目、总投资8亿元的栎瓷扩建项目落户', { measure: '总投资' }],
  ]);
  reads(first, [
    ['总投资9亿元的青稷三号厂改造项目、总投资8亿元的栎瓷扩建项目落户', { subject: '青稷三号厂改造项目' }],
    ['总投资9亿元的三号厂', { subject: '三号厂' }],
  ]);
});
