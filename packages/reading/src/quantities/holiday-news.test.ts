// Figures of news on holidays, harvests, policy and industry. Places, firms and figures are invented.
import { describe, expect, test } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('days of a holiday', () => {
  reads({ id: 'in October', read: (line: string) => lastQuantity(line, { published: '2025-10-07' }) }, [
    ['国庆假期,栎州客流旺盛。假期前六天,商场客流量9万人次', { time: '2025-10-01/2025-10-06' }],
    ['国庆假期前四天,冰箱销量增长9%,彩电销量增长8%', { time: '2025-10-01/2025-10-04' }],
    ['国庆假期前四天,冰箱销量增长9%。影院票房突破2亿元', { time: null }],
  ]);
});

describe('words cut in two by the dictionary', () => {
  reads(last, [
    ['商场里有36个新品牌赶在年底开张', { measure: '新品牌' }],
    ['上半年有360名外国游客住进栎镇', { measure: '外国游客' }],
    ['有16座偏远海岛告别了断电的烦恼', { measure: '偏远海岛' }],
    ['有16座偏远海岛彻底告别了断电的烦恼', { measure: '偏远海岛' }],
    ['20多项优惠政策分批次公布', { measure: '优惠政策' }],
    ['包间上座率达90%', { measure: '包间上座率' }],
    ['二级能效产品占比近64%', { measure: '二级能效产品占比' }],
    ['中高端机型产量占比达43%', { measure: '中高端机型产量占比' }],
    ['在田蔬菜面积800万亩', { measure: '在田蔬菜面积' }],
    ['供种保障率达78%', { measure: '供种保障率' }],
    ['260个超精密零件等待检测', { measure: '超精密零件' }],
    ['该行业9个分行业用电量都有增长', { measure: '分行业' }],
    ['建立帮带对子60多个', { measure: '帮带对子' }],
    // And what looks alike.
    ['中国高端机型产量占比达43%', { measure: '高端机型产量占比' }],
    ['该行9个分行用电量都有增长', { value: '9', of: '个' }],
  ]);
});

describe('which way a rate moved', () => {
  reads(last, [
    ['下调贷款利率0.1个百分点', { value: '-0.1', role: 'change' }],
    ['降低了存款准备金率0.7个百分点', { value: '-0.7', role: 'change' }],
    ['提高贴息比例0.5个百分点', { value: '0.5', role: 'change' }],
    ['贷款利率0.1个百分点的优惠', { value: '0.1' }],
    ['降低成本后,产品合格率提高0.5个百分点', { value: '0.5', role: 'change' }],
  ]);
});

describe('what is foreseen goes on', () => {
  test('how another figure will move is foreseen too, and what it moves from was so', () => {
    const line = '预计2025年,蜂箱数量将超过60万个,蜂蜜产值将从2021年3亿元增长到5亿元';
    expect(quantitiesOf(line).map(({ modality }) => modality)).toEqual(['expected', 'actual', 'expected']);
  });
  reads(last, [
    ['预计全年产量达5万吨,公司将投资3亿元扩建', { modality: 'planned' }],
    ['预计全年产量达5万吨;收入将增至6亿元', { modality: 'planned' }],
  ]);
});

describe('times', () => {
  reads(last, [
    ['2014年打通公路以来,栎村发展起养殖业,道路硬化率达95%', { time: '2014/2025-06-10' }],
    ['2014年打通公路,栎村发展起养殖业,道路硬化率达95%', { time: '2014' }],
    ['2024年,我国海洋经济回升。\n全国海洋产值达990亿元,比上年增长6%', { time: '2024' }],
    ['2024年,我国海洋经济回升。\n栎港有泊位33个', { time: null }],
  ]);
  test('a year that something is so many times of is not the year told of', () => {
    const line = '2024年产糖量7万吨。7万吨是我国2009年全年产糖量的约3倍。其中,甘蔗产糖量增长8%';
    expect(quantitiesOf(line).map(({ time }) => time)).toEqual(['2024', '2024', '2024', '2024']);
  });
});

describe('whose figures they are', () => {
  reads(last, [
    [
      '海东市力争产值超4亿元。\n“十五五”期间,云南将挖掘潜力,培育集群;用好绿电;力争粮食产量达到360亿斤',
      { subject: '云南' },
    ],
    ['海东市力争产值超4亿元。\n云南将挖掘潜力,培育集群;力争粮食产量达到360亿斤', { subject: '云南' }],
  ]);
});

