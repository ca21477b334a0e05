import { add, type Range, subtract } from '../../interval/range.js';
import type { Fig, Passage } from '../passage/fig.js';
import { magnitude } from '../relation/arithmetic.js';
import type { Ranges, Relation, RuleCard } from '../relation/relation.js';
import { isGrowth, pointsAsShare, step } from './growth-words.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'points implied',
  check: 'growth-base',
  zh: '几个增幅与同一个增幅相差的百分点',
  premises: '两个增幅之后都写“比同样所写的那个增速高（低）几个百分点”，时期和基期相同',
  formula: '甲的增幅 ∓ 甲相差的百分点 = 乙的增幅 ∓ 乙相差的百分点',
  tolerance: '各数按所写末位四舍五入',
};

/** 比涉农贷款增速高, 高于全部轻工企业: what a growth is held against, and which way it lies from it. */
const against =
  /^[，,、]?(?:增速|增幅)?[比较](?:同期)?([^，,。；;\d]{2,14}?)的?(?:增速|增幅|增长速度)(高|快|低|慢)出?$|^[，,、]?(?:增速|增幅)?(高|快|低|慢)于(?:同期)?([^，,。；;\d]{2,14}?)的?(?:增速|增幅|增长速度)?$/;

/** 全国, 上年同期, 预期: a place, a time or an aim stands for another growth with each thing that is held against it. */
const ofEachItsOwn =
  /^(?:同期)?(?:全[国省市区县州盟旗]|我[国省市区县]|各[地省市]|本[省市])(?:同期|平均|水平|整体|总体|的)*$|全球|世界|平均|水平|总体$|整体$|[年月季期]|预期|目标|计划|预算|[省市县区国部]$|分别/;

/** A growth, how far it lies from another, and which way. */
interface Held {
  readonly own: Fig;
  readonly points: Fig;
  readonly down: boolean;
  readonly name: string;
}

const heldIn = ({ figs }: Passage): readonly Held[] =>
  figs.flatMap((points, index): readonly Held[] => {
    const own = figs[index - 1];
    if (points.observation.unit !== 'pp' || points.order === 0 || !own || !isGrowth(own)) return [];
    if (own.observation.unit !== '%' || /年均|平均|分别/.test(own.lead)) return [];
    const [, than, way, above, name = than] = against.exec(points.lead) ?? [];
    const side = way ?? above;
    return name === undefined || side === undefined || ofEachItsOwn.test(name)
      ? []
      : [{ own, points, down: /[低慢]/.test(side), name }];
  });

const nearly = 300;

/** Both are of one time, or told close by where no time is said. */
const ofOneTime = (a: Fig, b: Fig): boolean =>
  a.observation.time === b.observation.time &&
  a.observation.base === b.observation.base &&
  a.observation.modality === b.observation.modality &&
  (a.observation.time !== null || b.observation.start - a.observation.end < nearly);

const implied =
  (at: number, { own, points, down }: Held) =>
  (ranges: Ranges): Range => {
    const by = pointsAsShare(magnitude(ranges(at + 1)), points);
    return (down ? add : subtract)(step(ranges(at), own), by);
  };

const say = ({ own, points, down }: Held): string =>
  `${own.observation.quote} ${down ? '+' : '−'} ${points.observation.quote}`;

const relate = (a: Held, b: Held): Relation => ({
  rule: card,
  why: `两处都写比“${a.name}”的增幅${a.down ? '低' : '高'}（${b.down ? '低' : '高'}）几个百分点，各可推出那个增幅`,
  roles: [a, b].flatMap(({ own, points }) => [
    { role: '增幅', observation: own.observation },
    { role: '相差', observation: points.observation },
  ]),
  compare: '=',
  computed: implied(0, a),
  stated: implied(2, b),
  sayIn: null,
  loose: true,
  formula: say(a),
  right: say(b),
  titles: {
    fits: `由两处推得的“${a.name}”增幅相符`,
    fails: `由${say(a)}与${say(b)}推得的“${a.name}”增幅不一`,
  },
  settle: '核对两处的增幅和相差的百分点，并查明比的是不是同一个增幅。',
});

/** Growths that lie so many points off one and the same growth, which each of them implies. */
export const pointsImplied: AuditRule = {
  card,
  inPassage: (passage) => {
    const held = heldIn(passage);
    return held.slice(1).flatMap((b, index): readonly Relation[] => {
      const a = held.slice(0, index + 1).findLast((one) => one.name === b.name && ofOneTime(one.own, b.own));
      return a ? [relate(a, b)] : [];
    });
  },
};
