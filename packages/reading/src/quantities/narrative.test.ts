// Sentences as news tells them, invented throughout: firms, villages, towns and figures too.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('things shown', () => {
  reads(last, [
    ['这家生产汽车座椅的企业,去年订单增长12%', { subject: '企业' }],
    ['这家主要从事阀门铸造的工厂,今年产值增长9%', { subject: '工厂' }],
    ['在苏州这家研发伺服电机的“小巨人”企业,订单额达3000万元', { subject: '小巨人企业' }],
    ['这条生产线仅是接口的数量就很可观,将可以满足7家公司的需求', { subject: '生产线' }],
    ['这条直连港区的管道,每天输油3000吨', { subject: '管道' }],
  ]);
});

describe('towns and villages named again', () => {
  reads(last, [
    ['哈密市花园镇有茶园。\n花园镇八成的农户种茶', { subject: '花园镇', measure: '农户' }],
    ['在南湾村,新建厂房2000平方米', { subject: '南湾村' }],
    ['在铜陵,像赵大庆这样的服务员有600多名。副镇长赵大庆说', { subject: '铜陵' }],
  ]);
});

describe('measures behind the figure', () => {
  reads(first, [
    ['园区有100家高水平的智能工厂投产', { measure: '智能工厂' }],
    ['来到这里的有300名全国各地的技师', { measure: '技师' }],
    ['共布置8台单机容量60万千瓦水轮发电机组', { measure: '水轮发电机组' }],
    ['分别给予最高50万元和80万元的研发资金', { measure: '研发资金' }],
    ['2000平方米的果脯、果汁加工厂房投用', { object: '果脯、果汁加工厂房' }],
    ['得到海外客户新增900吨钢丝的订单', { measure: '钢丝' }],
    ['规模居前的企业中,有四成以上出自本省', { measure: '企业' }],
  ]);
  reads(last, [
    ['已投运的30项输电工程中,从西部送出的就有12项', { measure: '输电工程' }],
    ['其中高新技术企业86家、上市公司5家', { measure: '上市公司' }],
    ['前5名供应商中,有3家来自江苏', { measure: '供应商' }],
    ['这“三大集群”产值达300亿元', { measure: '产值', subject: '三大集群' }],
    ['货物申报项目压缩60%', { measure: '货物申报项目' }],
  ]);
});

describe('scenes', () => {
  reads(last, [
    ['走进湖南株洲这家锌冶炼工厂,控制中心的大屏幕上,汇集了60个车间', { subject: '锌冶炼工厂' }],
    ['在首个规模化应用新机组的海上风电场,通过改造,收益提升5%', { subject: '海上风电场' }],
    ['走进一家小家电制造企业,生产效率提升50%', { subject: '小家电制造企业', measure: '生产效率' }],
    ['在广袤的农村,收入提升5%', { subject: null }],
    ['在丹东,澜石水库工程正在施工,工程总投资27亿元', { subject: '澜石水库工程' }],
    ['重大项目——澜石水库的首个导流洞完工。澜石水库总库容超2亿立方米', { subject: '澜石水库' }],
  ]);
  const told = { published: '2025-06-10', title: '辽宁迎来投资热潮' };
  const inLiaoning = { id: 'a figure told of 辽宁', read: (line: string) => lastQuantity(line, told) };
  reads(inLiaoning, [
    ['辽宁热起来。\n在盘锦,稷禾集团投资100亿元。6月初,29家企业签约', { subject: '辽宁' }],
    ['辽宁热起来。\n在盘锦,稷禾集团投资100亿元。集团有员工900人', { subject: '稷禾集团' }],
    ['辽宁热起来。\n聚焦转型,各地建立体系140个', { subject: '辽宁' }],
    ['辽宁热起来。\n像这样的改革任务,已经推进了129项', { subject: '辽宁' }],
  ]);
});

