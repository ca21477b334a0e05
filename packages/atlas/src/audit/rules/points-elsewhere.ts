import { subtract } from '../../interval/range.js';
import type { Fig, Passage } from '../passage/fig.js';
import { ownLead, scopeOf } from '../passage/words.js';
import { magnitude, nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { pointsAsShare, step } from './growth-words.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'points elsewhere',
  check: 'growth-base',
  zh: '与文中另一句写的增幅相差的百分点',
  premises: '一个增幅之后写“高（低）于GDP增速多少个百分点”，同篇写有同一时期本地这一指标的增幅，而且只有一个',
  formula: '本指标增幅 − 所比指标增幅 = 相差的百分点',
  tolerance: '各数按所写末位四舍五入',
};

interface Benchmark {
  /** True where its figure may stand behind 其中. */
  readonly within?: true;
  readonly said: RegExp;
  readonly measure: RegExp;
}

/** What other growth is held against, as it is said and as its own figure is measured. */
const benchmarks: readonly Benchmark[] = [
  {
    said: /^(?:GDP|地区生产总值|生产总值|经济|经济总体)$/,
    measure: /^(?:地区|国内)?生产总值$|^GDP$|生产总值（?GDP）?$/,
  },
  { said: /^(?:规上|规模以上)工业(?:增加值)?$/, measure: /^(?:规上|规模以上)工业增加值$/ },
  {
    said: /^(?:外贸|货物)?进出口(?:总值|总额)?(?:整体|总体)?$/,
    measure: /(?:^|[省市县区旗州盟])(?:外贸|货物贸易|货物)?进出口(?:总值|总额|额)?$/,
  },
  { said: /^(?:固定资产|全部)投资$/, measure: /^固定资产投资(?:额|总额)?$/ },
  { said: /^(?:社会消费品零售总额|社零|社零总额)$/, measure: /^社会消费品零售(?:总额|额)$/ },
];

/** 增速高于城镇居民人均可支配收入2个百分点: what is named in full is asked for by that very name. */
const ofVeryName = (name: string): Benchmark | undefined =>
  name.length > 3 ? { said: /(?:)/, measure: new RegExp(`^${name}$`), within: true } : undefined;

/** 高于全市GDP增速, 比GDP增速快: of this very place; what lies above 全省 or 全国 asks for figures of others. */
const above =
  /^[，,]?(?:增速|增幅)?(高|快|低|慢)于(?:同期)?(?:全[市县区旗州盟]|本[市县区旗])?([^，,。；;全省国\d]{2,12}?)(?:的)?(?:增速|增幅|增长速度|增长水平|增长)$|^[，,](?:(?:增速|增幅)(高|快|低|慢)|(快|慢))于(?:同期)?(?:全[市县区旗州盟]|本[市县区旗])?(?!平均)([^，,。；;全省国\d]{2,14})$/;
/** 增长8.3%，高于规上工业3.6个百分点: beside a growth a benchmark need not be called one. */
const bareAbove = /^[，,、](高|快|低|慢)于(?:同期)?(?:全[市县区旗州盟])?([^，,。；;全省国\d]{2,12})$/;
const than =
  /^[，,]?(?:增速|增幅)?[比较](?:同期)?(?:全[市县区旗州盟]|本[市县区旗])?([^，,。；;全省国\d]{2,10}?)(?:的)?(?:增速|增幅|增长速度|增长)(高|快|低|慢)出?$/;

/** 高于云河省进出口整体增速: the place the figure is of may be named again. */
const ofThisPlace = (lead: string, subject: string | null): string =>
  subject !== null && subject.length > 1 ? lead.replace(subject, '') : lead;

const saidOf = ({ lead, observation }: Fig): { readonly name: string; readonly down: boolean } | null => {
  const [, way, name, side2, faster, name2] = above.exec(ofThisPlace(lead, observation.subject)) ?? [];
  const [, other, turned] = than.exec(lead) ?? [];
  const [, bareWay, bare] = bareAbove.exec(lead) ?? [];
  if (bareWay !== undefined && benchmarks.some(({ said }) => said.test(bare ?? '')))
    return { name: bare ?? '', down: /[低慢]/.test(bareWay) };
  const [thing, side] = [name ?? name2 ?? other, way ?? side2 ?? faster ?? turned];
  return thing === undefined || side === undefined ? null : { name: thing, down: /[低慢]/.test(side) };
};

/** 快于全市平均水平, 比全县平均增速低: what lies above 全省 or 全国 asks for figures of others. */
const average =
  /^[，,]?(?:增速|增幅)?(高|快|低|慢)于(?:全[市县区旗州盟])(?:规模以上工业|规上工业|工业)?平均(?:水平|增速|增幅)?$|^[，,]?(?:增速|增幅)?[比较]全[市县区旗州盟](?:规模以上工业|规上工业|工业)?平均(?:水平|增速|增幅)?(高|快|低|慢)出?$/;

