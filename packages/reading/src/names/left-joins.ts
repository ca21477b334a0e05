import type { NameHead } from './name-heads.js';
import { goodsHeads } from './product-words.js';
import * as is from './traits.js';
import { latin, mark, measure, none, unknown, type Units, wordKind } from './units.js';

/** 监测与调度平台: two verbs of one name; 年产4万吨某盐和2万吨某锂项目: two outputs of one project. */
export function joinsParallels(units: Units, i: number): boolean {
  const inner = units.is(i + 1, is.inner);
  // 年产8万套座椅基地和9GWh电池基地: two works.
  if (units.kind(i + 1) === measure && units.head(i - 1)?.type === 'facility') return false;
  // 首个交通与能源融合工程: one work of two fields.
  if (/^首[个座条]$/.test(units.word(i - 2)) && !units.is(i - 1, is.stops)) return true;
  if (inner && units.is(i - 1, is.inner) && !units.is(i - 1, is.verb) && !units.is(i + 1, is.verb))
    return true;
  // 动力电池及材料研发生产基地: goods and what they are made of.
  if (units.is(i - 1, is.product) && goodsHeads.includes(units.word(i + 1))) return true;
  // 某公司原料药及成品药建设项目: one project of a firm for two kinds of goods.
  if (ofFirmsGoods(units, i)) return true;
  if (!inner && units.kind(i + 1) !== measure) return false;
  for (let j = i - 1; j >= 0 && i - j <= 10; j--) {
    if (units.is(j, is.yearlyOutput)) return true;
    if (units.kind(j) === mark) return false;
  }
  return false;
}

function ofFirmsGoods(units: Units, i: number): boolean {
  if (units.is(i + 1, is.verb | is.stops) || units.is(i - 1, is.verb | is.stops)) return false;
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    if (units.head(j)?.type === 'enterprise' && units.word(j).endsWith('公司')) return j < i - 1;
    if (units.kind(j) !== wordKind && units.kind(j) !== unknown && units.kind(j) !== latin) return false;
    if (units.is(j, is.stops | is.verb)) return false;
  }
  return false;
}

/** 成立船舶与海洋工程技术创新中心: a body founded for two fields, told by the verb before them. */
export function joinsFields(units: Units, i: number, { type, word }: NameHead): boolean {
  if (type !== 'institution' && word !== '实验室') return false;
  for (let j = i - 1; j >= 0 && i - j <= 5; j--) {
    if (units.kind(j) === mark) return false;
    if (founding.has(units.word(j))) return j < i - 1;
  }
  return false;
}

/** 某县|机器人|与|数控机床|产业集群: two branches of one cluster, named after its place. */
export function joinsCluster(units: Units, i: number, { type }: NameHead): boolean {
  // 甲县雨伞产业集群|和|乙县轴承产业集群: two clusters.
  if (type !== 'cluster' || units.is(i + 1, is.stops | is.place) || units.head(i - 1)) return false;
  for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
    if (units.is(j, is.place)) return j < i - 1;
    if (units.kind(j) === mark || units.is(j, is.stops)) return false;
  }
  return false;
}

/** 制氢|和|储能|一体化项目: two things that one work unites. */
export const joinsOfOneWork = (units: Units, i: number, headIndex: number): boolean =>
  units.word(headIndex - 1) === '一体化' &&
  headIndex - i <= 5 &&
  i + 1 < headIndex - 1 &&
  !units.is(i - 1, is.stops | is.head) &&
  !units.is(i + 1, is.stops | is.place | is.firm);

/** 栎州区|与|栎阳县一体化发展示范区: two places that one park joins. */
export function joinsPlaces(units: Units, i: number, headIndex: number, { type }: NameHead): boolean {
  if (type !== 'park' || !units.is(i - 1, is.place) || !units.is(i + 1, is.place | is.generic)) return false;
  return /一体化|合作|协同|融合|协作/.test(units.text.slice(units.end(i + 1), units.end(headIndex)));
}

/** 位于|新能源|与|智能网联汽车产业园: two branches of one park, where the first begins the phrase. */
export function joinsBranches(units: Units, i: number, { type }: NameHead): boolean {
  if (type !== 'park' || !units.is(i - 1, branch) || !units.is(i + 1, branch)) return false;
  const before = units.kind(i - 2);
  return (
    before === none ||
    before === mark ||
    units.is(i - 2, is.place) ||
    /^(?:在|于|位于|是|的)$/.test(units.word(i - 2))
  );
}

const branch = is.product | is.business;

const founding: ReadonlySet<string> = new Set('成立 组建 设立 筹建 建立 揭牌 获批'.split(' '));

/** 陕北到安徽特高压工程, 黄桶至百色铁路: a line is named after its two ends. */
export function joinsEnds(units: Units, i: number, { type }: NameHead): boolean {
  if (type !== 'project' && type !== 'facility') return false;
  if (units.size(i) !== 1 || !units.begins(i, '至到')) return false;
  const place = units.is(i - 1, is.place);
  const before = place || (units.kind(i - 1) === unknown && units.kind(i - 2) === unknown);
  // 从隧道掘进|到|高铁站 counts up stages.
  if (!place && units.begins(i, '到') && !units.is(i + 1, is.place)) return false;
  return before && (units.is(i + 1, is.place) || !units.is(i + 1, is.stops | is.verb));
}