describe('what is done, what lasts, what is a part', () => {
  reads(first, [
    ['装配线平均9分钟就能出厂一台农机', { measure: '出厂一台农机' }],
    ['眼下每20个小时,这里就能下线一台变压器', { measure: '下线一台变压器' }],
    ['每3天举行会议', { measure: null }],
    ['一道长220公里的防护林带把黄沙锁住', { subject: '防护林带', measure: '长' }],
    ['风机装机量超过全球总量的三成', { measure: '风机装机量' }],
    ['满足9家火箭公司12型火箭的需求', { measure: '火箭公司' }],
    ['制造之都苏州吸引项目30个', { subject: '苏州' }],
  ]);
  reads(last, [
    ['粮食生产实现丰收,连续8年稳定在1.3万亿斤以上', { measure: '粮食生产' }],
    ['地方财政收入366亿元', { subject: null }],
    ['中国人民银行发布,银行发放贷款500亿元', { subject: '我国' }],
  ]);
});

describe('where a measure ends and a subject begins', () => {
  reads(first, [
    ['企业已经从最初的20家增加到80家', { measure: '企业' }],
    ['通关时间由原来的2天缩短至4小时', { measure: '通关时间' }],
    ['300台无人驾驶插秧机同时作业', { measure: '无人驾驶插秧机' }],
    ['累计减税降费3.2亿元', { measure: '累计减税降费' }],
    ['带动30名妇女就业', { measure: '妇女' }],
    ['人均月增收2000元', { measure: '人均月增收' }],
    ['年覆盖二氧化碳排放量约51亿吨', { measure: '二氧化碳排放量' }],
    ['4000栋楼宇拔地而起', { measure: '楼宇' }],
    ['一批价值2000万元的芯片设备正在通关', { subject: '芯片设备' }],
    ['一家咖啡企业投资12亿元建设基地', { subject: '咖啡企业', measure: '投资' }],
    ['一家企业投资12亿元', { measure: '企业投资' }],
    ['这款大模型参数规模达到1.8万亿', { subject: '大模型' }],
    ['这家投资机构管理资产30亿元', { subject: '投资机构' }],
    ['安徽芜湖港完成吞吐量180万吨', { subject: '芜湖港' }],
    ['陕西榆林的高西沟村有苹果园1200亩', { subject: '高西沟村' }],
    ['陕西榆林的示范村有苹果园1200亩', { subject: '陕西榆林' }],
  ]);
  reads(last, [
    ['最大的绿氢项目开工,项目总投资57亿元', { subject: '绿氢项目' }],
    ['这台燃气轮机重达400吨', { measure: '重' }],
    ['总重达400吨', { measure: '总重' }],
    ['我国加快转型。开工建设陕北到安徽输电工程。如今,投运的工程有39项', { subject: '我国' }],
    ['距离2025年7月1日开幕还有21天', { modality: 'actual' }],
    ['上半年,产值增长8%。走进机房,累计服务用户3万家', { time: '../2025-06-10' }],
  ]);
});

describe('firms, works and fairs at the head', () => {
  reads(first, [
    ['漯河的稷禾工厂日屠宰生猪1.2万头', { subject: '稷禾工厂' }],
    ['“链主”企业稷禾集团带动企业900家', { subject: '稷禾集团' }],
    ['今年的广交会第一期,到会采购商15万人', { subject: '广交会', time: '2025' }],
    ['稷禾集团去年发布的新款无人机,载重达到50公斤', { subject: '稷禾集团', time: '2024' }],
    ['国家统计局发布,全国产值增长5%', { subject: '全国' }],
    ['国家统计局发布的最新数据显示,全国产值增长5%', { subject: '全国' }],
    ['中国人民银行发布的最新数据显示,银行发放贷款500亿元', { subject: '我国' }],
    ['今夏全国最大电力负荷达到14.51亿千瓦', { time: '2025', measure: '全国最大电力负荷' }],
    ['稷禾集团发布财报显示,上半年营收269亿元', { subject: '稷禾集团' }],
    ['这条跨境铁路累计发送旅客1600万人次', { subject: '跨境铁路', measure: '旅客' }],
    ['去年,葛洲坝枢纽通过量达1.5亿吨', { measure: '通过量' }],
    ['每公斤收购价8元', { measure: '收购价' }],
    ['这家投资公司管理资产30亿元', { subject: '投资公司' }],
    ['辐射200多个大中城市', { measure: '大中城市' }],
  ]);
});

