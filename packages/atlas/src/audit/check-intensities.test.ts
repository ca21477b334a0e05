import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import { checkIntensities } from './check-intensities.js';
import { bySentence } from './figures.js';

const { pack } = loadPacks();

/** A figure in its sentence, by its quote, value, unit and what one unit of it is stated for. */
const check = (
  sentence: string,
  [quote, value, unit, per]: readonly [quote: string, value: string, unit: string, per?: string],
  measure: string,
  role: 'level' | 'share' = 'level',
) => {
  const said = { measure, per: per ?? null, role };
  const stated = figure({ source: 'a', sentence }, [quote, value, unit], said);
  return checkIntensities(bySentence(snapshotOf([stated]).statements), pack)[0];
};

// A cow gives 2 to 20 t a year by the limits.
test.each([
  ['成母牛年均单产11.8吨。', ['11.8吨', '11.8', 't', 'a'], '单产', 'agrees'],
  ['成母牛年均单产118吨。', ['118吨', '118', 't', 'a'], '单产', 'disagrees'],
  // 15 kg × 365 = 5.5 t; 0.15 × 365 = 55 t.
  ['牧场奶牛日均单产15公斤。', ['15公斤', '0.015', 't', 'd'], '单产', 'agrees'],
  ['牧场奶牛日均单产150公斤。', ['150公斤', '0.15', 't', 'd'], '单产', 'disagrees'],
  // 13 × 2 = 26 t.
  ['选育的奶牛半年单产达13吨。', ['13吨', '13', 't'], '单产', 'disagrees'],
  ['选育的奶牛半年单产达5吨。', ['5吨', '5', 't'], '单产', 'agrees'],
] as const)('milk of a cow: %s', (sentence, stated, measure, verdict) => {
  expect(check(sentence, stated, measure)?.verdict).toBe(verdict);
});

test('where the period alone explains it, the period is what is doubted', () => {
  expect(check('选育的奶牛半年单产达13吨。', ['13吨', '13', 't'], '单产')).toMatchObject({
    formula: '13吨 × 2（半年折成年）= 25–27吨/头/年；每头成母牛年产奶的极限：应在2到20吨/头/年之间',
    likely: '“半年”疑有误：按一年算是13吨，就在范围之内',
  });
});

test.each([
  // 122.8 g hold the heat of a kilowatt-hour.
  ['机组供电煤耗291克/千瓦时。', ['291克/千瓦时', '0.000291', 't', 'kW.h'], '供电煤耗', 'agrees'],
  ['机组供电煤耗29.1克/千瓦时。', ['29.1克/千瓦时', '0.0000291', 't', 'kW.h'], '供电煤耗', 'disagrees'],
  ['颗粒硅电耗每公斤13.6千瓦时。', ['13.6千瓦时', '13600', 'kW.h', 't'], '电耗', 'agrees'],
  ['颗粒硅电耗每公斤1.36千瓦时。', ['1.36千瓦时', '1360', 'kW.h', 't'], '电耗', 'disagrees'],
  ['电解槽直流电耗4.4千瓦时/标方。', ['4.4千瓦时/标方', '4.4', 'kW.h', 'm3'], '电耗', 'agrees'],
  ['电解槽直流电耗0.44千瓦时/标方。', ['0.44千瓦时/标方', '0.44', 'kW.h', 'm3'], '电耗', 'disagrees'],
  ['机房PUE值为1.21。', ['1.21', '1.21', '1'], 'PUE值', 'agrees'],
  ['机房PUE值为0.21。', ['0.21', '0.21', '1'], 'PUE值', 'disagrees'],
] as const)('what is stated for one of something: %s', (sentence, stated, measure, verdict) => {
  expect(check(sentence, stated, measure)?.verdict).toBe(verdict);
});

test('ten times too little is said to be so, and by the side that holds', () => {
  const finding = check(
    '机组供电煤耗29.1克/千瓦时。',
    ['29.1克/千瓦时', '0.0000291', 't', 'kW.h'],
    '供电煤耗',
  );
  expect(finding?.title).toBe('供电煤耗：29.1克/千瓦时，不会低于122.8克/千瓦时');
  expect(finding?.likely).toBe('差10倍：合290.5–291.5克/千瓦时，就在范围之内');
});

test.each([
  ['小麦单产0.6吨，奶牛存栏2万头。', ['0.6吨', '0.6', 't'], '单产'],
  ['奶牛存栏2万头，青贮玉米单产4.1吨。', ['4.1吨', '4.1', 't'], '单产'],
  ['蛋鸡平均单产0.02吨。', ['0.02吨', '0.02', 't'], '单产'],
  ['电解槽厂房用电0.3元/千瓦时。', ['0.3元/千瓦时', '0.3', 'CNY', 'kW.h'], '用电'],
  ['颗粒硅项目全年用电7亿千瓦时。', ['7亿千瓦时', '700000000', 'kW.h'], '用电'],
] as const)('other figures are left alone: %s', (sentence, stated, measure) => {
  expect(check(sentence, stated, measure)).toBeUndefined();
});

test.each([
  ['栎川森林覆盖率达612%。', ['612%', '612', '%'], '森林覆盖率', 'share'],
  ['栎川光伏装机占比为107%。', ['107%', '107', '%'], '光伏装机占比', 'share'],
  ['栎川全年优良天数达到388天。', ['388天', '388', 'd'], '优良天数', 'level'],
] as const)('more than all there is: %s', (sentence, stated, measure, role) => {
  expect(check(sentence, stated, measure, role)).toMatchObject({ verdict: 'disagrees' });
});

test('days are said as days', () => {
  const finding = check('栎川全年优良天数达到388天。', ['388天', '388', 'd'], '优良天数');
  expect(finding?.title).toBe('优良天数：388天，不会高于366天');
});

test.each([
  ['栎川森林覆盖率达61.2%。', ['61.2%', '61.2', '%'], '森林覆盖率', 'share'],
  ['栎川森林覆盖率达100%。', ['100%', '100', '%'], '森林覆盖率', 'share'],
  ['栎川银行拨备覆盖率达212%。', ['212%', '212', '%'], '拨备覆盖率', 'share'],
  ['栎川投资完成计划的107%，比重最大。', ['107%', '107', '%'], '投资', 'share'],
  ['栎川移动电话普及率达121%。', ['121%', '121', '%'], '移动电话普及率', 'share'],
  ['栎川全年优良天数达到366天。', ['366天', '366', 'd'], '优良天数', 'level'],
] as const)('of what may be nothing is said: %s', (sentence, stated, measure, role) => {
  expect(check(sentence, stated, measure, role)).toBeUndefined();
});
