import { expect, test } from 'vitest';
import { loadPacks } from '../../test/load-packs.js';
import { figure, named, published, snapshotOf } from '../testing/vocabulary.js';
import { drawRegion } from './region.js';

const { pack } = loadPacks();
const said = (sentence: string) =>
  figure({ source: 'a', sentence }, ['12亿元', '1200000000', 'CNY'], { subject: '全市' });
const place = (name: string) => ({ ...named('place', name), sourceIds: ['a'] });
const holds = (sentences: readonly string[], places: readonly string[], title = '工业运行简报') =>
  drawRegion(
    snapshotOf(sentences.map(said), {
      sources: [published('a', '2024-05-20', title)],
      entities: places.map(place),
    }),
    pack,
  ).holdsSource('a');
const whole = '全市工业产值12亿元。';

test('a bulletin whose figures stand elsewhere than its one sentence that names the city is of the city', () => {
  expect(holds([whole], ['呼和浩特市'])).toBe(true);
  expect(holds([whole], [])).toBe(false);
  expect(holds([whole], [], '呼和浩特工业简报')).toBe(true);
});

test('one mention is enough for a long bulletin that writes of its city only, not for one of another city', () => {
  const long = Array.from({ length: 60 }, (_, index) => `全市第${index}个产业产值12亿元。`);
  expect(holds(long, ['呼和浩特市'])).toBe(true);
  expect(holds(long, ['呼和浩特市', '东川市'])).toBe(false);
});

test('a source that names another province more often is not of the region', () => {
  expect(holds(['青海产值12亿元。', '青海另有12亿元。', '呼和浩特12亿元。'], [])).toBe(false);
});

const counts = (subject: string | null, text: string, title = '呼和浩特工业简报') => {
  const statement = figure({ source: 'a', sentence: text }, ['45万吨', '450000', 't'], { subject });
  const sources = [published('a', '2024-05-20', title)];
  const firm = { ...named('enterprise', '内蒙古明远硅业有限公司'), sourceIds: ['a'] };
  const snapshot = snapshotOf([statement], { sources, entities: [place('呼和浩特市'), firm] });
  return drawRegion(snapshot, pack).holds(statement);
};

test("another city's figure is not of the region, whoever publishes it", () => {
  const sentence = '包头市多晶硅年产能45万吨，比呼和浩特多35万吨。';
  const counted = (subject: string, text = sentence) => counts(subject, text);
  expect(counted('包头市')).toBe(false);
  expect(counted('兴安盟')).toBe(false);
  // Carried over from a sentence before.
  expect(counted('包头市', '多晶硅年产能45万吨。')).toBe(false);
  expect(counted('呼和浩特市')).toBe(true);
  expect(counted('全市')).toBe(true);
  expect(counted('产业联盟')).toBe(true);
  // The city within the name of a firm is where it sits.
  expect(counted('包头市明远硅业有限公司')).toBe(true);
});

test('a province is spoken of under any of its names, and in what goes on from a sentence about it', () => {
  expect(counts('内蒙古自治区', '内蒙古保供有力，全区日产煤45万吨。')).toBe(false);
  expect(counts('内蒙古自治区', '煤炭日产45万吨。')).toBe(false);
  expect(counts('内蒙古自治区', '内蒙古明远硅业有限公司年产45万吨。')).toBe(true);
});

test('a city goes by its short name, and what a clause says of it is not of the region', () => {
  expect(counts('包头', '在包头，晶硅年产能45万吨。')).toBe(false);
  expect(counts('明远硅业', '在包头，明远硅业年产能45万吨。')).toBe(false);
  expect(counts('明远硅业', '而在内蒙古包头市，明远硅业年产能45万吨。')).toBe(false);
  expect(counts('明远硅业', '在赛罕区，明远硅业年产能45万吨。')).toBe(true);
  expect(counts('明远硅业', '在包头，30个项目开工，在呼和浩特，明远硅业年产能45万吨。')).toBe(true);
  expect(counts('明远硅业', '在车间里，明远硅业年产能45万吨。')).toBe(true);
});
