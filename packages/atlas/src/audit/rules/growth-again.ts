import type { Fig, Passage } from '../passage/fig.js';
import { clauseBefore, ownLead, scopeOf } from '../passage/words.js';
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

/** How growth is told that is no plain growth over its base. */
const otherwise =
  /扣除|剔除|实际|名义|可比|口径|不变价|环比|平均|年均|两年|贡献|拉动|分别|当月|其中|增速比|高于|低于/;

/** A word or two of a measure may be of anything: 案件, 产量. */
const shortest = 4;

const isGrowth = (fig: Fig): boolean => {
  const { role, unit, base, measure, time } = fig.observation;
  return (
    role === 'growth' &&
    unit === '%' &&
    base !== null &&
    time !== null &&
    (measure ?? '').length >= shortest &&
    scopeOf(fig) < 0 &&
    !otherwise.test(`${fig.lead}${clauseBefore(fig)}`)
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
  const [before, after] = ownLead(fig).split(measure ?? ' ');
  if (before === undefined || after === undefined) return '';
  return before
    .replace(subject ?? '', '')
    .replace(timeWords, '')
    .replace(/[^一-龥]/g, '');
};

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

/** The growth that the head of a text tells, against the same growth told again below. */
export const growthAgain: AuditRule = {
  card,
  inPassage: ({ figs, periods }: Passage) => {
    const all = figs.filter(isGrowth);
    const head = all.filter((fig) => periodIndexOf(periods, fig) < headOf);
    return head.flatMap((first, index): readonly Relation[] => {
      // What the head itself tells twice of one measure is of two things.
      if (head.some((other, at) => at < index && ofOne(other, first))) return [];
      const again = all.filter(
        (fig) =>
          fig.index > first.index &&
          ofOne(fig, first) &&
          periodIndexOf(periods, fig) > periodIndexOf(periods, first) &&
          (narrowing(fig) === narrowing(first) || narrowing(fig) === ''),
      );
      const [one] = again;
      return one && new Set(again.map(({ observation: { value } }) => value)).size === 1
        ? [relate(first, one)]
        : [];
    });
  },
};
