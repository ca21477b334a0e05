import type { Fig } from '../passage/fig.js';
import { divide } from '../../interval/range.js';
import { magnitude, nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';

/** A level that can be a part or a whole: no ratio and no rank. */
export const isLevel = ({ observation: { role, unit } }: Fig): boolean =>
  role === 'level' && unit !== '%' && unit !== 'x' && unit !== 'rank';

/** What a share is worked out from. */
export interface ShareOf {
  readonly share: Fig;
  readonly part: Fig;
  readonly whole: Fig;
  /** How the part stands to the whole, in the title: 占 or 对. */
  readonly verb: '占' | '对';
  readonly why: string;
  readonly settle: string;
}

const titlesOf = ({ share, part, whole, verb }: ShareOf): Relation['titles'] => {
  const [a, b, c] = [part.observation.quote, whole.observation.quote, share.observation.quote];
  return verb === '占'
    ? { fits: `${a}占${b}的${c}，相符`, fails: `${a}占${b}的比重不是${c}` }
    : { fits: `${a}对${b}是${c}，相符`, fails: `${a}对${b}不是${c}` };
};

/** part ÷ whole = share. */
export const relateShare = (rule: RuleCard, of: ShareOf): Relation => ({
  rule,
  why: of.why,
  roles: [
    { role: '占比', observation: of.share.observation },
    { role: '部分', observation: of.part.observation },
    { role: '总量', observation: of.whole.observation },
  ],
  compare: '=',
  // What was cut and what is to be cut may both be read with their sign.
  computed: (ranges) => divide(magnitude(ranges(1)), magnitude(ranges(2))),
  stated: nth(0),
  sayIn: null,
  formula: `${of.part.observation.quote} ÷ ${of.whole.observation.quote}`,
  right: of.share.observation.quote,
  titles: titlesOf(of),
  settle: of.settle,
});
