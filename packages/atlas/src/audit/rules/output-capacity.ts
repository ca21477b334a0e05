import { add, divide, multiply, point, scale } from '../../interval/range.js';
import type { Fig, Passage } from '../passage/fig.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { isCapacity, isOutput, related } from './made-and-can.js';
import { packCoefficient, type RuleCoefficient } from './pack-coefficient.js';
import type { AuditRule } from './rule.js';
import { type Days, daysOf, lengthOf } from './times.js';

const card: RuleCard = {
  id: 'output capacity',
  check: 'rate-total',
  zh: '产量与产能',
  premises: '同一装置（或同一企业）同一产品，一处写年产能，一处写一年之内的产量',
  formula: '产量 ≤ 年产能 × 时期 ×（1 + 可超出的幅度）',
  tolerance: '各数按所写末位四舍五入；略超产能是常事，可超出的幅度按数据包的系数',
};

const one = point(1);

/** The calendar year a span of days ends in. */
const wholeYear = ({ last }: Days): Days => {
  const year = new Date(last * 86_400_000).getUTCFullYear();
  return daysOf(String(year)) ?? { first: last - 364, last };
};

const withinCapacity = (capacity: Fig, output: Fig, over: RuleCoefficient): readonly Relation[] => {
  const days = daysOf(output.observation.time);
  if (!days || lengthOf(days) > 366) return [];
  const [length, year] = [lengthOf(days), lengthOf(wholeYear(days))];
  const most = add(one, scale(over.range, '0.01'));
  return [
    {
      rule: card,
      why: '同一产品一处写年产能，一处写产量',
      roles: [
        { role: '产能', observation: capacity.observation },
        { role: '产量', observation: output.observation },
      ],
      compare: '<=',
      computed: nth(1),
      stated: (ranges) => multiply(divide(multiply(ranges(0), point(length)), point(year)), most),
      sayIn: 0,
      formula: output.observation.quote,
      right: `${capacity.observation.quote}${length === year ? '' : ` × ${length}天 ÷ ${year}天`} ×（1 + ${over.text}）`,
      titles: {
        fits: `产量${output.observation.quote}在产能${capacity.observation.quote}之内`,
        fails: `产量${output.observation.quote}超出产能${capacity.observation.quote}`,
      },
      severity: 'medium',
      settle: '核对产能和产量，并查明是不是同一装置。',
      coefficientIds: [over.id],
    },
  ];
};

/** What was made against what can be made. */
export const outputCapacity: AuditRule = {
  card,
  inPassage: ({ figs }: Passage, pack) => {
    const over = packCoefficient(pack, 'output_over_capacity');
    const capacities = over ? figs.filter(isCapacity) : [];
    if (!over || capacities.length === 0) return [];
    const outputs = figs.filter(isOutput);
    return capacities.flatMap((capacity) =>
      outputs
        .filter((output) => related(capacity, output, outputs))
        .flatMap((output) => withinCapacity(capacity, output, over)),
    );
  },
};
