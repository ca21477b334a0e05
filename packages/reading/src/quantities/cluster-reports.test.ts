// What papers tell of a city's clusters and works: branches that sentences go on about, stages without a name, places
// and works pointed at. All of it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };
const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('branches that further clauses go on about', () => {
  reads(last, [
    [
      '1-4月,制伞产业实现增加值3亿元,比上年同期增长4%,对全市规模以上工业增长的贡献率达7%',
      { subject: '制伞产业', role: 'share' },
    ],
    ['制伞产业实现增加值3亿元,增长4%,拉动规上工业增加值增长0.2个百分点', { subject: '制伞产业' }],
    ['制伞产业快速壮大,实现增加值3亿元', { subject: '制伞产业' }],
    ['制伞、制笔和玩具产业对规上工业增长贡献率近四成', { subject: '制伞、制笔和玩具产业' }],
    ['我市五大产业集群实现增加值3亿元', { subject: '我市五大产业集群' }],
    ['制伞产业快速壮大。全市实现增加值3亿元', { subject: '全市' }],
  ]);
});

describe('branches and kinds of firms that a clause without a figure tells of', () => {
  reads(last, [
    ['福州很忙。雨伞产业发展提速,规上产值同比增长6%', { subject: '雨伞产业' }],
    ['上半年,福州很忙。上游企业受原料价格拖累,工业总产值同比下降3%', { subject: '上游企业' }],
    ['下游发电企业生产平稳,上半年产值同比增长4%', { subject: '下游发电企业' }],
    ['雨伞产业发展提速,全市产值同比增长4%', { subject: '全市' }],
  ]);
});

describe('datelines', () => {
  reads(last, [
    [
      '福建新闻网·大美海峡客户端讯 近日,栎河开发区发布数据:一季度,栎河开发区完成投资增长4%;完成工业投资增长7%',
      { subject: '栎河开发区' },
    ],
  ]);
});

describe('shares of a market', () => {
  reads(last, [
    ['福州市的雨伞走红,全国市场占有率达9%', { subject: '福州市', measure: '市场占有率' }],
    ['全国产量达9万吨', { subject: '全国' }],
  ]);
});

describe('stages, places and works pointed at', () => {
  reads(last, [
    ['福州很忙。据了解,栎发电声一期已投资3亿元', { subject: '栎发电声一期' }],
    ['福州很忙。栎发电声一期计划建设7条生产线', { subject: '栎发电声一期' }],
    ['据甲河镇镇长介绍,龙泉市的园区很忙。该镇已吸引7家企业', { subject: '甲河镇' }],
    ['据甲河镇镇长介绍,龙泉市的园区很忙。该市已吸引7家企业', { subject: '龙泉市' }],
    ['栎州家居产业园主要从事家居生产,项目总投资3亿元', { subject: '栎州家居产业园' }],
    ['栎州家居产业园从事家居生产。项目占地20亩', { subject: '栎州家居产业园' }],
    ['龙泉市树牢项目为王的理念,引进4个项目', { subject: '龙泉市' }],
    ['福州市龙泉镇深度融入“长三角”。现有企业7家', { subject: '福州市龙泉镇' }],
  ]);
});

describe('times that hold no longer, and the whole of a year', () => {
  reads(last, [
    ['2023年,首辆缆车在福州下线。园区现有企业70家', { time: null }],
    ['2023年,首辆缆车在福州下线。完成产值70亿元', { time: '2023' }],
    ['福州发展。去年布局的雨伞生产线很忙,企业达到7家', { time: null }],
    ['福州发展。去年,雨伞生产线很忙,企业达到7家', { time: '2024' }],
    ['到去年产值突破70亿元', { time: '2024' }],
    ['到去年底企业突破70家', { time: '../2024-12-31' }],
    ['投资额年均递增20%', { measure: '投资额', role: 'growth' }],
  ]);
});

describe('what works cost, and by when they are to run', () => {
  reads(first, [
    ['6月3日,福州很忙。其中投资7亿元的栎河码头扩建项目于6月2日开工,进展顺利', { time: null }],
    ['2024年,福州很忙。总投资7亿元的3个弹簧项目入驻栎河工业园区', { subject: '弹簧项目' }],
    ['规划建设了占地70亩的栎河产业园', { modality: 'actual', subject: '栎河产业园' }],
    ['规划占地70亩的栎河产业园', { modality: 'planned' }],
  ]);
  reads(last, [
    ['预计到2028年,栎河产业园全部建成投产后,产能将达到7万吨', { time: '2028' }],
    ['一季度,福州开工3个项目,年计划投资7亿元', { time: '2025' }],
    ['一季度,福州开工3个项目,完成投资7亿元', { time: '2025-01/2025-03' }],
    ['福州一季度重大项目建设启动。据了解,栎河码头扩建项目拟投资7亿元', { time: null }],
    ['栎河开发区2024年第二次“开工一批”项目集中开工。栎河码头扩建项目将建设3个泊位', { time: null }],
  ]);
});

describe('plans that end with a semicolon, and plans of a kind', () => {
  reads(last, [
    ['栎河开发区签约项目2个,总投资7亿元,预计年产值5亿元;开工项目3个', { modality: 'actual' }],
    ['栎河轴承厂房封顶,正冲刺明年投产;栎河年产2万吨雨伞项目实现满负荷生产', { modality: 'actual' }],
    ['未来打算将设备增加到300台', { modality: 'planned' }],
  ]);
});

