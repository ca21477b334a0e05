// What reports tell of works being built: stages, what they will do, how large they are. All of it is invented.
import { describe } from 'vitest';
import { reads } from '../testing/corpus.js';
import { lastQuantity, quantitiesOf } from '../testing/quantity-of.js';

const last = { id: 'the last figure', read: (line: string) => lastQuantity(line) };
const first = { id: 'the first figure', read: (line: string) => quantitiesOf(line)[0] ?? null };

describe('the work that a figure is of', () => {
  reads(last, [
    [
      '总投资1亿元,年产量5万吨的澜栎钢构项目已投产,厂房建设已完成计划40%',
      { subject: '澜栎钢构项目', modality: 'actual' },
    ],
    ['在甘肃,“西电东送”稷禾能源基地开工。项目年发电68亿千瓦时', { subject: '“西电东送”稷禾能源基地' }],
    [
      '在广东,重大水利工程——环澜湾水资源配置工程加紧施工,全线17个标段推进',
      { subject: '环澜湾水资源配置工程' },
    ],
    ['青栎东站开工。青栎东站是始发站,每年旅客发送量3600万人次', { subject: '青栎东站' }],
    ['石桥社区流转了3400亩土地。石桥社区很忙', { subject: '石桥社区', measure: '土地' }],
    ['农村社区流转了3400亩土地。农村社区很忙', { subject: null }],
  ]);
  reads(first, [['年产10万个车厢的澜栎车厢厂生产项目很忙', { subject: '澜栎车厢厂生产项目' }]]);
});

describe('what is measured of it', () => {
  reads(last, [
    ['澜栎产业园总投资120亿元,利税33亿元', { measure: '利税' }],
    ['澜栎产业园很忙。其中,一期总投资40亿元', { measure: '总投资' }],
    ['目前,产业园首期已建好7万平方米钢结构厂房', { measure: '钢结构厂房' }],
    ['完成一期第一批次700亩建设用地', { measure: '建设用地' }],
    ['基地投产降低了制氢装备的成本50%', { role: 'growth', value: '-50' }],
    ['基地投产提高生产效率30%', { role: 'growth', value: '30' }],
    ['基地投产后成本占50%', { role: 'share' }],
  ]);
});

describe('when and how surely', () => {
  reads(last, [
    ['目前,厂房建设过半。项目预计实现年产值25亿元', { time: null, modality: 'expected' }],
    ['目前,厂房已有25座', { time: '../2025-06-10' }],
    ['截至目前,工程已掘进3公里。工程全长66公里', { time: null }],
    ['截至目前,工程已掘进3公里。累计投资66亿元', { time: '../2025-06-10' }],
    ['产业园总投资30亿元,可实现年销售收入45亿元', { modality: 'planned' }],
    ['目前,一期已完工,两条生产线预计明年建成', { modality: 'expected' }],
    ['目前,两条生产线已建成', { modality: 'actual' }],
    ['在黑龙江,项目投产后,产业进入新阶段;安徽制造业投资占比达五成', { modality: 'actual' }],
    ['工程将开辟一条总长29公里的通道', { modality: 'planned' }],
  ]);
});

describe('firms that a feature tells of', () => {
  reads(last, [
    ['位于甘溪的武汉高成新材料科技有限公司很忙。武汉高成已有专利40项', { subject: '武汉高成' }],
    ['武汉澜栎是澜栎集团的子公司,湖北省冠军培育企业,已申请专利40件', { subject: '澜栎' }],
    ['湖北省推动创新,湖北省企业已申请专利40件', { subject: '湖北省' }],
    [
      '澜栎材料科技有限公司成长为拥有5条生产线、年利润千万元的高新技术企业',
      { subject: '澜栎材料科技有限公司' },
    ],
    ['澜栎科技很忙。团队里,硕士以上的员工占比42%', { subject: '澜栎科技' }],
    ['2020年,澜栎科技有限公司获得称号。企业厂区面积3万平方米', { time: null }],
    ['2020年,澜栎科技有限公司获得称号。企业产值3亿元', { time: '2020' }],
    ['一些企业投入资金。\n力争到2027年,普及率达到90%', { subject: null }],
  ]);
});

describe('what is to be done, and what has been', () => {
  reads(last, [
    ['今年要完成修复19万亩', { modality: 'planned' }],
    ['产线可以将生产轴承的时间缩短到15秒', { modality: 'actual' }],
    ['基金将生产轴承15万个', { modality: 'planned' }],
    ['到2025年末,茶园面积达到15万亩', { modality: 'target' }],
    ['到2024年末,茶园面积达到15万亩', { modality: 'actual' }],
    ['新建4万亩高标准良种茶园', { measure: '高标准良种茶园' }],
    ['改建2万亩老茶园', { measure: '老茶园' }],
    ['茶产业产值达到18亿元,茶农人均年增收1900元', { measure: '人均年增收' }],
    ['组建首批14支产业专项基金', { measure: '产业专项基金' }],
    ['组织15个工作组分赴各省', { measure: '工作组' }],
  ]);
});
