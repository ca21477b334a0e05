import type { Fig, Passage } from '../passage/fig.js';
import type { Relation } from '../relation/relation.js';
import type { AuditRule } from './rule.js';
import { relateWhole, shareWholeCard } from './share-card.js';
import { isLevel } from './share-relation.js';
import { sumRelation } from './shares-sum.js';

/** What the reader calls one term of 三次产业结构为5:40:55. */
const term = /结构(第[一二三]产业)比重$/;

const farthest = 14;
const reach = 500;

const named = (fig: Fig, name: RegExp): boolean => name.test(fig.observation.measure ?? '');

/** The one level of that measure and time told shortly before; none where the text tells several. */
const levelOf = (before: readonly Fig[], share: Fig, name: RegExp): Fig | undefined => {
  const all = before.filter(
    (fig) => isLevel(fig) && named(fig, name) && fig.observation.time === share.observation.time,
  );
  return new Set(all.map(({ observation: { value } }) => value)).size === 1 ? all[0] : undefined;
};

const whole = /(?:^|[^均])(?:地区|国内)?生产总值$|^(?:全[省市县区旗州盟])?GDP$/;

/** 生产总值200亿元，第一产业增加值10亿元，…。三次产业结构为5:40:55: each term is of the value added of its industry. */
const inPassage = ({ figs }: Passage): readonly Relation[] =>
  figs.flatMap((share): readonly Relation[] => {
    const industry =
      share.observation.unit === '%' ? term.exec(share.observation.measure ?? '')?.[1] : undefined;
    if (industry === undefined) return [];
    const before = figs
      .slice(Math.max(0, share.index - farthest), share.index)
      .filter(({ observation }) => share.observation.start - observation.end < reach);
    const [part, all] = [
      levelOf(before, share, new RegExp(`^${industry}(?:实现)?增加值$`)),
      levelOf(before, share, whole),
    ];
    return part && all && part.kind === all.kind
      ? [relateWhole(part, all, share, '前面写有生产总值和三次产业的增加值，接着写三次产业的结构')]
      : [];
  });

/** 8.7∶41.2∶50.1: the three terms that one structure is told in. */
const structures = ({ figs }: Passage): readonly Relation[] =>
  figs.flatMap((first, index): readonly Relation[] => {
    const run = figs.slice(index, index + 3);
    const told = run.map((fig, at) => isTerm(fig, '一二三'[at] ?? '') && (at === 0 || colon.test(fig.lead)));
    return run.length === 3 && told.every(Boolean) && !colon.test(first.lead) ? [sumRelation(run)] : [];
  });

const colon = /^\s*[:：∶]\s*$/;
const isTerm = ({ observation: { unit, measure } }: Fig, which: string): boolean =>
  unit === '%' && (measure ?? '').endsWith(`第${which}产业比重`);

/** The terms of the structure of three industries against their value added, and against all there is. */
export const structureShares: AuditRule = {
  card: shareWholeCard,
  inPassage: (passage) => [...inPassage(passage), ...structures(passage)],
};