describe('shares and ranks by what is said of them before', () => {
  reads(last, [
    ['栎河开发区雨伞的市场份额占全国7%', { measure: '市场份额' }],
    ['栎河开发区雨伞年产量、出口量全球行业排名第三', { measure: '栎河开发区雨伞年产量、出口量' }],
    ['弹簧模具已占国内市场份额三成', { subject: '弹簧模具' }],
    ['年盈利约3亿元', { measure: '年盈利' }],
    ['栎河工业园区很忙。目前,园区300多家企业铆足干劲', { subject: '栎河工业园区' }],
    ['栎河工业园区很忙。目前,福州园区达到30家', { measure: '园区' }],
    ['规划建设3000亩雨伞产业园', { measure: '雨伞产业园' }],
  ]);
});

describe('what bureaus make known, and how much of a plan is done', () => {
  reads(last, [
    [
      '福建省工信厅6日通报的上半年全省雨伞制造业重大项目进展情况显示,截至4月底,全省雨伞制造业30个项目,开工20个;完成投资7亿元',
      { subject: '福建省' },
    ],
    ['1-4月,福州完成投资7亿元,为年度计划投资的37%', { modality: 'actual', role: 'share' }],
    ['栎河码头扩建项目完成年计划投资的37%', { modality: 'actual' }],
    ['共有9个项目试投产或小批量生产', { measure: '项目' }],
    ['二期4万吨雨伞布产线投产', { measure: '产能' }],
    ['误差度被控制在0.3毫米以内', { measure: '误差度' }],
  ]);
});

describe('firms of a park, and parks called a work', () => {
  reads(last, [
    [
      '去年12月底,栎河经开区的栎沐科技有限公司年度营收超过7亿元',
      { subject: '栎沐科技有限公司', time: '2024' },
    ],
    ['栎河装备制造零碳产业园由栎沐公司建设。项目总投资7亿元', { subject: '栎河装备制造零碳产业园' }],
    ['数字福岛·栎河项目完成年计划投资的37%', { subject: '数字福岛·栎河项目' }],
  ]);
});

describe('works by their size, and what a change has brought', () => {
  reads(last, [
    ['正在建设年产7万吨雨伞布等项目', { measure: '年产' }],
    ['栎河公司7亿立方米/年煤制气项目获批', { measure: '产能' }],
    ['总体规划建设7GW单晶硅产业园区', { measure: '单晶硅产业园区' }],
    [
      '推进栎沐科技有限公司7万吨碳酸锂、稷沐科技有限公司8万吨碳酸锂、禾沐科技有限公司9万吨碳酸锂等项目',
      {
        subject: '禾沐科技有限公司9万吨碳酸锂',
      },
    ],
    ['2024年,福州雨伞产业产值7亿元,全球占比37%', { subject: '福州' }],
    ['预测储量达7亿吨', { modality: 'actual' }],
    ['预测产量达7亿吨', { modality: 'expected' }],
    ['今年以来,福州很忙。通过智能化改造,生产效率提升40%', { time: null }],
    ['今年以来,福州很忙。通过招商引资,生产效率提升40%', { time: '2025' }],
  ]);
});

describe('works under a label, behind a dash, and one that somebody calls this one', () => {
  reads(last, [
    [
      '福州很忙。\n雨伞加工 栎沐雨伞有限公司码头项目是栎淦公司异地建设项目,总投资近7亿元',
      { subject: '栎沐雨伞有限公司码头项目' },
    ],
    [
      '亚洲唯一的典型雨伞项目——栎淦码头扩建项目总投资7亿元。截至目前,累计完成投资3亿元',
      { subject: '栎淦码头扩建项目' },
    ],
    ['走进栎淦雨伞产业基地,智慧中心很忙。\n“本项目总投资7亿元。”负责人说', { subject: '栎淦雨伞产业基地' }],
    ['总投资将达千亿元,接近总和', { value: '100000000000' }],
    ['2024年,福州雨伞投资占全省第一位', { measure: '福州雨伞投资' }],
  ]);
});

describe('a works that is spoken of by its kind', () => {
  reads(last, [
    ['位于福州的栎淦伞骨工厂,是稷淦雨伞集团旗下标杆工厂。工厂占地70亩', { subject: '栎淦伞骨工厂' }],
  ]);
});

describe('the year told of, what is said in short, and shares that exceed', () => {
  reads(last, [
    ['福州雨伞始于2015年。这一年福州的雨伞产量达到3万把', { time: '2015' }],
    ['栎沐雨伞有限公司2020年落户栎河产业园区,年产雨伞3万把', { time: null }],
    ['栎沐雨伞有限公司2020年落户栎河产业园区,当年产值3亿元', { time: '2020' }],
    ['栎沐集团将投资7亿元,预计到2028年可实现年销售收入3亿元', { modality: 'expected' }],
    ['工厂里,168台织布机一字排开', { measure: '织布机' }],
    ['这一年来,福州的雨伞产量达到3万把', { time: '2024/2025-06-10' }],
    ['2024年3月,新厂投产。“今年公司可实现产值4亿元以上。”', { time: '2025' }],
    ['截至目前,福州雨伞布产量全国第一,伞骨产量超全国三分之一', { measure: '伞骨产量', role: 'share' }],
    ['2021年,福州市雨伞及伞骨应用集群营收7亿元', { subject: '雨伞及伞骨应用集群', measure: '营收' }],
    ['福州很忙。龙泉雨伞产业集群、栎淦轴承产业集群等省级特色产业集群累计达到7个', { subject: '福州' }],
  ]);
});
