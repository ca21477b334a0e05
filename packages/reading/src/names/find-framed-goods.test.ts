// Goods that the sentence opens and closes, whatever they are called. Names are invented.
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

reads(namesBy('name-product-framed'), [
  ['稷禾食品厂制作月饼、营养粥等食品。', { name: '月饼' }],
  ['带来的展品众多,有野外预警系统、河道清淤舱。', { name: '野外预警系统' }],
  ['产品诸如柔性防撞柱、快拆隔离网,', { name: '柔性防撞柱' }],
  ['澜栎科技自主研制出的高效低噪过滤器,解决了难题', { name: '高效低噪过滤器' }],
  ['聚焦柔性传动装置的研发和生产', { name: '柔性传动装置' }],
  ['是国内最大的胎圈垫布生产企业', { name: '胎圈垫布' }],
  ['出口某国的3万条水囊袋,', { name: '水囊袋' }],
  ['生产工业用布。', { name: '工业用布' }],
  ['研制出全新的过丝阀、张力轴和收丝筒等', { name: '张力轴' }],
  ['造出另一种节能渔具——碳素浮漂杆。', { name: '碳素浮漂杆' }],
  ['专做关节核心部件——行星滚柱杆的企业', { name: '行星滚柱杆' }],
]);
ignores(namesBy('name-product-framed'), [
  '生产积极性、主动性高涨',
  '推出优惠政策、便民措施,',
  '开发新产品,',
  '销售渠道、门店网络,',
  '具备生产条件,',
  '安全生产案件,',
  '生产设备、检测设备等,',
  '是一家智能绿色新能源制造商',
  '从事教育、养老等服务',
  '走进一家造船企业看看',
  '研制出全新的成套设备。',
  '这是一种变化——大家都忙',
]);

reads(namesBy('name-product'), [
  ['公司主要生产豆沙包、月饼,', { name: '豆沙包' }],
  ['从生产丝印刮刀起步', { name: '丝印刮刀' }],
  ['这是一款船艇吊运起重机', { name: '船艇吊运起重机' }],
  ['其电子专用离型膜的市场份额', { name: '电子专用离型膜' }],
  ['以“五醚”为主导产品', { name: '五醚' }],
]);
ignores(namesBy('name-product-in-quotes'), ['以“五醚”为突破口']);

reads(namesBy('name-product'), [
  ['年产绸布30万米,床罩、窗纱40万件,', { name: '绸布' }],
  ['主要建设年产30吨酶抑菌剂生产厂区', { name: '酶抑菌剂' }],
  ['建成后具备特色原料药、酊剂和凝胶剂的生产能力', { name: '特色原料药' }],
  ['研发生产光纤陀螺的某某公司', { name: '光纤陀螺' }],
  ['集桑蚕种养、竹编制品及蜀绣手帕生产与销售于一体', { name: '竹编制品' }],
  ['他研发出第一台花生收获机,', { name: '花生收获机' }],
]);
reads(namesBy('name-enterprise'), [
  ['宝鸡栎岭晶体管厂落户', { name: '宝鸡栎岭晶体管厂' }],
  ['开创药业成立于2016年', { name: '开创药业' }],
  ['武都区三河镇栎明食品厂投产', { name: '栎明食品厂' }],
]);
ignores(namesBy('name-enterprise-plant'), ['武都区厂房', '武都区工厂', '武都区各厂商']);

reads(namesBy('name-product-framed'), [['正加紧赶制手机充电线,', { name: '手机充电线' }]]);
ignores(namesBy('name-product-framed'), ['集聚资源、人才于一体', '生产流水线,', '新增生产一线、']);
reads(namesBy('name-enterprise-by-trade'), [
  ['走进飞柘电子厂里,工人正忙', { name: '飞柘电子厂' }],
  ['匠心箱包厂日常有工人', { name: '匠心箱包厂' }],
]);
ignores(namesBy('name-enterprise-by-trade'), ['办起一家箱包厂', '改建成箱包厂', '电子厂房']);
reads(namesBy('name-person'), [
  ['年仅17岁的许稷东开始务工', { name: '许稷东' }],
  ['许稷禾,1972年生,农民', { name: '许稷禾' }],
  ['眼下,许稷禾正在车间调试', { name: '许稷禾' }],
]);
ignores(namesBy('name-person'), ['3岁的高大乔木', '任务正在落实']);

reads(namesBy('name-product'), [
  ['其主打产品农用水泵连续三年领先', { name: '农用水泵' }],
  ['形成以闸板阀、球阀为主的3大系列', { name: '闸板阀' }],
]);
ignores(namesBy('name-product-framed'), ['以客户、订单为主的模式', '以政府为主的']);
