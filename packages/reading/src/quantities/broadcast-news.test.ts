// Short items of broadcast news on industries, provinces and villages, invented throughout: places, goods and figures too.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };
const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('who does something to what a list names', () => {
  reads(last, [
    ['我国开局良好。\n福建从养老、托育等七大方面推出19条办法', { subject: '福建' }],
    ['我国开局良好。\n福建在旅游、会展等领域新设19项补贴', { subject: '福建' }],
    // Names before 等 are examples all the same.
    ['园区很忙。\n云杉公司、砚山公司等19家企业扩产', { subject: null }],
  ]);
});

describe('what others gain', () => {
  reads(last, [
    ['全县菌菇产值达5亿元,带动700户农户年增收4000元', { measure: '年增收', role: 'change' }],
    ['全县菌菇产值达5亿元,为村集体增收80万元', { measure: '增收' }],
    // A sum that is more than the year before is of the sum told.
    ['全县税收达5亿元,比上年增收3000万元', { measure: '税收' }],
  ]);
});

describe('what something is held against', () => {
  reads(last, [
    ['青栎温室的瓜亩产达4吨,是露天地块的两倍', { measure: '瓜亩产', role: 'level' }],
    ['砚山码头的装卸效率是普通泊位的3倍多', { measure: '装卸效率' }],
    ['新钢的韧性达到了普通钢的四倍', { measure: '韧性' }],
    // How much more there is now is of what has grown.
    ['订单增长了3倍', { measure: '订单', role: 'growth' }],
  ]);
});

describe('parts and rests', () => {
  reads(last, [
    ['砚山集团产值达8亿元,其中两成来自零售,其余6亿元都来自加工', { measure: '产值' }],
    ['青栎新区的改革任务,已推进90项,其中60余项已办结', { subject: '青栎新区' }],
    ['全省办结事项90项,其中民生类有60项', { measure: '民生类' }],
    ['全市免征关税4亿元,减税2亿元', { measure: '减税' }],
    ['10月份,生产指数为51.3%', { measure: '生产指数' }],
    ['全年生产钢管51.3吨', { measure: '产量', object: '钢管' }],
  ]);
});

describe('things that a pronoun takes up', () => {
  reads(last, [
    ['在砚山,工人测试的是一种新型石材,它的硬度提高了三成', { subject: '新型石材' }],
    ['在砚山,矿石很硬,它的硬度提高了三成', { subject: '砚山' }],
  ]);
});

describe('years told', () => {
  const told = { published: '2025-06-10' };
  const firstTold = { id: 'the first figure', read: (line: string) => quantitiesOf(line, told)[0] ?? null };
  const lastTold = { id: 'the last figure', read: (line: string) => lastQuantity(line, told) };
  reads(firstTold, [
    ['从2019年到2023年,充电桩由8万个增加到23万个', { time: '2019' }],
    ['“十四五”期间,充电桩由8万个增加到23万个', { time: '2021/2025' }],
  ]);
  reads(lastTold, [
    ['转机源于去年4月推行的改革。不到一年,门店从2家扩大到13家', { time: null }],
    ['去年4月,园区推行改革,门店新增2家', { time: '2024-04' }],
  ]);
  reads(first, [['一季度,国内生产总值增长5%', { subject: '我国' }]]);
});

describe('trade with partners, and places told of together', () => {
  const trade = { published: '2025-06-10', title: '我国外贸向好' };
  const inTrade = { id: 'the last figure', read: (line: string) => lastQuantity(line, trade) };
  reads(inTrade, [
    ['荷兰、丹麦和秘鲁仍为我国前三大出口市场,其中与荷兰进出口6亿元;与丹麦进出口5亿元', { subject: '我国' }],
    ['荷兰等经济体买得多了,我国出口由此增长。前两个月进出口下降6%', { subject: '我国' }],
    ['荷兰需求回升。前两个月进口下降6%', { subject: '荷兰' }],
    ['蓝莓、樱桃等特色水果进口量分别增加6%、5%', { measure: '樱桃进口量' }],
  ]);
  reads(last, [
    ['江西、湖北、湖南3个中部省份合计出口6亿元', { subject: '中部省份' }],
    ['江西、湖北、湖南3个中部省份合计出口6亿元,占全国出口的两成', { subject: '中部省份' }],
    ['江西3个港口吞吐6亿吨', { subject: '江西' }],
  ]);
});

