import type { Observation } from '@lianpu/ledger';
import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { figure, snapshotOf } from '../testing/vocabulary.js';
import { checkCoefficient } from './coefficient.js';
import { bySentence } from './figures.js';
import { checkSuspectUnits } from './suspect-unit.js';

const { pack } = loadPacks();
const check = (figures: readonly Observation[]) =>
  checkCoefficient(bySentence(snapshotOf(figures).statements), pack);

const coal = (
  energy: readonly [string, string],
  mass: readonly [string, string],
  link = '相当于减少燃煤',
) => {
  const said = {
    source: 'a',
    sentence: `电站累计发电${energy[0]}，${link}${mass[0]}。`,
  };
  return check([
    figure(said, [energy[0], energy[1], 'kW.h']),
    figure(said, [mass[0], `-${mass[1]}`, 't'], { role: 'change' }),
  ])[0];
};

// 2亿千瓦时 × 300–305.5 g = 60 000–61 100 t. Design digits: 2亿 is 1.5–2.5亿, 6.1万吨 is 6.05–6.15万吨.
test('coal saved by so much power', () => {
  expect(coal(['2亿千瓦时', '200000000'], ['6.1万吨', '61000'])).toMatchObject({
    verdict: 'agrees',
  });
  // 5.2万吨 ÷ 2亿 = 260 g/kWh, 206–350 with design digits: meets.
  expect(coal(['2亿千瓦时', '200000000'], ['5.2万吨', '52000'])?.verdict).toBe('agrees');
  // 4.00万吨 ÷ 2.00亿 = 200 g: off the statistics, yet no law of nature broken.
  expect(coal(['2.00亿千瓦时', '200000000'], ['4.00万吨', '40000'])?.verdict).toBe('undecided');
});

// 6021 t ÷ 2.00亿 kWh = 30.1 g/kWh, below the 122.8 g that 100 % efficiency needs; × 10 gives 301 g.
test('ten times too little breaks a law of nature, and the slip is named', () => {
  const finding = coal(['2.00亿千瓦时', '200000000'], ['6021吨', '6021']);
  expect(finding).toMatchObject({ verdict: 'disagrees', severity: 'high' });
  expect(finding?.formula).toContain('= 30.105克/千瓦时');
  expect(finding?.expected).toMatchObject({
    low: '60000',
    high: '61100',
    unit: 't',
    text: '6–6.11万吨',
  });
  expect(finding?.likely).toContain('“6021吨”疑为“6.021万吨”（差10倍）');
});

test('two figures that no word ties are not held together', () => {
  expect(coal(['2.00亿千瓦时', '200000000'], ['6021吨', '6021'], '并新建储煤棚，存煤')).toBeUndefined();
});

const cards = (quote: string, value: string, suspect: string | null = null) => {
  const said = {
    source: 'a',
    sentence: `中心部署约2万张AI加速卡，智能算力规模达${quote}。`,
  };
  const figures = [
    figure(said, ['约2万张', '20000', '1'], {
      of: '张',
      bound: '~',
      measure: 'AI加速卡',
    }),
    figure(said, [quote, value, 'FLOPS'], { measure: '智能算力规模', suspect }),
  ];
  const groups = bySentence(snapshotOf(figures).statements);
  return [...checkCoefficient(groups, pack), ...checkSuspectUnits(groups, pack)];
};

// About 20 000 cards are 10 000–30 000; 6.4 EFLOPS over these 213–640 TFLOPS a card.
test('compute of so many cards', () => {
  expect(cards('6.4EFLOPS', '6400000000000000000').map(({ check, verdict }) => [check, verdict])).toEqual([
    ['coefficient', 'agrees'],
  ]);
  expect(
    cards('6.4PFLOPS', '6400000000000000').map(({ verdict, likely }) => [verdict, likely?.split('（')[0]]),
  ).toEqual([['disagrees', '“6.4PFLOPS”疑为“6.4EFLOPS”']]);
});

test('a letter that is no prefix is a suspect unit; the one prefix that fits is named', () => {
  expect(
    cards('6.4BFLOPS', '6400000000').map(({ check, verdict, likely }) => [check, verdict, likely]),
  ).toEqual([['suspect-unit', 'disagrees', '扫描或排印把E误作B：6.4BFLOPS疑为6.4EFLOPS']]);
});

test('a suspect figure with nothing beside it stays open', () => {
  const said = { source: 'a', sentence: '智能算力规模达6.4BFLOPS。' };
  const groups = bySentence(snapshotOf([figure(said, ['6.4BFLOPS', '6400000000', 'FLOPS'])]).statements);
  expect(checkSuspectUnits(groups, pack).map(({ verdict }) => verdict)).toEqual(['undecided']);
});
