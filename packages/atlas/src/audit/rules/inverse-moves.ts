import type { Fig, Sentence } from '../passage/fig.js';
import type { Relation } from '../relation/relation.js';
import { apart, isGrowth, isLevel, saysBase } from './growth-words.js';
import { changeMove, growthMove, moveCard, timesMove } from './move-relations.js';
import { type Move, pastWord } from './move.js';
import type { AuditRule } from './rule.js';

const near = 24;

const byOf = (move: Move, by: Fig): readonly Relation[] => {
  if (move.to.observation.unit === '%') return by.observation.unit === 'pp' ? [changeMove(move, by)] : [];
  if (by.observation.unit === 'x' && by.observation.role === 'level') return [timesMove(move, by)];
  if (isGrowth(by)) return growthMove(move, by);
  return by.observation.role === 'change' && by.kind === move.to.kind ? [changeMove(move, by)] : [];
};

/** The base a level is compared with: right after it, or after its growth. */
const baseAfter = (figs: readonly Fig[], level: Fig): Fig | undefined => {
  const rest = figs.slice(level.order + 1, level.order + 4);
  const at = rest.findIndex(isLevel);
  const base = rest[at];
  if (!base || base.kind !== level.kind || apart(rest[at - 1] ?? level, base) > near) return undefined;
  const compared =
    saysBase(base) ||
    /^[，,（(]?(?:较|比|是|相当于|为(?:\d{4}年|上年|去年|同期|前年))/.test(base.lead) ||
    pastWord.test(base.lead);
  return compared ? base : undefined;
};

/** 本期、增减、上期, or 本期、较上期、增减: the base stands after the level it is the base of. */
const inverse = ({ figs }: Sentence): readonly Relation[] =>
  figs.flatMap((level) => {
    if (!isLevel(level) || saysBase(level)) return [];
    const base = baseAfter(figs, level);
    if (!base) return [];
    const stop = figs.findIndex((fig) => fig.order > base.order && isLevel(fig));
    const after = figs.slice(base.order + 1, stop < 0 ? undefined : stop);
    const by = [...figs.slice(level.order + 1, base.order), ...after].filter(
      (fig) => apart(fig.order < base.order ? level : base, fig) <= near,
    );
    const move = { from: base, to: level, why: '同一句写出本期、上期和增减' };
    return by.flatMap((one) => byOf(move, one));
  });

/** A level with the base it is compared with, and its growth, change or multiple. */
export const inverseMoves: AuditRule = {
  card: moveCard,
  inSentence: (sentence) => (sentence.figs.length < 3 ? [] : inverse(sentence)),
};
