// Short items of news: what leads into a sentence, what a figure qualifies, what is like what was counted.
// Firms, places and figures are invented.
import { describe, expect, test } from 'vitest';
import { ignores, reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };
const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const paper = '我国是纺织大国,纺织业怎样升级。\n';

describe('a few words that lead to whom a sentence is about', () => {
  reads(last, [
    [`${paper}这几天,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '稷禾纺织公司' }],
    [`${paper}值得一提的是,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '稷禾纺织公司' }],
    [`${paper}春汛刚过,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '稷禾纺织公司' }],
    // What leads with a figure of its own, or to no name, tells of what was told of before.
    [`${paper}产量增长8%,稷禾纺织公司添了新机。\n一年间,订单增长6%`, { subject: '我国' }],
    [`${paper}这几天,大家都添了新机。\n一年间,订单增长6%`, { subject: '我国' }],
  ]);
});

describe('what a figure qualifies', () => {
  reads(last, [
    ['承担着国家70万亩防护林营造任务', { value: '700000', measure: '防护林营造任务' }],
    ['手持合同70万吨', { measure: '手持合同' }],
    ['车间可以加工65米超大塔段', { measure: '超大塔段' }],
    ['车间可以加工零件65吨', { measure: '加工零件' }],
    ['工地建有3座超大泵房', { measure: '超大泵房' }],
  ]);
});

describe('how many of those counted are alike', () => {
  reads(last, [
    ['正在组装的19台风机当中,就有5台这样的新机型', { value: '5', measure: '新机型' }],
    ['正在建造的19艘渔船当中,有5艘交付', { value: '5', measure: '渔船' }],
  ]);
});

describe('a look at the whole year', () => {
  reads({ id: 'the last figure', read: (line: string) => lastQuantity(line, { published: '2025-02-03' }) }, [
    ['放眼全年,厂里手持订单更是突破38台', { time: '2025', modality: 'actual' }],
    ['全年新增订单38台以上', { time: '2025', modality: 'planned' }],
  ]);
});

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
    expect(values('民生工程、制造业投资分别增长6%、8%')).toEqual(['民生工程投资', '制造业投资']);
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

describe('how many times, how long and how high', () => {
  reads(last, [
    ['新播种机效率是人工的6倍', { measure: '新播种机效率', value: '6' }],
    ['花生产量是大豆产量的6倍', { measure: '花生产量' }],
    ['正加紧修筑长13公里、高6米的防浪堤', { measure: '高', role: 'level' }],
    ['全长13公里的防浪堤', { measure: '全长' }],
    ['树苗高了6米', { role: 'change' }],
    ['农户栽插比往年提前了6天', { role: 'change' }],
    ['雨后抢通三座排灌站抢修工作', { measure: '排灌站' }],
    ['调来860余辆各类型车辆', { measure: '车辆' }],
    ['他种的6000多亩水稻全都机插', { measure: '水稻' }],
    ['年内产量将稳定在6万吨以上', { modality: 'planned' }],
    ['组织6家规划编制团队,深入13个村摸排', { modality: 'actual' }],
  ]);
});

describe('what a place is called for, and where a scene is', () => {
  reads(last, [
    ['安徽麦收过半。产茶大省福建夏茶采摘超六成', { subject: '福建' }],
    [
      '宏观政策持续发力,存款利率下调,信贷规模合理增长,支农支小力度不断加大。在焦作,灌区改造正忙。\n发行债券13亿元',
      { subject: '我国' },
    ],
  ]);
});

describe('records, seasons and what rises most', () => {
  reads(last, [
    ['快递揽收创下单日13亿件的历史新高', { measure: '快递揽收' }],
    ['分品类看,饲料运量增幅最大,同比增长13%', { measure: '饲料运量' }],
    ['这个“五一”假期,古镇热闹。跨区客流超13亿人次', { subject: null, measure: '跨区客流' }],
    ['能源自给率保持在83%以上', { measure: '能源自给率' }],
    ['其中抽水蓄能3800万千瓦', { measure: '抽水蓄能' }],
    ['该电站能发电3800万千瓦时', { measure: '发电' }],
    ['近期将推出六项增量政策', { measure: '增量政策' }],
    ['员工从六人增至60人', { measure: '员工' }],
    ['对河道进行清淤工作,共投入1300多人', { measure: '投入' }],
    ['车间新增了60个能自由转向的分拣机器人', { measure: '分拣机器人' }],
    ['380公里纵横交错的村道', { measure: '村道' }],
    ['农业贷款额度、涉农再贷款额度各1300亿元', { measure: '贷款额度' }],
    ['受灾较重的黑龙江海林1300间房屋受损', { subject: '黑龙江海林', measure: '房屋' }],
    ['对全部规模以上工业出口增长的贡献率分别达13%、38%', { measure: '对全部规模以上工业出口增长的贡献率' }],
  ]);
});

describe('what money is for, where a change starts, and adverbs behind what is counted', () => {
  reads(last, [
    ['中央财政下达13亿元', { measure: '下达' }],
    ['把牙科诊室从6间扩建到13间', { value: '13', measure: '牙科诊室' }],
    ['驶来的16辆流动体检车直接进村', { measure: '流动体检车' }],
    ['直接投资13亿元', { measure: '直接投资' }],
    ['主塔设计塔高380米', { measure: '塔高', role: 'level' }],
    ['累计推广380万亩节水牧草品种', { measure: '节水牧草品种' }],
    ['甜菜等38个优质品种供农户选种', { measure: '优质品种' }],
    ['成都建有诊所6家,以及38家首批重点实验室', { value: '38', measure: '重点实验室' }],
    ['在成都,药企超过600家,规模近38亿元,这两项数据都占了全省总量的一半以上', { subject: '成都' }],
  ]);
  reads(first, [
    ['药企从600家增至2024年10月底的1300家', { value: '600', time: null }],
    ['围绕6大领域设置38项指标', { measure: '领域' }],
  ]);
  test('the column that a title stands under names no place', () => {
    const text = '眼下,算力企业超过600家。成都动作很快。中国方案很多。';
    const read = (title: string) => lastQuantity(text, { published: '2025-06-10', title })?.subject;
    expect(read('【活力中国调研行】成都:打造算力高地')).toBe('成都');
  });
});

describe('how far a work has come, and whose part a share is', () => {
  reads(last, [
    ['目前,坝体填筑工程已完成83%', { measure: '完成进度', role: 'share' }],
    ['固定资产投资完成83%', { measure: '固定资产投资' }],
    ['600家企业在13个展区参展,其中外省参展企业占38%', { measure: '外省参展企业' }],
    ['出口增长6%,占38%', { measure: '出口' }],
    ['水路运输业在手合同指数,环比回落均超过0.6个百分点', { measure: '水路运输业在手合同指数' }],
    ['水路运输业订单充足,环比回升0.6个百分点', { measure: null }],
  ]);
});

describe('what has been sown, rates alone and jobs among others', () => {
  reads(last, [
    ['今年油菜已播6亿亩', { measure: '油菜' }],
    ['丝绸总额13亿元,增幅近38%', { measure: '丝绸总额' }],
    ['在新增的工种中,有13个岗位与护理有关', { measure: '岗位' }],
    ['39家丝厂中,有6家落户', { value: '6', measure: '丝厂' }],
    ['重点建设38个整体推进县', { measure: '整体推进县' }],
  ]);
});

describe('a part of what was then', () => {
  reads(last, [
    ['一季度,客运规模相当于2019年同期的83%', { time: '2025-01/2025-03', role: 'share' }],
    ['占比较2019年同期的38%有所提高', { time: '2019' }],
  ]);
});
