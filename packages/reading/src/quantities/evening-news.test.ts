// Figures of short news on industry, harvests, trade and works. Places, goods and figures are invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };

describe('divisions of one rank, and those who attend', () => {
  reads(last, [
    ['试点范围涉及9个省(区、市)', { value: '9', measure: '省(区、市)' }],
    ['支线客运通到全境11个地(州)', { value: '11', measure: '地(州)' }],
    ['试点范围涉及9个县(不含市区)', { value: '9', measure: '县' }],
    ['会场里坐着来自6个国家的450名与会嘉宾', { value: '450', measure: '与会嘉宾' }],
    ['会场里坐着450名与企业签约的学生', { value: '450' }],
    ['要建成40个数字化、低碳化的养殖场', { value: '40', measure: '养殖场' }],
    ['要建成40个标准化养殖场', { value: '40', measure: '标准化养殖场' }],
  ]);
});

describe('crops and what becomes of them', () => {
  reads(last, [
    ['在稷原县,7万亩谷子喜获丰收', { measure: '谷子' }],
    ['在稷原县,26万亩油菜收割过半', { measure: '油菜' }],
    ['在稷原县,9万亩高粱开镰', { measure: '高粱' }],
    ['在稷原县,9万亩收割示范田验收', { measure: '收割示范田' }],
  ]);
});

describe('batches, doublings and words that lead on', () => {
  reads(last, [
    ['栎州下达了第二批35亿元技改专项资金', { measure: '技改专项资金' }],
    ['全省第二批技改专项资金35亿元', { measure: '第二批技改专项资金' }],
    ['村民人均纯收入8100元,比2015年翻了一番多', { measure: '村民人均纯收入', bound: '>', role: 'growth' }],
    ['村民人均纯收入8100元,比2015年翻了一番', { measure: '村民人均纯收入', bound: '=', role: 'growth' }],
    ['栎湖水面面积从原有的3万亩扩大到5万亩', { measure: '栎湖水面面积' }],
    ['栎淦电厂的年供热能力也由此提高到800万吨', { measure: '年供热能力' }],
    ['栎岭隧道群有涵洞8座,桥33座', { value: '33', measure: '桥' }],
    ['栎岭隧道群有涵洞8座,分33组', { value: '33' }],
    ['全市商户净增6万户、突破40万户', { value: '400000', role: 'level' }],
    ['全市商户净增6万户、企业2万户', { value: '20000', role: 'change' }],
    ['风电、光伏装机容量分别约2亿千瓦和3亿千瓦', { measure: '光伏装机容量' }],
    ['对改种的农户给予最高800元补助', { measure: '补助' }],
    ['栎淦厂的不良品率由3%降至1%', { measure: '不良品率' }],
    ['央行把存款准备金率再降0.5个百分点', { measure: '存款准备金率' }],
  ]);
});

describe('prices that fell, and what is planned, foreseen or so now', () => {
  reads(last, [
    ['拟中选的支架平均降价47%', { value: '-47', role: 'growth', modality: 'actual' }],
    ['全年水费平均提价3%', { value: '3', role: 'growth' }],
    ['报价47%的份额归外商', { role: 'share' }],
    ['到5月末,换电站达到620座,比计划多建35座', { modality: 'actual' }],
    ['今年计划建35座换电站', { modality: 'planned' }],
    ['这台31米长的顶管机即将装船', { modality: 'actual' }],
    ['园区12条产线即将投用', { modality: 'expected' }],
    ['据稷原研究所测算,到2031年氢能市场规模达到700亿元', { modality: 'expected' }],
    ['按照规划,到2031年氢能市场规模达到700亿元', { modality: 'target' }],
  ]);
});

describe('whom branches, classes, ranks and reports are about', () => {
  reads(last, [
    ['全国工业用电增长6%。其中,高技术制造业增长12%,皮革制造业增长7%', { subject: '全国' }],
    ['全国工业在变。雨伞制造业增势喜人,去年出口8亿把', { subject: '雨伞制造业' }],
    ['全国有商户900万户。其中,企业从210万户增加至340万户', { value: '3400000', subject: '全国' }],
    ['栎淦集团的份额达到18%,位列中国同行首位,外销占比超30%', { subject: '栎淦集团' }],
    ['农业农村部通报,5月全国生猪存栏4亿头,其中能繁母猪4000万头', { subject: '全国' }],
    ['2023年我国GDP最终核实为129万亿元', { measure: 'GDP', subject: '我国' }],
    ['栎青集团在稷州建设的空调互联工厂,生产效率提升了13%', { subject: '空调互联工厂' }],
    ['栎青集团在稷州建设工厂,生产效率提升了13%', { subject: '栎青集团' }],
    ['位于黑龙江大庆的国家级大豆加工基地,每天可加工大豆400吨', { subject: '国家级大豆加工基地' }],
    ['栎青集团与澜淦石化集团合建的栎雷乙烯项目总投资240亿元,年产乙烯90万吨', { subject: '栎雷乙烯项目' }],
    ['栎青集团去年投资240亿元,年产乙烯90万吨', { subject: '栎青集团' }],
    ['在稷州市工信部门的大厅,记者见到了图谱。本地配套企业数量达到9家', { subject: null }],
    ['在稷州市纺织产业园,记者看到了图谱。配套企业达到9家', { subject: '稷州市纺织产业园' }],
  ]);
});

