import type { Sentence } from '../passage/fig.js';
import { isAmount } from './amounts.js';

/** 分贸易方式看，…; 按类别分，…: how a period divides something told before it. */
const opened =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、])?(?:从|按|分)([^，,。；;：:\d]{1,14}(?:看|分|划分|来看|情况为?(?=[：:])))(?:（[^）\d]{1,12}）)?[，,：:]/;

/** True for a period that says at its head by what it divides. */
export const opensDivision = (text: string): boolean => opened.test(text);

/** The period just before one, when nothing stands between them. */
export const periodBefore = (periods: readonly Sentence[], index: number): Sentence | undefined => {
  const [before, period] = [periods[index - 1], periods[index]];
  return before && period && period.start - before.start - before.text.length <= 4 ? before : undefined;
};

/**
 * What a dividing period divides: the nearest period before it that tells an amount of the whole. Past those that divide
 * the same thing otherwise, that go on with such a division, and that tell a part of it behind 其中.
 */
export const dividedPeriod = (periods: readonly Sentence[], index: number): Sentence | undefined => {
  for (let at = index; ; at--) {
    const before = periodBefore(periods, at);
    if (!before || !tellsPart(periods, at - 1)) return before;
  }
};

const tellsPart = (periods: readonly Sentence[], index: number): boolean => {
  const period = periods[index];
  if (!period) return false;
  return (
    /^其中[，,：:]/.test(period.text) ||
    opensDivision(period.text) ||
    !period.figs.some(isAmount) ||
    goesOn(periods, index)
  );
};

const items = 3;

/** 从市属和县属看：市属投资…。县属投资…: an item that a division named and that has a period of its own. */
const goesOn = (periods: readonly Sentence[], index: number): boolean => {
  const name = periods[index]?.text.slice(0, 2) ?? '';
  for (let at = index; at > 0 && index - at < items; at--) {
    const before = periodBefore(periods, at);
    const heading = before && opened.exec(before.text)?.[1];
    // 按所在地分，城镇…。乡村…: the other half of a division may have a period of its own.
    if (heading !== undefined) return heading.includes(name) || /^[乡农]村/.test(name);
  }
  return false;
};
