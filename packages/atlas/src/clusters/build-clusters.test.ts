import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { buildAtlas } from '../build-atlas.js';
import { figure, makes, named, snapshotOf } from '../testing/vocabulary.js';

const { pack } = loadPacks();
const said = {
  source: 'a',
  sentence: '2023年六大产业集群总产值900亿元，新材料产业集群产值200亿元，2022年为150亿元。',
};
const headline = figure(said, ['900亿元', '90000000000', 'CNY'], {
  subject: '六大产业集群',
  time: '2023',
});
const newer = figure(said, ['200亿元', '20000000000', 'CNY'], {
  subject: '呼和浩特市新材料产业集群',
  time: '2023',
});
const older = figure(said, ['150亿元', '15000000000', 'CNY'], {
  subject: '新材料产业集群',
  time: '2022',
});
const wind = figure({ source: 'a', sentence: '全市风电装机90万千瓦。' }, ['90万千瓦', '900000000', 'W'], {
  subject: '全市',
  measure: '风电装机',
});
const made = makes({ source: 'a', sentence: '明远硅业有限公司生产颗粒硅。' }, '明远硅业有限公司', '颗粒硅');
const atlas = buildAtlas(
  snapshotOf([older, headline, newer, wind, made], {
    entities: [named('enterprise', '明远硅业有限公司')],
  }),
  pack,
);
const cluster = (id: string) => atlas.clusters.find((one) => one.id === id);

test('a cluster has the figures stated of it, newest first, and not those of all together', () => {
  expect(cluster('materials')?.statementIds).toEqual([newer.id, older.id]);
  expect(atlas.headlineIds).toEqual([headline.id]);
});

test("the city's own figures on a cluster's chains belong to it", () => {
  expect(cluster('energy')?.statementIds).toEqual([wind.id]);
});

test('members are tied by their statements, with the reason', () => {
  expect(cluster('materials')?.members).toEqual([
    {
      name: '明远硅业有限公司',
      why: '在“光伏硅”链的“多晶硅/颗粒硅”环节有陈述',
      statementIds: [made.id],
    },
  ]);
});

test('the headline is the newest output value of the cluster itself, never a share, a target or a count', () => {
  const worth = {
    source: 'a',
    sentence: '2023年新材料产业集群产值200亿元，2024年占全市17%，2025年力争达到900亿元。',
  };
  const share = figure(worth, ['17%', '17', '%'], { subject: '新材料产业集群', role: 'share', time: '2024' });
  const aim = figure(worth, ['900亿元', '90000000000', 'CNY'], {
    subject: '新材料产业集群',
    measure: '产值',
    modality: 'target',
    time: '2025',
  });
  const value = figure(worth, ['200亿元', '20000000000', 'CNY'], {
    subject: '新材料产业集群',
    measure: '产值',
    time: '2023',
  });
  const clusters = buildAtlas(snapshotOf([share, aim, value]), pack).clusters;
  expect(clusters.find(({ id }) => id === 'materials')?.headlineId).toBe(value.id);
  expect(clusters.find(({ id }) => id === 'equipment')?.headlineId).toBeNull();
});

const clustersOf = (...statements: Parameters<typeof snapshotOf>[0]) => {
  const built = buildAtlas(snapshotOf(statements), pack).clusters;
  return (id: string) => built.find((one) => one.id === id);
};

test('half a year is neither newer than the whole nor the size of a cluster', () => {
  const worth = {
    source: 'a',
    sentence: '新材料产业集群2023年产值600亿元，上半年280亿元，2024年一季度150亿元。',
  };
  const of = (quote: string, value: string, time: string) =>
    figure(worth, [quote, value, 'CNY'], { subject: '新材料产业集群', measure: '产值', time });
  const [year, half, quarter] = [
    of('600亿元', '60000000000', '2023'),
    of('280亿元', '28000000000', '2023-01/2023-06'),
    of('150亿元', '15000000000', '2024-01/2024-03'),
  ];
  const materials = clustersOf(half, quarter, year)('materials');
  expect(materials?.statementIds).toEqual([quarter.id, year.id, half.id]);
  expect(materials?.headlineId).toBe(year.id);
  expect(clustersOf(half, quarter)('materials')?.headlineId).toBe(quarter.id);
});

