import { add, multiply, point, type Range, scale, subtract } from '../../interval/range.js';
import { exact } from '../../interval/exact.js';
import { parseUnit } from '../../units/unit.js';
import type { Fig, Passage } from '../passage/fig.js';
import { nth } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { growthSettle, growthTolerance, step } from './growth-words.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'area yield output',
  check: 'rate-total',
  zh: '面积、单产与总产',
  premises:
    '分句写同一种作物同一时期的播种面积、单位面积产量和总产量（或它们的增幅），三个名称除这几个词外相同',
  formula: '面积 × 单产 = 总产；（1 + 面积增幅）×（1 + 单产增幅） − 1 = 总产增幅',
  tolerance: growthTolerance,
};

type Part = 'area' | 'yield' | 'output';

const yields = /单位面积|单产|亩产|每亩产量|每公顷产量|公顷产量/;
const areas = /(?:播种|种植|收获)?面积$/;
const outputs = /(?:总产量?|产量)$/;

/** 粮食播种面积, 粮食单产, 粮食总产量: which of the three a measure is, and of what crop. */
const readMeasure = (measure: string): { readonly part: Part; readonly crop: string } | null => {
  if (yields.test(measure))
    return { part: 'yield', crop: measure.replace(yields, '').replace(/平均|总?产量$/g, '') };
  if (areas.test(measure)) return { part: 'area', crop: measure.replace(areas, '') };
  return outputs.test(measure) ? { part: 'output', crop: measure.replace(outputs, '') } : null;
};

const dimension = ({ observation: { unit } }: Fig): string | undefined => parseUnit(unit ?? '')?.dimension;

interface Told {
  readonly fig: Fig;
  readonly part: Part;
  readonly crop: string;
}

const toldOf = (fig: Fig, role: 'level' | 'growth'): Told | null => {
  const { measure, bound } = fig.observation;
  if (fig.observation.role !== role || measure === null || bound !== '=') return null;
  // 全省大豆总产量: a place may stand before the crop.
  const found = readMeasure(measure.replace(/^.*[省市县区旗州国]/, ''));
  if (!found || found.crop.length < 2) return null;
  if (role === 'growth') return fig.observation.unit === '%' ? { fig, ...found } : null;
  const perArea = parseUnit(fig.observation.per ?? '')?.dimension === 'area';
  if (found.part === 'area')
    return dimension(fig) === 'area' && fig.observation.per === null ? { fig, ...found } : null;
  if (dimension(fig) !== 'mass') return null;
  return (found.part === 'yield') === perArea ? { fig, ...found } : null;
};

const reach = 900;

/** The one figure of a crop and part near an output, of its time; none where the text tells several values. */
const mate = (all: readonly Told[], output: Told, part: Part): Fig | undefined => {
  const own = all.filter(
    (one) =>
      one.part === part &&
      one.crop === output.crop &&
      one.fig.observation.time === output.fig.observation.time &&
      one.fig.observation.base === output.fig.observation.base &&
      Math.abs(one.fig.observation.start - output.fig.observation.start) < reach,
  );
  return new Set(own.map(({ fig: { observation } }) => observation.value)).size === 1
    ? own[0]?.fig
    : undefined;
};

/** Yields are told per mu or hectare; what they come to in base units of mass on one of area. */
const perBase = ({ observation: { per } }: Fig) => exact(1).div(parseUnit(per ?? '1')?.scale ?? exact(1));

const levelRelation = (output: Fig, area: Fig, rate: Fig): Relation => ({
  rule: card,
  why: `前后写有“${output.observation.measure ?? ''}”和同一种作物同一时期的面积、单产`,
  roles: [
    { role: '总数', observation: output.observation },
    { role: '每单位', observation: rate.observation },
    { role: '单位数', observation: area.observation },
  ],
  compare: '=',
  computed: (ranges) => multiply(scale(ranges(1), perBase(rate)), ranges(2)),
  stated: nth(0),
  sayIn: 0,
  loose: true,
  formula: `${rate.observation.quote} × ${area.observation.quote}`,
  titles: {
    fits: `${rate.observation.quote} × ${area.observation.quote}与${output.observation.quote}相符`,
    fails: `${rate.observation.quote} × ${area.observation.quote}与${output.observation.quote}不符`,
  },
  settle: '核对面积、单产和总产三个数和各自的单位。',
});

const one = point(1);
const times = (ranges: Ranges, a: Fig, b: Fig): Range =>
  subtract(multiply(add(one, step(ranges(1), a)), add(one, step(ranges(2), b))), one);

const growthRelation = (output: Fig, area: Fig, rate: Fig): Relation => ({
  rule: card,
  why: '前后写有同一种作物的面积、单产和总产对同一基期的增幅',
  roles: [output, area, rate].map(({ observation }) => ({ role: '增幅', observation })),
  compare: '=',
  computed: (ranges) => times(ranges, area, rate),
  stated: (ranges) => step(ranges(0), output),
  sayIn: null,
  loose: true,
  formula: `（1 + ${area.observation.quote}）×（1 + ${rate.observation.quote}） − 1`,
  right: output.observation.quote,
  titles: {
    fits: `面积增幅${area.observation.quote}、单产增幅${rate.observation.quote}与总产增幅${output.observation.quote}相符`,
    fails: `面积增幅${area.observation.quote}、单产增幅${rate.observation.quote}与总产增幅${output.observation.quote}不符`,
  },
  settle: growthSettle,
});

const relations = (
  figs: readonly Fig[],
  role: 'level' | 'growth',
  relate: (output: Fig, area: Fig, rate: Fig) => Relation,
): readonly Relation[] => {
  const all = figs.flatMap((fig) => toldOf(fig, role) ?? []);
  if (!all.some(({ part }) => part === 'yield')) return [];
  return all.flatMap((output): readonly Relation[] => {
    if (output.part !== 'output' || mate(all, output, 'output') !== output.fig) return [];
    const [area, rate] = [mate(all, output, 'area'), mate(all, output, 'yield')];
    return area && rate ? [relate(output.fig, area, rate)] : [];
  });
};

/** Area, yield and output of a crop, or what they grew by, wherever a text tells the three. */
export const areaYieldOutput: AuditRule = {
  card,
  inPassage: ({ figs }: Passage) => [
    ...relations(figs, 'level', levelRelation),
    ...relations(figs, 'growth', growthRelation),
  ],
};
