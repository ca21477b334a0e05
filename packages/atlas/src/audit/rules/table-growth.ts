import { baseTime } from '../base-time.js';
import type { Fig } from '../passage/fig.js';
import { type TableRow, tablesIn } from '../passage/table-rows.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { growthTolerance } from './growth-words.js';
import { growthMove } from './move-relations.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'table growth',
  check: 'growth-base',
  zh: '表中两期水平与增幅',
  premises: '表的同一行，同一指标写了相邻两年同期的水平和增幅',
  formula: '本期 ÷ 上年同期 − 1 = 增幅',
  tolerance: growthTolerance,
};

const why = '表的同一行写了同一指标两年同期的水平';

const growthsIn = ({ figs }: TableRow): readonly Relation[] => {
  const all = [...figs.values()];
  const levels = all.filter(({ observation: { role, unit } }) => role === 'level' && unit !== '%');
  const levelAt = (growth: Fig, time: string | null): Fig | undefined =>
    time === null
      ? undefined
      : levels.find(
          ({ observation }) =>
            observation.measure === growth.observation.measure && observation.time === time,
        );
  return all.flatMap((growth): readonly Relation[] => {
    const { role, unit, base, time } = growth.observation;
    if (role !== 'growth' || unit !== '%' || base === 'mom') return [];
    const [to, from] = [levelAt(growth, time), levelAt(growth, baseTime(time, 'yoy'))];
    return to && from && to.kind === from.kind
      ? growthMove({ from, to, why }, growth).map((relation) => ({ ...relation, rule: card }))
      : [];
  });
};

/** Two levels and the growth between them in one row of a table. */
export const tableGrowth: AuditRule = {
  card,
  inPassage: (passage) => tablesIn(passage).flatMap((rows) => rows.flatMap(growthsIn)),
};