describe('times of news', () => {
  reads(last, [
    ['去年共发射13次,相比2022年的5次', { time: '2022', value: '5' }],
    ['去年共发射13次,相比2022年的5次,同比增长160%', { time: '2024', role: 'growth' }],
    ['2020年办起豆奶厂,经过4年的发展,已有豆奶、米糊等15款产品', { time: null }],
    ['2000多亩农田建设12月20日以前将全部完成', { time: '2025-12-20', modality: 'planned' }],
    ['120家企业去年投产', { time: '2024', modality: 'actual' }],
    ['省里还提出,2027年,总产值达到5500亿元', { time: '2027', modality: 'target' }],
    ['部分产线今年年底就能投产。像这样的帮办员有8000多名', { time: null }],
    ['年初推出20条举措', { time: '2025-01' }],
    ['较年初增长12%', { base: '2025-01-01' }],
    ['一月份,新增装机215万千瓦。未来,这里预计年发电2100亿千瓦时', { time: null }],
    ['2024春节假期,全县接待游客12万人次', { time: '2024' }],
    ['上半年,产值增长8%。走进机房,有上亿用户的数据', { time: null }],
    ['上半年,产值增长8%。其中,出口3亿元', { time: '2025-01/2025-06' }],
  ]);
});

describe('plans of news', () => {
  reads(last, [
    ['开幕式将于8月17日举行,随着赛事临近,全县接待游客12万人次', { modality: 'actual' }],
    ['这台机组可以将生产过程中的余热收集起来,每天发电3万度', { modality: 'actual' }],
    ['明年将生产轮胎90万条', { modality: 'planned' }],
  ]);
});

describe('what a list, a region or a sentence shares', () => {
  reads(last, [
    ['今年,我县新增9处泉眼、4处湿地', { role: 'change', measure: '湿地' }],
    ['累计新增探明储量石油7亿吨、天然气9亿立方米', { role: 'change', measure: '天然气探明储量' }],
    ['新增贷款3亿元、余额8亿元', { role: 'level', measure: '余额' }],
    ['新增企业3家、总数达90家', { role: 'level', measure: '总数' }],
    ['长三角地区三省一市去年出口增长9%', { subject: '长三角地区三省一市', measure: '出口' }],
    ['粤港澳大湾区内地九市上半年用电量增长3%', { subject: '粤港澳大湾区内地九市' }],
    ['东盟十国出口增长9%', { subject: '东盟十国', measure: '出口' }],
    ['山东两家企业投资9亿元', { subject: '山东' }],
    ['转子的叶片长度达到80米,扫掠面积相当于3个广场', { subject: '转子' }],
    ['外资企业、国有企业,出口分别增长7.1%、6.8%', { measure: '国有企业出口' }],
    ['企业效益回升,出口和进口分别增长7.1%、6.8%', { measure: '进口' }],
    ['成为全国首个氢能产量突破1万吨的地市', { measure: '氢能产量' }],
    ['补贴5个类别的家居产品', { measure: '家居产品' }],
    ['渠系水利用系数从0.51提高到0.56', { value: '0.56', measure: '渠系水利用系数' }],
    ['建设用地产出密度由3.1升至3.4', { value: '3.4' }],
    ['产量比“十三五”提升4%', { base: '2016/2020' }],
    [
      '满洲里铁路口岸去年通行班列1500列。该口岸班列线路数量达73条',
      { subject: '满洲里铁路口岸', measure: '班列线路数量' },
    ],
    ['在潜山市,刷业兴起。该市企业达300家', { subject: '潜山市' }],
    ['该市场规模达30亿元', { subject: null, measure: '市场规模' }],
  ]);
  reads(first, [
    ['灌溉水有效利用系数从0.51提高到0.56', { value: '0.51', measure: '灌溉水有效利用系数' }],
    ['外资企业、国有企业,出口分别增长7.1%、6.8%', { measure: '外资企业出口' }],
    ['全省8个产业规模超千亿元', { measure: '产业' }],
  ]);
});