describe('what a sentence has just told of', () => {
  reads(last, [
    ['栎川口岸通行29列。上月首开班列的稷禾口岸开行9列,运送货物50标箱', { subject: '稷禾口岸' }],
    ['栎川口岸通行29列。开行9列,运送货物50标箱', { subject: '栎川口岸' }],
  ]);
});

describe('what is still to be done', () => {
  reads(first, [
    ['5月底前,8000亩梯田将建成', { modality: 'planned' }],
    ['8000亩梯田将作物丰收', { modality: 'actual' }],
  ]);
});

describe('words between a measure and its figure', () => {
  reads(last, [
    ['全省水产总产值率先突破700亿元', { measure: '水产总产值' }],
    ['其中,晚稻稳中略增,达到600万亩', { measure: '晚稻' }],
    ['今年晚稻收割,预计增产一成', { measure: '产量' }],
    ['各地改造8座、新建9座粮库', { measure: '粮库' }],
  ]);
});

describe('years', () => {
  const told = { published: '2025-02-10' };
  const lastTold = { id: 'the last figure', read: (line: string) => lastQuantity(line, told) };
  reads(lastTold, [
    ['2024年,全国氢车保有量年内突破3万辆', { time: '2024' }],
    ['年内建成泵站3座', { time: '2025' }],
  ]);
  reads(first, [['比起2015、2016年同期,出口增长6%', { value: '6' }]]);
});

describe('villages shown to the viewer', () => {
  const shown = { published: '2024-06-10' };
  const lastShown = { id: 'the last figure', read: (line: string) => lastQuantity(line, shown) };
  reads(lastShown, [
    ['现在我们来到了位于江西婺源的栎溪村,这是一座老村,村中有50多座老宅', { subject: '栎溪村' }],
    ['我们的村里有50多座老宅', { subject: null }],
    ['栎溪镇有60多人', { measure: '栎溪镇' }],
    ['截至目前,冬小麦已播4000万亩,进度快于上年,其中西南播种过三成', { time: '../2024-06-10' }],
    ['上年冬小麦播种过三成', { time: '2023' }],
  ]);
});

describe('what is looked back on, held, laid out and used', () => {
  const early = { published: '2025-02-20' };
  const late = { published: '2025-09-20' };
  const told = (options: typeof early) => ({
    id: `the last figure of ${options.published}`,
    read: (line: string) => lastQuantity(line, options),
  });
  reads(told(early), [['过去一年,工业回升,产值增长6%', { time: '2024' }]]);
  reads(told(late), [['过去一年,工业回升,产值增长6%', { time: '2024/2025-09-20' }]]);
  reads(told({ ...early, title: '松阳县项目开工' } as typeof early), [
    ['全县项目开工大会在砚山新区召开。当天开工项目31个', { subject: '松阳县' }],
  ]);
  reads(last, [
    ['当地先后规划建成泵站31座', { modality: 'actual' }],
    ['当地规划建设泵站31座', { modality: 'planned' }],
    ['为了节能,保温箱采用了新技术,能耗降低15%', { subject: '保温箱' }],
    ['新兴产业加快发展,机器人产量增长15%', { subject: null }],
    ['雨伞产业加快发展,出口额增长15%', { subject: '雨伞产业' }],
    ['一度紧缺的轴承去年增长15%', { subject: null }],
    ['有31名工人坚守岗位', { measure: '工人' }],
  ]);
});

describe('people reached, and the ends of spans', () => {
  reads(last, [
    ['青栎灌区有6个县区70多万人', { measure: '县区' }],
    ['政策实施两年多来累计免税6亿元', { measure: '累计免税' }],
    ['按一年计意向成交6亿美元', { measure: '意向成交' }],
    ['计税收入6亿元', { measure: '计税收入' }],
    ['已建成智能采掘工作面600处', { measure: '智能采掘工作面' }],
  ]);
});
