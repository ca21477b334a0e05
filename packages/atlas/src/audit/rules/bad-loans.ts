import { add, divide } from '../../interval/range.js';
import type { Fig, Passage } from '../passage/fig.js';
import { magnitude, nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import type { AuditRule } from './rule.js';
import { isLevel } from './share-relation.js';

const card: RuleCard = {
  id: 'bad loans',
  check: 'share-whole',
  zh: '不良贷款率',
  premises: '相近的几句写不良贷款余额、正常类贷款（正常与关注）余额和不良贷款率，各只有一个值',
  formula: '不良贷款余额 ÷（不良贷款余额 + 正常类贷款余额） = 不良贷款率',
  tolerance: '各数按所写末位四舍五入',
};

const rate = /不良(?:贷款)?率$/;
const bad = /不良贷款(?:余额)?$/;
const good = /正常类?贷款(?:余额)?$/;

const farthest = 10;

/** Of several told near by the largest: what is sound and watched holds what is sound alone. */
const near = (figs: readonly Fig[], at: Fig, name: RegExp): readonly Fig[] =>
  figs
    .slice(Math.max(0, at.index - farthest), at.index + farthest)
    .filter(
      (fig) => isLevel(fig) && fig.observation.unit === 'CNY' && name.test(fig.observation.measure ?? ''),
    );

const relate = (share: Fig, part: Fig, rest: Fig): Relation => {
  const [a, b, c] = [part, rest, share].map(({ observation }) => observation.quote);
  return {
    rule: card,
    why: '不良贷款率的分母是各类贷款之和，近旁写有不良贷款和正常类贷款的余额',
    roles: [
      { role: '占比', observation: share.observation },
      { role: '部分', observation: part.observation },
      { role: '部分', observation: rest.observation },
    ],
    compare: '=',
    computed: (ranges) => divide(magnitude(ranges(1)), add(magnitude(ranges(1)), magnitude(ranges(2)))),
    stated: nth(0),
    sayIn: null,
    loose: true,
    formula: `${a ?? ''} ÷（${a ?? ''} + ${b ?? ''}）`,
    right: c ?? '',
    titles: { fits: `不良贷款率${c ?? ''}与余额相符`, fails: `不良贷款率${c ?? ''}与余额不符` },
    settle: '核对不良贷款率和两个余额，看是不是同一口径、同一时点。',
  };
};

/** The rate of bad loans against the bad and the sound ones. */
export const badLoans: AuditRule = {
  card,
  inPassage: ({ figs }: Passage) =>
    figs.flatMap((share): readonly Relation[] => {
      if (share.observation.unit !== '%' || !rate.test(share.observation.measure ?? '')) return [];
      const [parts, rests] = [near(figs, share, bad), near(figs, share, good)];
      const [part] = parts;
      const rest = rests.find(({ observation }) => /类/.test(observation.measure ?? '')) ?? rests[0];
      return part && rest && parts.length === 1 ? [relate(share, part, rest)] : [];
    }),
};