describe('how large a thing is that a sentence points at, and what is built by length', () => {
  reads(last, [
    ['该型船总长近240米', { measure: '总长', subject: '该型船' }],
    ['这批设备总重1300吨', { measure: '总重', subject: '设备' }],
    ['设备总重1300吨', { measure: '设备总重' }],
    ['今年推动林带贯通,建设穿林公路80公里', { measure: '建设穿林公路' }],
    ['穿林公路80公里', { measure: null, subject: '穿林公路' }],
  ]);
});

describe('sums that are given, and within how long something is done', () => {
  reads(last, [
    ['各级财政下拨近30亿元支持抢种', { measure: '下拨' }],
    ['省总工会印发通知,明年将安排2亿元送清凉资金用于慰问', { measure: '送清凉资金' }],
    ['省总工会印发通知,下拨了慰问资金2亿元', { measure: '慰问资金' }],
    ['参保补助标准再提高20元,达到每人每年540元', { measure: '参保补助标准' }],
    ['机械臂90秒就能装好一扇车门', { measure: '用时' }],
    ['机械臂可在90秒内铆接完一扇车门', { measure: '用时' }],
    ['机械臂寿命在9年内不变', { measure: '机械臂寿命' }],
  ]);
});

describe('what land and things are like, ranks of the world, and whom deeds are not', () => {
  reads(last, [
    ['全市建成9万亩旱涝皆收的示范田', { measure: '示范田' }],
    ['水库保障了9万亩水浇良田', { measure: '水浇良田' }],
    ['街头有400个干净整洁、冬暖夏凉的便民驿站', { measure: '便民驿站' }],
    ['我国在追赶。全球竞争力指数排名从第40位提升到第28位', { subject: '我国' }],
    ['全球企业排名公布,9家上榜', { value: '9' }],
    ['家具、铝制品出口额分别增长8%和12%', { measure: '铝制品出口额' }],
    ['栎博会连年举办。参展企业发布的新产品近500项', { subject: null }],
    ['全国在变。如今,雨伞产业蓬勃发展,全国建成30个集群;80个县有了伞厂', { subject: '全国' }],
  ]);
});

describe('how what is counted acts, sides of mountains, and what is reckoned for all', () => {
  reads(last, [
    ['新年伊始,全省有30个重点项目密集动工', { measure: '重点项目' }],
    ['全市140家配套厂平均20分钟就能送货', { value: '20' }],
    ['工程建成后将有70万百姓受益', { value: '700000', measure: '百姓' }],
    ['工程建成后将有70万百货商户受益', { measure: '百货商户' }],
    ['贺兰山东麓栽种葡萄9万亩', { subject: null }],
    ['我国钢铁在转型。栎淦特钢基地投产。据测算,2023年汽车钢材消费量为900万吨', { subject: '我国' }],
    ['我国钢铁在转型。栎淦特钢基地投产。今年钢材产量为9万吨', { subject: '栎淦特钢基地' }],
  ]);
});

describe('what each has, what is seen to on the way, and what somebody foresees', () => {
  reads(last, [
    ['栎岭电站的4台机组每台年发电量达70亿度', { measure: '年发电量' }],
    ['在确保安全的前提下稳产保供,煤炭日产量稳定在900万吨以上', { modality: 'actual' }],
    ['明年要确保煤炭日产量稳定在900万吨以上', { modality: 'target' }],
    ['国家能源局预计,2026年风电装机将达到7亿千瓦,新增9000万千瓦', { modality: 'expected' }],
    ['全市产值预计增长8%,新增企业9户', { modality: 'actual' }],
    ['30个商圈客流量同比去年增长8%', { measure: '商圈客流量', base: 'yoy' }],
  ]);
});

describe('the next things of a list, what makes things grow, and where trains go', () => {
  reads(last, [
    ['全年芝麻产量30万吨、藜麦5万吨', { measure: '藜麦产量' }],
    ['全年芝麻产量30万吨、出口5万吨', { measure: '出口' }],
    ['累计新增探明储量铜矿12亿吨、钨矿3亿吨', { measure: '钨矿探明储量' }],
    ['风电发电量增长5%、地热8%', { measure: '地热发电量', role: 'growth' }],
    ['煤层气探明地质储量2000亿立方米', { measure: '煤层气探明地质储量' }],
    ['上半年知识密集型服务出口900亿元', { measure: '知识密集型服务出口' }],
    ['藜麦收购价每斤6元', { measure: '藜麦收购价' }],
    ['荞麦批发价格每吨2300元', { measure: '荞麦批发价格' }],
    ['班列现已通达欧洲25个国家', { measure: '国家', subject: null }],
    ['航线覆盖亚洲的12个国家', { measure: '国家', subject: null }],
    ['上半年,用电量增长5%。栎州培育经济新增长点,将其列入重点建设的6个集群', { time: null }],
    ['上半年,用电量增长5%。栎州经济保持增长,有6个集群', { time: '2025-01/2025-06' }],
    ['上半年,机床产量9万台。\n\n在栎州,2台机械臂配合作业,能够在90秒内装好车门', { time: null }],
    ['栎州商贸城客流旺,日均进场的外商超过900人', { measure: '外商', subject: '栎州商贸城' }],
    ['日均进场的外商超过900人', { subject: null }],
    ['全球轴承产量前5名的厂商中,有3家来自中国', { subject: null }],
    ['全球轴承厂商中,有3家来自中国', { subject: '全球' }],
  ]);
});
