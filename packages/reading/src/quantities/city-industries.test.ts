// What papers of cities tell of their industries: outputs of works, what works consist of, where they are begun. All of
// it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('outputs in a year', () => {
  reads(first, [
    ['栎帆年产6GW光伏组件项目已投产', { measure: '年产', object: '光伏组件' }],
    ['敦煌80兆瓦光热电站投运', { measure: '装机容量' }],
    ['全县年产奶量7万吨', { measure: '年产奶量' }],
    ['全县年产苹果7万吨', { measure: '年产', object: '苹果' }],
  ]);
  reads(last, [
    ['达产后形成年产灯具3万组、天线4万副、支架2000根的产能', { measure: '年产', object: '支架' }],
  ]);
});

describe('what works consist of', () => {
  reads(last, [
    ['建设内容包括牛舍5栋、青贮平台8万平方米', { measure: '青贮平台' }],
    ['建设内容包括牛舍5栋、冷链配送中心2座', { measure: '冷链配送中心' }],
  ]);
});

describe('where something was held', () => {
  reads(last, [
    ['栎园养殖区竣工暨投牛仪式在禾泽乳业第二牧场举行。\n该项目总投资6亿元', { subject: '该项目' }],
    ['记者来到禾泽乳业第二牧场。\n该项目总投资6亿元', { subject: '禾泽乳业第二牧场' }],
    ['栎园风电场开工。该项目是今年全省重点项目,项目总投资6亿元', { subject: '栎园风电场' }],
  ]);
});

describe('shares and plans', () => {
  reads(last, [
    ['上半年,栎川产业园完成工业投资占禾江县的34%,同比增长4%', { measure: '工业投资' }],
    ['1-4月,全市项目完成投资30亿元,完成当年计划投资的64%', { time: '2025-01/2025-04', modality: 'actual' }],
    ['全市项目完成全年计划投资的64%', { time: '2025' }],
    ['1-4月完成投资30亿元。全市加快招商,力争产量超20万辆、完整度90%', { time: null, modality: 'target' }],
    ['2025年初,福州开工17项重大项目,总投资9亿元。其中产业项目8项,总投资6亿元', { time: '2025-01' }],
    ['2025年初,福州很忙。项目总投资6亿元', { time: null }],
  ]);
});

describe('works told of by those who build them', () => {
  reads(last, [
    ['栎鼎生产基地很忙。在福州,负责人说,整个生产基地规划5个电芯厂房', { subject: '栎鼎生产基地' }],
    ['6月5日,在西部云基地,工程师介绍,项目1栋算力楼5月底已封顶', { time: '2025-05-31' }],
    ['6月5日,工程师介绍,项目1栋算力楼明年投用', { time: '2025-06-05' }],
    ['完成其余3栋算力楼的基建', { measure: '算力楼' }],
    ['采购3台设备的配件', { measure: '配件' }],
    [
      '栎讯智算中心投运。\n记者在项目现场看到,栎交云数据中心项目正在收尾。总投资约11亿元',
      { subject: '栎交云数据中心项目' },
    ],
  ]);
});

describe('lists of works parted by semicolons', () => {
  reads(last, [
    ['甲酸项目预计6月底竣工;乙酯项目累计完成投资8亿元', { time: '../2025-06-10', modality: 'actual' }],
    ['甲酸项目预计6月底竣工;乙酯项目累计完成投资8亿元,进度完成97%', { modality: 'actual' }],
    ['甲酸产量预计达到6万吨;乙酯产量达到8万吨', { modality: 'expected' }],
    [
      '重点依托栎川石化900万吨/年炼化一体化项目',
      { measure: '产能', subject: '栎川石化900万吨/年炼化一体化项目' },
    ],
    ['全市乙醇产量9万吨/年', { measure: '乙醇产量' }],
  ]);
});

describe('days and years told before', () => {
  reads(last, [
    [
      '6月8日,全市重大项目集中开工。市长说,回望2024年,成果丰硕。据了解,此次开工的项目中,制造业项目达61个',
      { time: '2025-06-08' },
    ],
    ['市长说,2024年成果丰硕,制造业项目达61个', { time: '2024' }],
    ['利润由2012年的86亿元跨越到2016年的167亿元', { time: '2016', measure: '利润' }],
    ['利润跨越90亿元', { measure: '利润', role: 'level' }],
    ['自2021年引入某动力电池龙头企业以来,全市已聚集上下游企业80家', { time: '2021/2025-06-10' }],
    ['三大厂合计炼能5050万吨/年', { measure: '炼能' }],
    ['加快实施市政照明工程5个', { measure: '市政照明工程' }],
  ]);
});

