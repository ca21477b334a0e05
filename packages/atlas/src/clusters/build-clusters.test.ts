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
