// Names as company features and local news have them. Firms, places and people are invented.
import { describe, expect, test } from 'vitest';
import { read } from '../read.js';
import { ignores, reads } from '../testing/corpus.js';
import { namesBy } from '../testing/lines.js';

const named = (text: string): string[] =>
  read(text).entities.map(({ type, name, aliases }) => [type, name, ...aliases].join(' '));

describe('firms called for short', () => {
  test.each([
    ['成都栎丰竹木有限公司投产。栎丰公司有专利30项。', '栎丰公司'],
    ['成都淦远链条有限公司投产。淦远链条公司很忙。', '淦远链条公司'],
  ])('%s', (text, alias) => {
    const firms = read(text).entities.filter(({ type }) => type === 'enterprise');
    expect(firms).toHaveLength(1);
    expect(firms[0]?.aliases).toContain(alias);
  });
});

describe('what says of which kind a firm or a work is', () => {
  ignores(namesBy('name-enterprise-by-head'), [
    '它是知名制药集团',
    '中国中车直属子集团',
    '三家药企母公司上榜',
    '引进了日本上市公司',
  ]);
  ignores(namesBy('name-project-by-head'), ['承接非标设备的定制项目', '是云河新材料产业龙头项目']);
  ignores(namesBy('name-facility-by-head'), ['探访云河台企生产车间', '栎丰活性炭有限公司工厂内']);
  ignores(namesBy('name-project'), [
    '配备7套智能化生产线',
    '公司所有生产线运转',
    '栎淦电子有限公司三个项目签约',
  ]);
  ignores(namesBy('name-park'), ['主动对接产业园区']);
});

describe('branches of a place, and streets', () => {
  ignores(namesBy('name-enterprise-brand'), ['云栎化工、智能装备等产业基础扎实', '栎淦纺织服装创意平台']);
  ignores(namesBy('name-place-division'), ['厂区位于朝阳路,很近', '沿长安大街延长线']);
  reads(namesBy('name-place-division'), [
    ['来到朝阳市', { name: '朝阳市' }],
    ['来自甘孜州的客商', { name: '甘孜州' }],
  ]);
});

describe('counties of towns', () => {
  test.each([
    ['位于海阳市凤城街道的企业', ['place 海阳市', 'place 凤城街道 海阳市凤城街道']],
    ['位于岳西县古坊乡的企业', ['place 岳西县', 'place 古坊乡 岳西县古坊乡']],
  ])('%s', (text, expected) => {
    expect(named(text).sort()).toEqual([...expected].sort());
  });
});

describe('firms by a brand and what it wears or weaves', () => {
  const rule = namesBy('name-enterprise-by-trade');
  reads(rule, [
    ['雪栎制衣已拥有19条生产线', { name: '雪栎制衣' }],
    ['栎美服装通过吊挂系统实现管理可视化', { name: '栎美服装' }],
    ['淦山针织引进智能设备', { name: '淦山针织' }],
  ]);
  ignores(rule, ['传统服装通过直播销售', '这批服装拥有专利']);
});

describe('remarks in brackets, people listed, parks of a town', () => {
  test('a firm without what is remarked of it', () => {
    expect(named('引进了栎桐药业(海外上市公司)、淦科科技等企业。')).toContain('enterprise 栎桐药业');
  });
  reads(namesBy('name-person'), [['区科技局局长丁栎红等一行人到访', { name: '丁栎红' }]]);
  test('a park without its town', () => {
    expect(named('会议在松溪镇栎光新材料产业园举行。')[0]).toContain(' 栎光新材料产业园');
  });
});

describe('halls that only their owner tells from others', () => {
  ignores(namesBy('name-facility'), [
    '走进栎淦农业有限公司冷链加工车间',
    '走进稷原产业园生产车间',
    '来到栎淦纺织有限公司生产基地',
  ]);
  ignores(namesBy('name-project'), ['拥有绿茶精制生产线1条']);
  test('a firm with its short name in 下简称', () => {
    expect(named('栎淦农业科技集团有限公司(下简称“栎淦农业”)投产。')[0]).toContain(' 栎淦农业');
  });
  test('a park without the middle of its name', () => {
    expect(named('栎动智能制造产业园投用。栎动产业园很大。')).toHaveLength(1);
  });
  test('a park of a place is not the same without its branch', () => {
    expect(
      named('成都智能制造产业园投用。成都产业园很大。').filter((name) => name.startsWith('park')).length,
    ).not.toBe(1);
  });
});

describe('villages of towns', () => {
  reads(namesBy('name-place-village'), [
    ['岳西县古坊乡栎坊村的企业', { name: '栎坊村' }],
    ['园区位于红栎镇栎家坊村,占地50亩', { name: '栎家坊村' }],
  ]);
  ignores(namesBy('name-place-village'), ['岳西县古坊乡各村', '位于该镇一个村']);
});

describe('firms of a city and firms that own others', () => {
  reads(namesBy('name-enterprise'), [
    ['大连重工下属企业', { name: '大连重工' }],
    ['江苏栎川工程科技股份有限公司总承包', { name: '江苏栎川工程科技股份有限公司' }],
    ['栎原集团股份有限公司控股的企业', { name: '栎原集团股份有限公司' }],
  ]);
  test('a firm by its city without 市', () => {
    expect(named('深圳市栎淦电子有限公司签约。深圳栎淦电子很忙。')[0]).toContain(' 深圳栎淦电子');
  });
});

describe('goods', () => {
  reads(namesBy('name-product'), [
    ['专门生产护肤品容器', { name: '护肤品容器' }],
    ['可年产20万吨特种胶带等高端产品', { name: '特种胶带' }],
    ['生产字典纸、热敏纸等高端、高附加值的新型纸产品', { name: '字典纸' }],
  ]);
  ignores(namesBy('name-product'), ['来到杨梅山', '进行电脑版组装', '形成强大产能']);
});
