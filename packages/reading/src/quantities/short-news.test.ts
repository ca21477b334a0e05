// What short items of news tell: things shown with their size, bounds of two kinds, plans beside what has been done.
// All of it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

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
    ['上半年,过半行业和近三成的企业增速加快', { role: 'share', value: '30' }],
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
    ['海关统计显示,前5个月,经云栎铁路进出口货值超30亿元', { measure: '进出口货值', subject: '云栎铁路' }],
    ['经初步核算,福州市生产总值增长4%', { subject: '福州市' }],
    ['宁波栎田港,眼下,7个泊位停满货轮', { subject: '宁波栎田港' }],
    ['上半年,全国9个内河港新增班轮超30条', { measure: '新增班轮' }],
    ['福州办结涉外案件30件,占全国的4%;涉外标的额3亿元', { measure: '涉外标的额' }],
    ['在福州,70家制伞企业发力新伞面的研究', { measure: '制伞企业' }],
    ['栎原30万千瓦风电项目全容量并网后,每年可输送3亿千瓦时电能', { modality: 'planned' }],
    ['茶叶出口仍在继续走高,连续三个月超过7万吨', { measure: '茶叶出口' }],
  ]);
});

describe('harvests, and kinds that are counted', () => {
  reads(last, [
    ['在稷原县,7万多亩荞麦已经开镰', { measure: '荞麦' }],
    ['该厂的轮胎稳中有增,达到7万条', { measure: '轮胎' }],
    ['客运量由开通初期的7万人次增至30万人次', { measure: '客运量' }],
    ['目前,国际班列已累计开行700列', { measure: '国际班列' }],
    ['9个国家级高新区2024年实现产值300亿元', { subject: '国家级高新区' }],
    ['目前,约70万家中小商户链接到平台上', { measure: '中小商户' }],
  ]);
});

describe('whom works reach, and times of a thing', () => {
  reads(last, [
    ['栎原引水工程竣工后将惠及沿线700万人', { measure: '惠及' }],
    ['福州新增就业岗位700个', { measure: '新增就业岗位' }],
    ['该桥是“十五五”期间重点支持的过江项目。栎原渡槽自重300吨', { time: null }],
    ['“十四五”期间,福州很忙。新建渡槽300座', { time: '2021/2025' }],
  ]);
});

describe('kinds of one thing, and what stays as it is', () => {
  reads(last, [
    ['上半年,家用型、商用型冰柜产量分别为7万台、3万台', { measure: '商用型冰柜产量' }],
    ['福州的岗位数量和用工规模分别增长4%和7%', { measure: '用工规模' }],
    ['审定了700个荞麦、燕麦、藜麦新品种', { measure: '荞麦、燕麦、藜麦新品种' }],
    ['果树良种覆盖率稳定保持在70%以上', { measure: '果树良种覆盖率' }],
    ['福州稳定就业岗位3万个', { measure: '稳定就业岗位' }],
  ]);
});