/** What a whole place makes, by what its measures end with. */
const wholes: readonly (readonly [string, RegExp])[] = [
  ['增加值', /^(?:全[市县区旗州盟])?(?:规上|规模以上)工业增加值$/],
  ['总产值', /^(?:全[市县区旗州盟])?(?:规上|规模以上)工业总产值$/],
  ['投资', /^(?:全[市县区旗州盟])?(?:固定资产|全社会)投资(?:额|总额)?$/],
  ['进出口', /^(?:全[市县区旗州盟])?(?:外贸|货物贸易|货物)?进出口(?:总值|总额|额)?$/],
  ['零售额', /^(?:全[市县区旗州盟])?社会消费品零售(?:总额|额)$/],
];

/** 民营工业增加值增长8.2%，快于全市平均水平1.6个百分点: of the measure that a thing's own ends with. */
const averageOf = (points: Fig, own: Fig): { readonly one: Benchmark; readonly down: boolean } | null => {
  const [, way, turned] = average.exec(points.lead) ?? [];
  const side = way ?? turned;
  const measure =
    side === undefined ? undefined : wholes.find(([end]) => own.observation.measure?.endsWith(end));
  return measure && side !== undefined
    ? { one: { said: /(?:)/, measure: measure[1] }, down: /[低慢]/.test(side) }
    : null;
};

const isGrowth = ({ observation: { role, unit, base } }: Fig): boolean =>
  role === 'growth' && unit === '%' && base !== 'mom';

/** 对某国进出口…，增长5%: the growth of what is traded with one partner. */
const ofOnePartner = (
  figs: readonly Fig[],
  { index, lead, observation: { sentenceStart } }: Fig,
): boolean => {
  const level = figs[index - 1];
  if (/[对从向与][一-龥A-Za-z“]+(?:进出口|出口|进口)/.test(lead)) return true;
  return level?.observation.sentenceStart === sentenceStart && /[对从向与][一-龥“]/.test(ownLead(level));
};

/** The one growth of a thing that the text tells of the time of another; none where it tells two. */
const growthOf = (figs: readonly Fig[], own: Fig, { measure, within }: Benchmark): Fig | undefined => {
  const all = figs.filter(
    (fig) =>
      fig !== own &&
      isGrowth(fig) &&
      measure.test(fig.observation.measure ?? '') &&
      fig.observation.time === own.observation.time &&
      !(within === undefined && ofOnePartner(figs, fig)) &&
      (within || scopeOf(fig) < 0) &&
      !/年均|平均|分别|全[国省]/.test(fig.lead),
  );
  const values = new Set(all.map(({ observation: { value } }) => value));
  return values.size === 1 ? all[0] : undefined;
};

const relate = (own: Fig, other: Fig, { points, down }: { points: Fig; down: boolean }): Relation => {
  const [a, b] = [own.observation.quote, other.observation.quote];
  const figs = [own, other] as const;
  const [high, low] = down ? ([1, 0] as const) : ([0, 1] as const);
  return {
    rule: card,
    why: `文中写这一增幅比“${other.observation.measure ?? ''}”的增幅${down ? '低' : '高'}几个百分点，同一时期的那个增幅另一句写明`,
    roles: [
      { role: '本指标', observation: own.observation },
      { role: '所比指标', observation: other.observation },
      { role: '相差', observation: points.observation },
    ],
    compare: '=',
    computed: (ranges) => subtract(step(ranges(high), figs[high]), step(ranges(low), figs[low])),
    stated: (ranges) => pointsAsShare(magnitude(nth(2)(ranges)), points),
    sayIn: null,
    loose: true,
    formula: down ? `${b} − ${a}` : `${a} − ${b}`,
    right: points.observation.quote,
    titles: {
      fits: `${a}与${b}相差${points.observation.quote}，相符`,
      fails: `${a}与${b}相差的不是${points.observation.quote}`,
    },
    settle: '核对两个增幅和相差的百分点，并查明比的是不是同一时期。',
  };
};

const inPassage = ({ figs }: Passage): readonly Relation[] =>
  figs.flatMap((points): readonly Relation[] => {
    if (points.observation.unit !== 'pp' || points.order === 0) return [];
    const said = saidOf(points);
    const own = figs
      .slice(points.index - points.order, points.index)
      .findLast(({ observation: { unit } }) => unit !== 'pp');
    const benchmark = said && (benchmarks.find((one) => one.said.test(said.name)) ?? ofVeryName(said.name));
    if (!own || !isGrowth(own)) return [];
    const mean = benchmark ? null : averageOf(points, own);
    const other = benchmark ? growthOf(figs, own, benchmark) : mean && growthOf(figs, own, mean.one);
    const down = mean?.down ?? said?.down;
    return other && down !== undefined ? [relate(own, other, { points, down })] : [];
  });

/** A growth against that of the whole economy or another benchmark, which another sentence tells. */
export const pointsElsewhere: AuditRule = { card, inPassage };
