// The firms and figures of this file are invented.
import type { Statement } from '@lianpu/ledger';
import { describe, expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { drawAtlas } from '../draw-atlas.js';
import { buildInvestList } from '../invest/build-invest-list.js';
import { figure, happened, makes, named, snapshotOf } from '../testing/vocabulary.js';

const { pack } = loadPacks();
const names = {
  ming: '明远硅业有限公司',
  bei: '北坡新材有限公司',
  xi: '西岭能源有限公司',
  nan: '南山焦化有限公司',
  dong: '东川矿业有限公司',
};
const entities = Object.values(names).map((name) => named('enterprise', name));

/** 某公司某产品年产能…。 */
const has = (
  firm: keyof typeof names,
  product: string,
  [quote, value, unit]: readonly [string, string, string],
) => {
  const sentence = `${names[firm]}${product}年产能${quote}。`;
  return figure({ source: 'a', sentence }, [quote, value, unit], { subject: names[firm], object: product });
};
const tonnes = (ten: number) => [`${ten}万吨`, `${ten}0000`, 't'] as const;

const draw = (statements: readonly Statement[]) => {
  const snapshot = snapshotOf(statements, { entities });
  const drawn = drawAtlas(snapshot, pack);
  const chain = (id: string) => drawn.atlas.chains.find((one) => one.id === id);
  return {
    rows: () => buildInvestList({ snapshot, pack, drawn }).rows,
    gap: (chainId: string, from: string, to: string) =>
      chain(chainId)?.gaps.find(({ linkId, toLinkId }) => linkId === from && toLinkId === to),
    balance: (chainId: string, link: string, other: string) =>
      chain(chainId)?.edges.find(({ from, to }) => from === link && to === other)?.balance,
    verdict: (chainId: string, link: string) =>
      chain(chainId)?.verdicts.find(({ linkId }) => linkId === link),
  };
};

describe('how far one firm has all', () => {
  test('two products of a firm are one size', () => {
    // 7 of 9 and 2 of 9: 77.8² + 22.2² = 6543.
    const apart = draw([
      has('ming', '颗粒硅', tonnes(4)),
      has('ming', '多晶硅', tonnes(3)),
      has('bei', '多晶硅', tonnes(2)),
    ]);
    expect(apart.verdict('pv_silicon', 'polysilicon')?.facts.hhi).toBe('6543');
  });

  test('a firm without a size leaves it unknown', () => {
    const sentence = `${names.xi}主要生产颗粒硅。`;
    const more = makes({ source: 'a', sentence }, names.xi, '颗粒硅');
    const both = [has('ming', '颗粒硅', tonnes(5)), has('bei', '颗粒硅', tonnes(5))];
    expect(draw(both).verdict('pv_silicon', 'polysilicon')?.facts.hhi).toBe('5000');
    const facts = draw([...both, more]).verdict('pv_silicon', 'polysilicon')?.facts;
    expect(facts).toMatchObject({ firms: expect.arrayContaining([names.xi]), hhi: null });
  });

  test('as a supplier a firm counts with all its products', () => {
    const rows = draw([has('ming', '颗粒硅', tonnes(4)), has('ming', '多晶硅', tonnes(3))]).rows();
    const suppliers = rows.find(({ id }) => id === 'pv_silicon.mono_ingot')?.suppliers ?? [];
    expect(suppliers.map(({ name, amount }) => [name, amount?.text])).toEqual([[names.ming, '7万吨/年']]);
  });
});

describe('supply that a balance cannot add', () => {
  const wafers = [
    has('ming', '光伏硅片', ['10GW', '10', 'GW']),
    has('bei', '光伏硅片', ['5亿片', '500000000', '{片}']),
  ];
  const cells = has('xi', '电池片', ['8GW', '8', 'GW']);

  test('leaves it open whether there is enough', () => {
    const drawn = draw([...wafers, cells]);
    expect(drawn.balance('pv_silicon', 'wafer', 'cell')).toMatchObject({ kind: 'known', verdict: 'either' });
    expect(drawn.rows().filter(({ id, kind }) => id === 'pv_silicon.wafer' && kind === 'short')).toEqual([]);
    const alone = draw([...wafers.slice(1), cells]).balance('pv_silicon', 'wafer', 'cell');
    expect(alone).toMatchObject({ verdict: 'short' });
  });

  test('is none where it is the same plant in another measure', () => {
    const twice = [has('bei', '光伏硅片', ['1GW', '1', 'GW']), ...wafers.slice(1), cells];
    expect(draw(twice).balance('pv_silicon', 'wafer', 'cell')).toMatchObject({ verdict: 'short' });
  });
});

test('what is short for a link of another chain is a row of its own', () => {
  const rows = draw([
    has('xi', '输变电工程', ['10亿千瓦时', '1000000000', 'kW.h']),
    has('ming', '颗粒硅', tonnes(10)),
  ]).rows();
  const row = rows.find(({ id }) => id === 'pv_power.grid');
  expect(row).toMatchObject({ kind: 'short', reason: expect.stringContaining('“多晶硅/颗粒硅”') });
  expect(row?.attract.how).toContain('多晶硅/颗粒硅');
});

describe('what ends a shortage', () => {
  test('of two shortages the greater', () => {
    const drawn = draw([
      ...(['ming', 'bei', 'dong'] as const).map((firm) => has(firm, '煤炭', tonnes(5))),
      has('xi', '甲醇', tonnes(20)),
      has('nan', '焦炭', tonnes(300)),
    ]);
    const [methanol, coke] = ['methanol', 'coking'].map((to) => drawn.gap('coal_chem', 'coal', to)?.flip);
    expect(coke).toMatch(/再增396/);
    expect(methanol).toMatch(/再增3\d/);
    expect(drawn.verdict('coal_chem', 'coal')?.flip).toBe(coke);
  });

  test('of routes that serve for each other the load that every one of them bears', () => {
    // 10亿千瓦时 for 10万吨: the granular route takes the least, the other 60,000 kW·h a tonne and more.
    const flip = draw([
      has('xi', '输变电工程', ['10亿千瓦时', '1000000000', 'kW.h']),
      has('ming', '颗粒硅', tonnes(10)),
    ]).gap('pv_silicon', 'grid_power', 'polysilicon')?.flip;
    expect(flip).toMatch(/开工不超过1\.\d+万吨/);
  });
});

describe('a maker told by a project that is only begun', () => {
  const project = `${names.ming}颗粒硅生产项目`;
  const begun = (stage: string, type: 'signed' | 'producing') => {
    const said = { source: 'a', sentence: `${project}${stage}。` };
    return happened(said, `${project}${stage}`, { type, project, parties: [] });
  };
  const maker = makes({ source: 'a', sentence: `${project}签约。` }, names.ming, '颗粒硅');
  const judged = (statements: readonly Statement[]) =>
    draw(statements).verdict('pv_silicon', 'polysilicon')?.facts;

  test('is to come, and no firm of the link', () => {
    expect(judged([maker, begun('签约', 'signed')])).toMatchObject({
      evidence: 'none',
      firms: [],
      planned: true,
    });
  });

  test('is there when the project runs by another sentence, or without any event', () => {
    const runs = judged([maker, begun('签约', 'signed'), begun('投产', 'producing')]);
    expect(runs).toMatchObject({ evidence: 'named', firms: [names.ming] });
    expect(judged([maker])).toMatchObject({ evidence: 'named', firms: [names.ming], planned: false });
  });
});