describe('reports on a year of work', () => {
  const told = { published: '2026-01-28', title: '2026年湖南省政府工作报告' };
  const inReport = { id: 'a figure of a work report', read: (line: string) => lastQuantity(line, told) };
  reads(inReport, [
    ['年末常住人口6500万人', { time: '2025-12-31', modality: 'actual' }],
    ['年末常住人口6500万人。全年新增就业50万人', { time: '2025' }],
    ['PM2.5平均浓度下降3%', { measure: 'PM2.5平均浓度' }],
    ['每万人口高价值发明专利拥有量8.2件', { measure: '高价值发明专利拥有量' }],
    ['税收收入4000亿元、同口径增长3.2%', { measure: '税收收入', role: 'growth' }],
    ['出口总额7800亿元,其中对中亚国家增长14%', { measure: '出口总额' }],
    ['基础养老金人均提高3.5%', { measure: '基础养老金' }],
    ['新建温室300万亩,改造提升200万亩', { role: 'level' }],
    ['今年,我们将办好十件实事', { subject: '湖南省', modality: 'planned' }],
    ['今年,我们抓好新区建设,新建码头5座', { modality: 'planned', time: '2026' }],
    ['2026年,地区生产总值增长5%左右', { modality: 'target', time: '2026' }],
    ['新增中国500强企业6家', { subject: '湖南省', role: 'change' }],
    ['澜溪国际项目投产,500个项目完成投资68亿元,投资额同比增长7%', { subject: '湖南省' }],
    ['稷禾电子、澜栎科技等12家企业入列全国500强', { measure: '企业', subject: '湖南省' }],
    ['龙舟联赛带动文旅消费100亿元', { measure: '带动文旅消费' }],
  ]);
  const bulletin = { published: '2026-03-20', title: '2025年统计公报' };
  const inBulletin = { id: 'a figure of a bulletin', read: (line: string) => lastQuantity(line, bulletin) };
  reads(inBulletin, [
    ['年末全市户籍人口90万人', { time: '2025-12-31' }],
    ['到年末,全市户籍人口将达90万人', { time: '2026-12-31' }],
  ]);
});

describe('statistics', () => {
  reads(last, [
    ['初步核算,上半年全市产值2875亿元。分产业看,第一产业产值198亿元', { subject: '全市' }],
    ['全县居民人均可支配收入2万元,其中城镇居民3万元', { measure: '城镇居民人均可支配收入' }],
    ['居民人均可支配收入2万元,城镇居民3万元,农村居民1万元', { measure: '农村居民人均可支配收入' }],
    ['6月末,存款余额7300亿元,同比增长9%;贷款余额6500亿元,增长11%', { base: 'yoy' }],
    ['采矿业增加值增长4.1%', { measure: '采矿业增加值' }],
    ['城镇和农村居民人均收入分别增长4.6%、5.7%', { measure: '农村居民人均收入' }],
    ['已投放26个项目、投资金额31亿元', { measure: '投资金额' }],
  ]);
});

describe('works with their cost before the name', () => {
  reads(last, [
    ['总投资52亿元的澜星电池二期项目开工,规划建设4条产线', { subject: '澜星电池二期项目' }],
    ['占地90亩的稷禾产业园建成,年产值达8亿元', { subject: '稷禾产业园' }],
    [
      '芜湖市产业兴起。\n项目建设火热。总投资5亿元的澜星电池项目开工。同期签约的还有稷禾封装等9个项目',
      { subject: '芜湖市' },
    ],
  ]);
});

describe('firms and their works', () => {
  reads(last, [
    ['芜湖先后引进澜栎微电子、稷禾封测等上下游企业213家', { subject: '芜湖', measure: '上下游企业' }],
    ['稷禾生物有限公司疫苗获批,目前在全国28个省份完成准入', { subject: '稷禾生物有限公司', measure: '省份' }],
    [
      '稷禾生物有限公司在建的澜溪基地占地220亩,设计年产能5000万剂',
      { subject: '澜溪基地', measure: '年产能' },
    ],
    ['公司拟每10股派发现金红利3元', { value: '3', measure: '派发现金红利' }],
    ['稷禾生物有限公司很忙。\n澜溪基地建成。\n公司营收达9亿元', { subject: '稷禾生物有限公司' }],
    ['全村茶园面积2400亩', { subject: '全村', measure: '茶园面积' }],
    ['投资1.2亿元建设澜溪加工项目', { subject: '澜溪加工项目', measure: '投资' }],
  ]);
  reads(first, [['126户脱贫户户均增收1.2万元', { measure: '脱贫户' }]]);
});

