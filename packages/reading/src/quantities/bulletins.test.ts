// Sentences as bulletins of statistics, trade and harvest have them, invented throughout: places, bodies and figures too.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('the day and the months meant', () => {
  reads(last, [
    ['全省铁路今天预计发送旅客62万人次', { time: '2025-06-10' }],
    ['机场今天迎来客流高峰,预计起降航班300架次', { time: '2025-06-10' }],
    ['统计局今天发布的数据显示,工业用电量增长5%', { time: null }],
    ['今天的小镇,有作坊300家', { time: null }],
    ['5月1日至6月8日,家电销售额增长47%', { time: '2025-05-01/2025-06-08' }],
    ['昨天(6月9日)全国铁路发送旅客500万人次', { time: '2025-06-09' }],
    ['某办20日举行发布会,出口5亿元', { time: null }],
    ['今天(6月10日),铁路迎来高峰,客运量预计超80万人次', { time: '2025-06-10' }],
    ['今天,园区有企业80家', { time: null }],
    ['截至5月底,全省今年累计发送粮食48万吨', { time: '../2025-05-31' }],
    ['未来五年将建成50万座基站', { time: null, value: '500000' }],
    ['今天全省客运量预计31万人次。其中,铁路预计15万人次', { time: '2025-06-10' }],
    ['2024年以来,近5年平均增速超过30%,市场规模超过3000亿', { unit: 'CNY', time: '2024/2025-06-10' }],
    ['截至5月2日,2025年换新惠及84万人次', { time: '../2025-05-02' }],
    ['一季度旅客增长9%。其中,国际航线完成14万人次', { time: '2025-01/2025-03' }],
    ['近五年研发经费年均增长9%。在城北,实验室对接成果400项', { time: null }],
    ['5月份,零售额增长4%。\n新订单指数为51.2%', { time: '2025-05' }],
  ]);
  const titled = { published: '2025-06-10', title: '1至4月电子商务平稳增长' };
  const inTitle = { id: 'a figure under a title', read: (line: string) => lastQuantity(line, titled) };
  reads(inTitle, [
    ['1—4月,电子商务平稳增长。\n线上销售额增长8%', { time: '2025-01/2025-04' }],
    ['4月,电子商务平稳。\n商户有80家', { time: null }],
  ]);
});

describe('growth, level and share', () => {
  reads(last, [
    ['全省工业增加值增速连续5年保持在6%以上', { role: 'growth' }],
    ['技术合同交易额保持20%左右增长', { role: 'growth' }],
    ['新订单占30%的增长点', { role: 'share' }],
    ['增发债券资金全部落实到150个项目', { role: 'level' }],
    ['小企业利润率分别高5.5个、2.9个百分点', { unit: 'pp' }],
    ['高技术制造业投资增长12%,高出全部投资8个百分点', { measure: '高技术制造业投资', unit: 'pp' }],
  ]);
});

describe('what a list shares', () => {
  const each = (line: string): readonly (string | null)[] => quantitiesOf(line).map(({ measure }) => measure);
  test.each([
    ['小企业、中型企业营收利润率分别为9%、7%', ['小企业营收利润率', '中型企业营收利润率']],
    ['锂电池、生物药品制造业销售收入分别增长25%和7%', ['锂电池制造业销售收入', '生物药品制造业销售收入']],
    ['机器人、智能家居系统增长达到87%和16%', ['机器人', '智能家居系统']],
    ['冶金、装备制造产业增加值分别增长9%、5%', ['冶金产业增加值', '装备制造产业增加值']],
    ['黄金、白银产量分别增长9%、5%', ['黄金产量', '白银产量']],
    ['能源、旅游投资分别增长9%、5%', ['能源投资', '旅游投资']],
    [
      '工业增加值、固定资产投资分别增长6%和4%,比上年分别加快0.1和0.4个百分点',
      ['工业增加值', '固定资产投资', '工业增加值', '固定资产投资'],
    ],
  ])('%s', (line, measures) => {
    expect(each(line)).toEqual(measures);
  });
});