describe('what a place takes as its aim before it is named', () => {
  reads(last, [
    [
      '栎鼎泵业有限公司很忙。\n锚定百亿目标,丹东市以园区为载体,招引。截至目前,累计引进企业91家',
      { subject: '丹东市' },
    ],
    ['栎鼎泵业有限公司很忙。\n公司坚持创新。截至目前,累计获得专利91件', { subject: '栎鼎泵业有限公司' }],
    ['丹东定下规模达到10万机架、10万PFlops算力的“双十万”目标', { modality: 'target' }],
    ['丹东定下“双十万”目标,规模已达10万PFlops', { modality: 'actual' }],
  ]);
  reads(first, [
    ['丹东定下规模达到9万架、10万PFlops算力的“双十万”目标', { measure: '规模' }],
    ['新修12条、80公里乡村道路', { measure: '乡村道路' }],
  ]);
});

describe('shares of another whole, and what is counted among others', () => {
  reads(last, [
    ['丹东的组件、玻璃产能分别占辽宁省的50%、60%,全国的6%、11%', { measure: '占全国', subject: '丹东' }],
    ['丹东组件产能增长50%,全国的均值为6%', { subject: '全国' }],
    ['在2024年全球出货量前十的企业中,有6家落户丹东', { measure: '企业', time: null }],
    ['2024年,全市新增企业中,有6家落户丹东', { time: '2024' }],
    ['单体投资超1亿元项目的有12个', { measure: '项目' }],
    ['7个县区与外地企业签约项目7个', { measure: '签约项目' }],
    ['推进企业合作项目7个', { measure: '企业合作项目' }],
    ['车间里,12条生产线热火朝天', { measure: '生产线' }],
  ]);
});

describe('years that do not go on', () => {
  const told = {
    id: 'the last figure',
    read: (line: string) => lastQuantity(line, { published: '2025-06-10' }),
  };
  reads(told, [
    ['2024年,产值5亿元,增长3%,税收1亿元。\n签约仪式上,丹东签约项目7个', { time: null }],
    ['双极板产线年内建成投产。丹东2个输变电工程开工建设', { time: null }],
    ['年内新增企业30家。丹东开工项目2个', { time: '2025' }],
  ]);
});

describe('works shown, parks of a part of the country, and years behind a start', () => {
  reads(last, [
    ['自2021年3月开工以来,备受瞩目。整个栎原产业园规划用地面积3000亩', { time: null }],
    ['自2021年3月开工以来,栎原产业园累计投资30亿元', { time: '2021-03/2025-06-10' }],
    [
      '京口工业园的栎丝公司很忙。这个总投资3亿元的纺织项目已开工。该项目由栎隆公司投资,建设16条产线',
      { subject: '纺织项目' },
    ],
    ['中国西部栎石产业园项目投资6亿元', { subject: '中国西部栎石产业园项目' }],
    ['已完成6栋厂房、3栋仓库、研发楼、展示厅等建设', { measure: '仓库' }],
    ['采购3台机床、铣床等设备', { measure: '设备' }],
    ['该项目投产后的第一年,年产值不低于2亿元;第二年,年产值不低于4亿元', { modality: 'planned' }],
    ['中央新增投资104个项目', { role: 'level' }],
    ['新增企业104家', { role: 'change' }],
  ]);
});

describe('costs right before a work, and what will be then', () => {
  reads(last, [
    ['总投资50亿元栎原集团硅料项目开工,总投资20亿元禾泽科技组件项目投产', { subject: '禾泽科技组件项目' }],
    ['总投资20亿元栎原集团年产5万吨硅料项目', { measure: '年产' }],
    ['栎原集团总投资20亿元建设硅料项目', { subject: '栎原集团' }],
    ['6月3日,栎原集团硅料项目开工,届时年产值将达30亿元', { measure: '年产值', time: null }],
    ['6月3日,栎原集团硅料项目开工,完成投资3亿元', { time: '2025-06-03' }],
    ['全市在建装机300万千瓦,年内可并网12万千瓦', { modality: 'planned' }],
  ]);
  reads(first, [['总投资50亿元栎原集团年产5万吨硅料项目开工', { subject: '年产5万吨硅料项目' }]]);
});