describe('how things were and are', () => {
  reads(last, [
    ['湿地覆盖度从治理前的20%恢复到80%', { measure: '湿地覆盖度', value: '80', role: 'share' }],
    ['新车占比由去年同期的28%提升至41%', { measure: '新车占比', value: '41' }],
    ['电站相当于减少标准煤消耗3万吨、二氧化碳排放7万吨', { value: '-70000', role: 'change' }],
    ['其中新能源船舶通过1236艘次', { measure: '新能源船舶' }],
    ['这台转轮重约240吨', { subject: '转轮', measure: '重' }],
    ['快递业务量突破70亿件,比2024年提前18天', { role: 'change', base: '2024' }],
    ['产品热销,带动单品均价提升三成', { measure: '单品均价', role: 'growth' }],
  ]);
  reads(first, [
    ['湿地覆盖度从治理前的20%恢复到80%', { measure: '湿地覆盖度', value: '20', role: 'share' }],
    ['新车占比由去年同期的28%提升至41%', { value: '28', role: 'share' }],
  ]);
});

describe('features of plants and markets', () => {
  reads(last, [
    ['澜溪基地占地4300亩,规划产能120GWh', { measure: '产能', subject: '澜溪基地' }],
    ['澜溪基地规划产能120GWh,现有员工1.5万人', { measure: '员工', modality: 'actual' }],
    ['已实现41个工业大类全覆盖', { measure: '工业大类' }],
    ['年产铁3万吨、钢4万吨', { measure: '年产', object: '钢' }],
    ['机场航班起降4.38万架次', { value: '43800' }],
    ['澜溪绿氢项目投产,年产绿氢3万吨、绿氧24万吨', { measure: '年产', object: '绿氧' }],
    ['项目利用风光资源年发电10亿千瓦时', { measure: '年发电' }],
    ['项目配套建设45万千瓦风电', { measure: '风电' }],
    ['昆明澜溪花卉市场玫瑰均价每扎25元', { subject: '昆明澜溪花卉市场', measure: '玫瑰均价' }],
    ['走进稷禾玻璃有限公司,工人们很忙。“我们去年出口3600万元。”', { subject: '稷禾玻璃有限公司' }],
  ]);
});

describe('works, lines and firms of news on projects', () => {
  reads(last, [
    ['国家发展改革委批复新建重庆至贵阳高铁,线路全长385公里', { subject: '重庆至贵阳高铁' }],
    [
      '由中国移动建设的澜溪智算中心揭牌,算力规模由6.7EFLOPS扩至9.8EFLOPS',
      { subject: '澜溪智算中心', value: '9800000000000000000' },
    ],
    ['澜溪油田公司累计生产原油653万吨', { subject: '澜溪油田公司', object: '原油' }],
    ['唐山稷禾钢铁公司4号高炉完成改造,碳排放下降12%', { subject: '唐山稷禾钢铁公司' }],
    ['稷禾集团发布全球首款热效率53%的柴油机', { subject: '稷禾集团' }],
    ['双方将共建年产10GW组件生产基地', { modality: 'planned' }],
    ['一期投资2亿元,建设年产15万吨碳酸二甲酯', { measure: '年产' }],
  ]);
});

describe('terms with brackets, places to visit, lines and stations', () => {
  reads(last, [
    ['5月末,广义货币(M2)余额325万亿元', { measure: '广义货币(M2)余额' }],
    ['企(事)业单位贷款增加9.8万亿元', { measure: '企(事)业单位贷款' }],
    ['山东淄博澜溪楼景区推出活动,接待游客52万人次', { subject: '山东淄博澜溪楼景区' }],
    [
      '甘肃酒泉到湖南±800千伏特高压直流工程累计送电2亿千瓦时',
      { subject: '甘肃酒泉到湖南±800千伏特高压直流工程' },
    ],
    ['其中大豆1580万亩,比上年扩种62万亩', { role: 'change', base: 'yoy' }],
    ['稷禾制药二期投资18亿元,建成生产线6条,达产后年产值30亿元', { measure: '年产值', modality: 'planned' }],
  ]);
  reads(first, [['敦煌100兆瓦塔式光热电站年发电量3亿千瓦时', { measure: '装机容量', value: '100000000' }]]);
});
