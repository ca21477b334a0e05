import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { clauseBefore, mayBeOne, ownLead, scopeOf } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { periodIndexOf } from '../passage/period-of.js';
import { growthSettle, growthTolerance, step } from './growth-words.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'growth again',
  check: 'growth-base',
  zh: '开头写过的增幅又写一遍',
  premises:
    '开头写某一指标的增幅，后文又写同一主体、同一指标、同一时期、同一基期的增幅，两处都没有别的限定词',
  formula: '甲处的增幅 = 乙处的增幅',
  tolerance: growthTolerance,
};

/** How growth is told that is no plain growth over its base: both must be told so, or neither. */
const otherwise =
  /扣除|剔除|实际|名义|可比|口径|不变价|环比|平均|年均|两年|贡献|拉动|分别|当月|其中|增速比|高于|低于/g;
const never = /分别|平均|年均|两年|贡献|拉动|增速比|高于|低于/;
const saidOtherwise = (fig: Fig): string => {
  const found = `${fig.lead}${clauseBefore(fig)}`.replace(/其中/g, '').match(otherwise) ?? [];
  return [...new Set(found)].sort().join();
};

/** A word or two of a measure may be of anything: 案件, 产量; behind 其中 it must say more. */
const shortest = 4;
const shortestWithin = 6;

const isGrowth = (fig: Fig): boolean => {
  const { role, unit, base, measure } = fig.observation;
  return (
    role === 'growth' &&
    unit === '%' &&
    base !== null &&
    (measure ?? '').length >= (scopeOf(fig) < 0 ? shortest : shortestWithin) &&
    !never.test(`${fig.lead}${clauseBefore(fig)}`)
  );
};

const ofOne = ({ observation: a }: Fig, { observation: b }: Fig): boolean =>
  a.measure === b.measure &&
  a.object === b.object &&
  a.subject === b.subject &&
  a.base === b.base &&
  (a.time ?? '').replace('../', '') === (b.time ?? '').replace('../', '') &&
  a.modality === b.modality;

const timeWords =
  /\d{4}年[末底初]?|[今去上本]年|截[至止]|[前上下]?[\d一二三四五六七八九十]*个?[月季年半][度末底]?|以来|同期/g;

/** What narrows the thing that grew: what stands in its clause before the measure besides time and place. */
const narrowing = (fig: Fig): string => {
  const { measure, subject } = fig.observation;
  const own = ownLead(fig);
  const at = measure === null ? -1 : own.lastIndexOf(measure);
  if (at < 0) return '';
  return own
    .slice(0, at)
    .replace(subject ?? '', '')
    .replace(timeWords, '')
    .replace(/[^一-龥]/g, '');
};

/** True where the sentence of a growth names what grew: else the name was taken over from the text before. */
const namesIt = ({ at, observation: { sentence, measure } }: Fig): boolean =>
  sentence.slice(0, at).includes((measure ?? '').slice(-2));

const headOf = 2;

const relate = (first: Fig, again: Fig): Relation => ({
  rule: card,
  why: `开头写过“${first.observation.measure ?? ''}”的增幅，后文又写一遍`,
  roles: [
    { role: '甲处', observation: first.observation },
    { role: '乙处', observation: again.observation },
  ],
  compare: '=',
  computed: (ranges) => step(nth(0)(ranges), first),
  stated: (ranges) => step(nth(1)(ranges), again),
  sayIn: null,
  loose: true,
  formula: first.observation.quote,
  right: again.observation.quote,
  titles: {
    fits: `两处都写${again.observation.quote}，相符`,
    fails: `同一增幅，一处写${first.observation.quote}，一处写${again.observation.quote}`,
  },
  settle: growthSettle,
});

/** The growth that the head of a text tells, told again below. */
const fromHead = (all: readonly Fig[], periods: readonly Sentence[]): readonly Relation[] => {
  const timed = all.filter(({ observation: { time } }) => time !== null);
  const head = timed.filter((fig) => scopeOf(fig) < 0 && periodIndexOf(periods, fig) < headOf);
  return head.flatMap((first, index): readonly Relation[] => {
    // What the head itself tells twice of one measure is of two things.
    if (head.some((other, at) => at < index && ofOne(other, first))) return [];
    const again = timed.filter(
      (fig) =>
        fig.index > first.index &&
        ofOne(fig, first) &&
        namesIt(fig) &&
        saidOtherwise(fig) === saidOtherwise(first) &&
        periodIndexOf(periods, fig) > periodIndexOf(periods, first) &&
        (narrowing(fig) === narrowing(first) || narrowing(fig) === ''),
    );
    const [one] = again;
    return one && new Set(again.map(({ observation: { value } }) => value)).size === 1
      ? [relate(first, one)]
      : [];
  });
};

/** 二、生育保险参保人数增长6.2%, a line without an end mark, and the one growth below it of that measure over that base. */
const fromHeadings = (all: readonly Fig[], periods: readonly Sentence[]): readonly Relation[] =>
  all.flatMap((heading): readonly Relation[] => {
    if (!/^[^\S\n]*\n/.test(heading.tail) || scopeOf(heading) >= 0) return [];
    const at = periodIndexOf(periods, heading);
    const below = all.filter(
      (fig) =>
        fig.index > heading.index &&
        periodIndexOf(periods, fig) === at &&
        fig.observation.base === heading.observation.base &&
        mayBeOne(fig.observation.measure, heading.observation.measure) &&
        saidOtherwise(fig) === saidOtherwise(heading),
    );
    const [one] = below;
    return one && below.length === 1 ? [relate(heading, one)] : [];
  });

/** The growth that the head of a text or the heading of a paragraph tells, against the same growth told again below. */
export const growthAgain: AuditRule = {
  card,
  inPassage: ({ figs, periods }: Passage) => {
    const all = figs.filter(isGrowth);
    return all.length < 2 ? [] : [...fromHead(all, periods), ...fromHeadings(all, periods)];
  },
};