test("tonnes of one product and the whole city's power are rows of a cluster, never its headline", () => {
  const milk = figure(
    { source: 'a', sentence: '绿色农畜产品加工产业集群奶产量20万吨。' },
    ['20万吨', '200000', 't'],
    {
      subject: '绿色农畜产品加工产业集群',
      measure: '奶产量',
      time: '2024',
    },
  );
  const power = figure({ source: 'a', sentence: '全市装机容量90万千瓦。' }, ['90万千瓦', '900000000', 'W'], {
    subject: '全市',
    measure: '装机容量',
    time: '2024',
  });
  const of = clustersOf(milk, power);
  expect([of('agriculture')?.statementIds, of('agriculture')?.headlineId]).toEqual([[milk.id], null]);
  expect([of('energy')?.statementIds, of('energy')?.headlineId]).toEqual([[power.id], null]);
});

test('the output of one trade is not that of its cluster, and a total with a time comes before one without', () => {
  const said = {
    source: 'a',
    sentence: '新材料产业集群产值20亿元，2022年产值15亿元，2023年硅材料产值9亿元。',
  };
  const about = { subject: '新材料产业集群', measure: '产值' };
  const undated = figure(said, ['20亿元', '2000000000', 'CNY'], about);
  const dated = figure(said, ['15亿元', '1500000000', 'CNY'], { ...about, time: '2022' });
  const trade = figure(said, ['9亿元', '900000000', 'CNY'], {
    ...about,
    measure: '硅材料产值',
    time: '2023',
  });
  expect(clustersOf(undated, dated, trade)('materials')?.headlineId).toBe(dated.id);
});

const at = <S extends { readonly start: number; readonly end: number }>(
  statement: S,
  sentenceStart: number,
) => {
  const length = statement.end - statement.start;
  const start = sentenceStart + 5;
  return { ...statement, id: `${sentenceStart}`, sentenceStart, start, end: start + length };
};
const bareWorth = figure(
  { source: 'a', sentence: '2024年集群产值30亿元。' },
  ['30亿元', '3000000000', 'CNY'],
  {
    subject: '集群',
    measure: '集群产值',
    time: '2024',
  },
);
const firms = (zh: string) =>
  figure({ source: 'a', sentence: `${zh}有企业6家。` }, ['6家', '6', '1'], { subject: zh, measure: '企业' });

test('a bare cluster is the one last named before it', () => {
  const of = clustersOf(at(firms('新能源产业集群'), 0), at(bareWorth, 300), at(firms('新材料产业集群'), 400));
  expect(of('energy')?.headlineId).toBe('300');
  expect(of('materials')?.headlineId).toBeNull();
});

test('where none or all together were named before, a bare cluster is the one its section names next', () => {
  const all = at(firms('六大产业集群'), 0);
  const near = clustersOf(all, at(bareWorth, 300), at(firms('新材料产业集群'), 400));
  expect(near('materials')?.headlineId).toBe('300');
  const far = clustersOf(all, at(bareWorth, 300), at(firms('新材料产业集群'), 4000));
  expect(far('materials')?.headlineId).toBeNull();
});

test('a figure whose sentence names another cluster is not of the one carried over', () => {
  const carried = figure(
    { source: 'a', sentence: '生物医药产业产值15亿元。' },
    ['15亿元', '1500000000', 'CNY'],
    {
      subject: '新材料产业集群',
      measure: '产值',
    },
  );
  expect(clustersOf(carried)('materials')?.statementIds).toEqual([]);
});
