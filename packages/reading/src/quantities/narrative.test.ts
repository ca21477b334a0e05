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
    ['销量前十的企业中,有一半以上来自本省', { measure: '企业' }],
  ]);
  reads(last, [
    ['已投运的30项输电工程中,从西部送出的就有12项', { measure: '输电工程' }],
    ['前5名供应商中,有3家来自江苏', { measure: '供应商' }],
    ['这“三大集群”产值达300亿元', { measure: '产值', subject: '三大集群' }],
    ['货物申报项目压缩60%', { measure: '货物申报项目' }],
  ]);
});