describe('whom figures are about', () => {
  reads(last, [
    ['商务部门监测的商圈很热。商务部重点监测的78个商圈客流量增长5%', { subject: '我国' }],
    ['在商务部举行的新闻发布会上,有关负责人表示,全国新增就业岗位30万个', { subject: '全国' }],
    ['这块试验田里正在培育84个品种', { subject: '试验田' }],
    ['深圳这家专精特新“小巨人”企业签下900万元订单', { subject: '专精特新小巨人企业' }],
    ['去年辽宁很忙。\n雪后的盘锦花园镇游人如织,这里接待游客4万人', { subject: '花园镇' }],
    ['97%的税费事项和99%的申报事项都可以网上办', { subject: null }],
  ]);
  reads(last, [
    ['新疆很忙。2024年,开工建设56项750千伏输变电工程,投运32项超高压工程', { subject: '新疆' }],
    ['长三角大环线高铁开通,串联起21座车站', { subject: '长三角大环线高铁' }],
    ['稷禾公路通车,将阿勒泰市与禾木村的车程缩短至3小时', { subject: '稷禾公路' }],
    ['该系统设计升空高度在1500米左右', { subject: '系统' }],
    ['从企业预期来看,预期指数为55.6%', { subject: null, modality: 'actual' }],
    ['4座巨型电站累计发电量超3亿千瓦时', { subject: '巨型电站' }],
    ['稷禾电站是实施西电东送的重大工程,电站总装机容量160万千瓦', { subject: '稷禾电站' }],
    ['该指数连续三个月回升', { measure: '指数' }],
    ['全国重点实验室数量达到30家', { measure: '全国重点实验室数量' }],
  ]);
  const road = { published: '2025-06-10', title: '【走基层】稷禾铁路清灰人' };
  const ofRoad = { id: 'a figure of a series', read: (line: string) => lastQuantity(line, road) };
  reads(ofRoad, [['稷禾铁路横跨塔里木河。\n参加作业的有26人', { subject: '稷禾铁路' }]]);
  const survey = { published: '2025-06-10', title: '县域旅游升温' };
  const surveyed = { id: 'a survey', read: (line: string) => lastQuantity(line, survey) };
  reads(surveyed, [
    [
      '全国各地文旅升温。\n在江苏常熟,博物馆开放。在湖南浏阳,烟花绽放。\n民宿订单增长76%',
      { subject: '我国' },
    ],
    ['工业和信息化部发布数据。\n在江苏常熟,机器轰鸣。在湖南浏阳,货车往来。\n订单增长6%', { subject: '我国' }],
  ]);
});

describe('what is counted', () => {
  reads(first, [
    ['车程缩短2个半小时', { value: '-2.5', unit: 'h' }],
    ['公路车流量接近3万辆次', { of: '辆次', measure: '公路车流量' }],
    ['外贸企业超3100家次', { of: '家次' }],
    ['享受7大类便利措施', { of: '大类', measure: '便利措施' }],
    ['赫山有11万亩中稻,长势好', { measure: '中稻' }],
    ['监管证件由86种精简到41种', { measure: '监管证件' }],
    ['形成22条乡村冰雪休闲旅游的精品线路', { measure: '精品线路' }],
    ['北大荒4800万亩耕地建起数字画像', { measure: '耕地' }],
    ['为稳定27万亩玉米的产量', { measure: '玉米' }],
    ['有12个行业指数环比回升', { measure: '行业' }],
    ['在线平台业务量指数升至129.8点', { value: '129.8' }],
    ['全国秋收以每天2700万亩的速度推进', { unit: 'mu' }],
    ['每天的出货量增长超30%', { measure: '出货量' }],
    ['集中打造730万亩高产田示范片', { measure: '高产田示范片' }],
    ['省内企业数增长4倍,从全国第13位升至第5位', { measure: '省内企业数' }],
    ['演出消费增长19%', { measure: '演出消费' }],
  ]);
  reads(last, [
    ['油田将采收率从30%提升至50%', { measure: '采收率' }],
    ['中稻种植面积常年稳定在2200万亩左右', { measure: '中稻种植面积' }],
    ['在线文娱、在线旅游均实现20%的增长', { role: 'growth' }],
    ['为确保夏收顺利,四川组织了700支服务队', { modality: 'actual' }],
    ['确保夏收不误,组织700支服务队', { modality: 'target' }],
  ]);
});
