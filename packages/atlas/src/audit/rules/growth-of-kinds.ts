import type { PackPartition } from '../../pack/pack.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import type { Relation } from '../relation/relation.js';
import { nameOf, saysMore } from './complete-list.js';
import { opensDivision } from './divisions.js';
import { growthBetween, growthOfPartsCard } from './growth-of-parts.js';
import { mayBegin, partitionOf } from './partition-of.js';
import type { AuditRule } from './rule.js';
import { daysOf, tiles } from './times.js';

/** Averages, prices and rates are no sums: what they grow by need not lie between. */
const noSum = /人均|平均|价|率|指数|占|比[重例]|年均|累计增/;

const isGrowth = ({ observation: { role, unit, base, measure }, lead }: Fig): boolean =>
  role === 'growth' && unit === '%' && base === 'yoy' && !noSum.test(`${measure ?? ''}${lead}`);

/** 其中，内贸吞吐量增长5%，外贸吞吐量增长8%: growths that follow one another from a place on, each of a thing it names. */
const runFrom = (figs: readonly Fig[], start: number): readonly Fig[] => {
  const rest = figs.slice(start);
  const stop = rest.findIndex((fig) => !isGrowth(fig) || /分别/.test(fig.lead));
  return stop < 0 ? rest : rest.slice(0, stop);
};

const farthest = 5;

/** What ends both measures: 货物吞吐量 and 内贸吞吐量, 工业增加值 and 采矿业增加值. */
const alike = (part: Fig, whole: Fig): boolean => {
  const end = (part.observation.measure ?? '').slice(-3);
  return (
    (end.length === 3 && (whole.observation.measure ?? '').endsWith(end)) ||
    (/第[一二三]产业/.test(nameOf(part)) && /生产总值$|GDP$/.test(whole.observation.measure ?? ''))
  );
};

/** 维修服务出口 beside 文化创意服务出口: two that name one kind of two things are neither the whole of the other. */
const isKind = (part: Fig, whole: Fig): boolean => {
  const side = /(?:出口|进口|销售|采购|转入|转出)$/.exec(whole.observation.measure ?? '')?.[0];
  return side !== undefined && (part.observation.measure ?? '').endsWith(side);
};

/** The growth told last before a run of the kinds' own measure and time; none where the text tells several. */
const wholeBefore = (
  earlier: readonly Fig[],
  [first]: readonly Fig[],
  sameTime: (whole: Fig, part: Fig) => boolean,
): Fig | undefined => {
  const all = first
    ? earlier.filter(
        (fig) => isGrowth(fig) && alike(first, fig) && sameTime(fig, first) && !isKind(first, fig),
      )
    : [];
  return new Set(all.map(({ observation: { value } }) => value)).size === 1 ? all.at(-1) : undefined;
};

const ofOneTime = (whole: Fig, part: Fig): boolean =>
  whole.observation.time === part.observation.time && whole.observation.time !== null;

/** 一季度增长4.1%，二季度增长5.0%: growths of times that follow one another and are all of the time before. */
const byTimes = (run: readonly Fig[], earlier: readonly Fig[]): readonly Relation[] => {
  const timed = run.every((fig) => /季度|半年|月/.test(ownLead(fig)));
  const whole = timed
    ? wholeBefore(earlier, run, ({ observation: { time } }) => {
        const days = daysOf(time);
        const all = run.flatMap((fig) => daysOf(fig.observation.time) ?? []);
        return days !== null && all.length === run.length && tiles(all, days);
      })
    : undefined;
  return whole ? [growthBetween(whole, run, '文中写整段时期的增幅，又逐段写各段的增幅，各段首尾相接')] : [];
};

const inPeriod = (
  period: Sentence,
  earlier: readonly Sentence[],
  partitions: readonly PackPartition[],
): readonly Relation[] => {
  const start = opensDivision(period.text) || /^其中/.test(period.text) ? 0 : inside(period);
  if (start < 0) return [];
  const run = runFrom(period.figs, start);
  if (run.length < 2) return [];
  const before = [...earlier.flatMap(({ figs }) => figs), ...period.figs.slice(0, start)];
  const names = run.map(nameOf);
  if (!mayBegin(names, partitions)) return byTimes(run, before);
  const whole = wholeBefore(before, run, ofOneTime);
  if (!whole) return byTimes(run, before);
  const said = `${whole.observation.measure ?? ''} ${ownLead(whole)}`;
  for (let count = names.length; count > 1; count -= 1) {
    const partition = partitionOf(names.slice(0, count), said, partitions);
    if (partition && !saysMore(partition, whole, names))
      return [
        growthBetween(
          whole,
          run.slice(0, count),
          `“${partition.kinds.map(([word]) => word).join('、')}”按定义合起来就是全部，都写了增幅`,
        ),
      ];
  }
  return [];
};

/** Where a list of growths begins behind 其中 within a sentence; −1 where there is none. */
const inside = ({ figs, text }: Sentence): number =>
  text.includes('其中') ? figs.findIndex(({ lead }) => lead.includes('其中')) : -1;

/** The growth of a whole against the growths of its kinds, or of the times it is made up of, told without amounts. */
export const growthOfKinds: AuditRule = {
  card: growthOfPartsCard,
  inPassage: ({ periods }: Passage, { partitions }) =>
    periods.flatMap((period, index) =>
      period.figs.length < 2
        ? []
        : inPeriod(period, periods.slice(Math.max(0, index - farthest), index), partitions),
    ),
};
