// What short items of news tell: things shown with their size, bounds of two kinds, plans beside what has been done.
// All of it is invented.
import { describe, expect, test } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };
const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('things shown that a clause goes on about', () => {
  reads(last, [
    ['福州很忙。这种传感器即使遇上雾天,也能看清400米远的浮标', { subject: '传感器' }],
    ['福州很忙。这台40吨可烧甲醇的吊车相比老款,能省油30%', { subject: '吊车' }],
    ['福州很忙。这台40吨级吊车每天能省油30升', { subject: '吊车' }],
    ['福州很忙。这些个头小、口感脆的果子,已为果农带来3亿元收入', { subject: '果子' }],
    ['记者来到位于福州的这家雨伞工厂,产线正忙,每天出伞3万把', { subject: '雨伞工厂' }],
    ['福州很忙。这些稻谷、小麦的价格上涨3%', { subject: '福州' }],
  ]);
});

describe('measures beside brackets, bounds and what is to come', () => {
  reads(last, [
    ['福州市将改造3万户(人)老旧住房', { measure: '老旧住房' }],
    ['这套声呐能测水深70米以内、半径4公里的水域', { measure: '半径' }],
    ['福州市科技局布局建设的4家未来产业学院已招生', { measure: '未来产业学院' }],
    ['该厂可减少30%的废水,以及近40%的废渣', { role: 'growth', value: '-40' }],
    ['该厂废水占30%,以及40%的废渣', { role: 'share' }],
    ['这项工艺实现80%本地化', { measure: '本地化', role: 'share' }],
    ['去年收入实现8%的增长', { measure: '收入', role: 'growth' }],
    ['在全球运量第二大港青岛港,航线很密', { subject: '青岛港' }],
  ]);
});

describe('what has been done beside what is foreseen', () => {
  reads(last, [
    ['福州将改造30个街区,而莆田则以9个街区为先启动了改造', { modality: 'actual' }],
    ['福州的雨伞产值预计突破9亿元;新款研制形成了超40项专利', { modality: 'actual' }],
    ['福州明年将改造30个街区,莆田将先改造9个街区', { modality: 'planned' }],
    ['福州出台河湖治理规划建设等意见,在其支持下,湿地增加30个', { modality: 'actual' }],
    ['福州规划建设湿地等设施,湿地增加30个', { modality: 'planned' }],
    ['临近年底,福州的园区又有4个项目开工', { modality: 'actual', time: null }],
    ['福州的雨伞产值预计突破9亿元,专利超40项', { modality: 'expected' }],
  ]);
});

describe('trade told of without a figure, and lists that stand alone', () => {
  reads(last, [
    ['3月,福建对邻国出口由降转升,其中,对泰国增长4%', { measure: '出口', role: 'growth' }],
    ['3月,福建对邻国出口继续较快增长,对泰国、老挝分别增长4%、7%', { measure: '出口' }],
    ['3月,福建对邻国出口回暖,茶叶产量增长7%', { measure: '茶叶产量' }],
    ['前4个月,住房、救灾、交通和水利支出,分别增长4%、5%和7%', { measure: '交通和水利支出' }],
    ['当地查补税款,追回骗取的补贴损失300万元', { measure: '补贴损失' }],
    ['外贸增速明显提升至7%', { role: 'growth', value: '7' }],
    ['外贸占比明显提升至7%', { role: 'share' }],
    ['超七成服贸会参展商签单增加', { measure: '服贸会参展商签单' }],
    ['福建工业很忙。制伞行业产量增长7%,制笔、制鞋行业也分别增长4%和5%', { subject: '福建' }],
    ['福建工业很忙。制伞行业增势很好,产量和销量分别增长7%和5%', { subject: '制伞行业' }],
  ]);
});

describe('works called by their kind alone', () => {
  reads(last, [
    ['福州的栎原国际商贸城开市。商贸城日均客流超过3万人次', { subject: '栎原国际商贸城' }],
    ['福州开市。商贸城日均客流超过3万人次', { subject: '福州' }],
  ]);
});