describe('two things, and what stands behind the number', () => {
  reads(last, [
    ['依靠河岸和近6万亩的湿地', { measure: '湿地' }],
    ['湿地和河岸共6万亩', { value: '60000' }],
    ['栎镇修建约40公里的绿道', { measure: '绿道' }],
    ['栎镇修建的绿道长40公里', { measure: '长' }],
    ['码头周边3公里范围内的渔户', { measure: '范围' }],
    ['12个已建成的园区', { measure: '园区' }],
    ['香菇分拣带来了34万元的收益', { measure: '收益' }],
    ['补助比例统一提高到80%', { measure: '补助比例' }],
    ['大致分为三个行业大类——食品、纺织', { value: '3', measure: '行业大类' }],
    ['生产周期缩短到25天', { measure: '生产周期' }],
    ['生产交期缩短到25天', { measure: '生产交期' }],
    ['生产水泥25万吨', { measure: '产量', object: '水泥' }],
  ]);
  test('what the next number counts stands behind 和', () => {
    const [first] = quantitiesOf('重点改造8处弯道路段和沿线9座桥梁');
    expect(first?.measure).toBe('弯道路段');
  });
  test('each of those of one kind, with all that the kind is measured by', () => {
    const told = quantitiesOf('医疗器械、农用机械等制造业销售收入分别增长16%和7%');
    expect(told.map(({ measure }) => measure)).toEqual(['医疗器械制造业销售收入', '农用机械制造业销售收入']);
  });
});

describe('texts that go from place to place', () => {
  const survey =
    '各地春耕忙。\n在云南,巧家县播种9万亩,巧家县农机上阵,巧家县备足种子,全省调集农机。\n海南抢抓农时。\n在青海,农技人员下乡。\n目前,';
  test('tell of the country where nothing else is said', () => {
    expect(lastQuantity(`${survey}有28万台农机投入作业`)?.subject).toBe('我国');
  });
  test('and not those that keep to one place', () => {
    const own = survey.replace('青海,农技人员', '青海交流后,巧家县农技人员');
    expect(lastQuantity(`${own}巧家县情况良好。\n有28万台农机投入作业`)?.subject).not.toBe('我国');
  });
});

describe('whom a clause is about', () => {
  reads(last, [
    ['规模以上造纸企业实现营业收入8亿元', { subject: '规模以上造纸企业' }],
    ['规模以上造纸企业实现营业收入8亿元;实现利润4亿元', { subject: '规模以上造纸企业' }],
    ['云南省规模以上工业企业实现产值9亿元', { subject: '云南省' }],
    ['丹霞山下的巧家县,不断改造民宿,旅游收入已达3亿元', { subject: '巧家县' }],
    ['云南高速通车。云南钢铁、水泥等7个行业转型', { subject: '云南' }],
    [
      '班列从栎州发车,经云南磨憨、巧家县,前往栎港,全程压缩至5天',
      { subject: expect.not.stringMatching('磨憨') },
    ],
    [
      '栎水大桥全长25公里。\n年供水3亿方的引水项目迎来节点,试车开始。该项目共安装9台水泵',
      { subject: '引水项目' },
    ],
    ['栎水大桥全长25公里。重点项目进展顺利。该项目共安装9台缆机', { subject: '栎水大桥' }],
  ]);
});

describe('rates, prices and money', () => {
  reads(last, [
    ['年贴息比例为1个百分点', { role: 'level' }],
    ['年贴息比例提高1个百分点', { role: 'change' }],
    ['汽车均价从2018年的1.2万元提升到1.9万元', { measure: '汽车均价' }],
    ['遴选38个小微企业绿色化改造试点乡镇', { measure: '小微企业绿色化改造试点乡镇' }],
    ['竹业产值年均增速设定在8%', { role: 'growth', measure: '竹业产值' }],
    ['烘干速度快,而且稻谷损耗率降低0.6个百分点', { measure: '稻谷损耗率' }],
    ['认定中华老字号55个', { measure: '认定中华老字号' }],
  ]);
  test('what is brought about is measured, each by itself', () => {
    const told = quantitiesOf('带动铅酸电池、电热毯等产品产量分别增长26%、9%');
    expect(told.map(({ measure }) => measure)).toEqual(['铅酸电池产量', '电热毯产量']);
  });
});