describe('ways, ports, and what is to come once a work runs', () => {
  reads(last, [
    ['据海关统计,今年前4个月,经云栎铁路进出口货值超30亿元', { measure: '进出口货值', subject: '云栎铁路' }],
    ['经初步核算,福州市生产总值增长4%', { subject: '福州市' }],
    ['宁波栎田港,眼下,7个泊位停满货轮', { subject: '宁波栎田港' }],
    ['上半年,全国9个内河港新增班轮超30条', { measure: '新增班轮' }],
    ['福州办结涉外案件30件,占全国的4%;涉外标的额3亿元', { measure: '涉外标的额' }],
    ['在福州,70家制伞企业发力新伞面的研究', { measure: '制伞企业' }],
    ['栎原30万千瓦风电项目全容量并网后,每年可输送3亿千瓦时电能', { modality: 'planned' }],
    ['茶叶出口仍在继续走高,连续三个月超过7万吨', { measure: '茶叶出口' }],
describe('what stands at the end of the clause before', () => {
  reads(last, [
    ['今年用于仓储的投入,将超过43万元', { measure: '投入', modality: 'expected' }],
    [
      '高端丝绸占全省丝绸产值比重,由2021年的8%提高至2023年的13%',
      { value: '13', measure: '占全省丝绸产值比重' },
    ],
    ['仓储投入增长6%,将超过43万元', { measure: '仓储投入' }],
    ['企业加大投入,新增仓库13座', { measure: '新增仓库' }],
  ]);
});

describe('what a verb only says to have been paid, built or done', () => {
  reads(last, [
    ['省级育苗补贴资金已累计拨付3亿元', { measure: '省级育苗补贴资金' }],
    ['累计拨付3亿元', { measure: '累计拨付' }],
    ['沿河修建约13公里的骑行道', { measure: '骑行道' }],
    ['沿河修建骑行道约13公里', { measure: '修建骑行道' }],
    ['省里围绕13个行业推出了新品', { measure: '行业' }],
    ['已有13处大型灌区启动秋灌', { measure: '大型灌区' }],
  ]);
  reads(first, [['今年在13个县新建600座育秧棚', { measure: '县' }]]);
});

describe('of which whole, branch or pair a share is', () => {
  reads(last, [
    ['前5个月仓储费用与GDP的比率为13.2%', { value: '13.2', role: 'share' }],
    ['覆盖83%的省(区、市)', { measure: '省(区、市)' }],
    ['轻工业近六成骨干产品的产量增长', { value: '60', measure: '骨干产品' }],
    ['轻工业增加值增长6%', { measure: '轻工业增加值' }],
    ['全县丝绸、茶叶贷款增速分别连续3年高于13%', { value: '13', role: 'growth' }],
    ['丝绸占比分别连续3年高于13%', { role: 'share' }],
  ]);
});

describe('lists with a tally and what their items share', () => {
  const values = (line: string): (string | null)[] => quantitiesOf(line).map(({ measure }) => measure);
  test('三大指标 is none of the last item', () => {
    expect(values('完工量、新订单量和在手订单量三大指标分别为13艘、16艘、38艘')).toEqual([
      '完工量',
      '新订单量',
      '在手订单量',
    ]);
  });
  test('what the last item is itself is not shared', () => {
    expect(values('基础设施、制造业投资分别增长6%、8%')).toEqual(['基础设施投资', '制造业投资']);
  });
});

describe('numbers that count nothing, and times', () => {
  reads(last, [
    ['一季度,干果空运量环比增长13%', { time: '2025-01/2025-03', base: 'mom' }],
    ['6月,干果空运量环比增长13%', { time: '2025-06' }],
    ['今天(6月10日),全国景区共接待游客1300万人次', { time: '2025-06-10' }],
    ['生产指数升至53%', { measure: '生产指数' }],
    ['存款准备金率下调0.3个百分点', { measure: '存款准备金率' }],
  ]);
  ignores(last, ['预测今明两年持续向好', '三台县春耕忙', '四年多来坚持不懈']);
  reads(last, [['在三台县建成13座粮仓', { value: '13', subject: '三台县' }]]);
});

describe('years ahead that a paragraph begins with', () => {
  reads(last, [
    ['未来五年,稷湖市将改造老港。码头泊位达到38个', { modality: 'planned' }],
    ['未来五年前景广阔。码头泊位达到38个', { modality: 'actual' }],
  ]);
});

describe('whom a clause is about', () => {
  reads(last, [
    ['全长超过13公里的稷湖大桥,跨越6条河', { value: '6', subject: '稷湖大桥' }],
    ['稷湖大桥通车后,成都和德阳之间行车时间缩短13分钟', { subject: '稷湖大桥' }],
    ['商务部大数据监测,重点零售企业家电销售额增长13%', { subject: '我国' }],
    ['这个春节,商圈红火。\n快递揽收13亿件', { subject: null }],
  ]);
});

describe('what overtakes, rests or is carried', () => {
  reads(last, [
    ['风电装机已超过火电装机,达到13亿千瓦', { measure: '风电装机' }],
    ['风电装机已超过6亿千瓦,达到13亿千瓦', { measure: '风电装机' }],
    ['全省已建成新型储能项目超过900万千瓦', { measure: '新型储能项目' }],
    ['沿海13条轮渡航线全线停航', { measure: '轮渡航线' }],
    ['沿海13条轮渡航线', { measure: '轮渡航线' }],
    ['紧急预拨1300万元防汛救灾资金', { measure: '防汛救灾资金' }],
    ['装载着600个鞋帽、灯具等产品集装箱的货轮离港', { measure: '产品集装箱' }],
    ['停着6艘满身集装箱的货轮', { measure: '货轮' }],
    ['缴费户数比上年增长了整整一倍', { role: 'growth' }],
    ['洗地机等商品按照13%补贴', { measure: '补贴' }],
  ]);
  reads(first, [['市里监测的38个重点商圈消费总额增长6%', { measure: '重点商圈' }]]);
});

describe('what contributes, and what a market takes up', () => {
  reads(last, [
    ['消费支出、资本形成和净出口对增长的贡献率分别是53%、16%、31%', { measure: '对增长的贡献率' }],
    ['对出口增长贡献率达到53%', { measure: '对出口增长贡献率' }],
    ['稷湖铝业生产线满产。\n据测算,去年全国电动车铝材消费量13万吨', { subject: '全国' }],
  ]);
});

describe('the end of a quarter, and a whole year that only qualifies', () => {
  reads(last, [
    ['一季度末,普惠贷款余额13万亿元', { time: '2025-03-31' }],
    ['一季度,普惠贷款增加13亿元', { time: '2025-01/2025-03' }],
    ['根据全年不同的节日办展会130余场', { modality: 'actual' }],
    ['制造业利用外资增长6%,高技术服务业增长13%', { subject: null }],
  ]);
});
