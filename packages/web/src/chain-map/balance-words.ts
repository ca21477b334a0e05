import type { TFunction } from 'i18next';
import type { Balance } from '../api/types.js';
import { type AmountParts, amountText, ratioText } from '../format/amount-text.js';
import { negate } from '../format/decimal-text.js';
import type { Language } from '../format/unit-scales.js';

/** What a balance says, or that it says nothing. */
export type Verdict = 'short' | 'ample' | 'either' | 'unknown';

/** The verdict of a balance; unknown where a coefficient or a capacity lacks. */
export function verdictOf(balance: Balance): Verdict {
  return balance.kind === 'known' ? balance.verdict : 'unknown';
}

/** A sign for each verdict, so that it is not told by colour alone. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  short: '▼',
  ample: '●',
  either: '◆',
  unknown: '?',
};

/**
 * The lines of an edge's label: verdict with cover, then what is missing or left over in units. An unknown balance
 * has the one word, so that the few that are known stand out; `lackWords` says why.
 */
export function balanceWords(balance: Balance, t: TFunction, language: Language): readonly string[] {
  const verdict = verdictOf(balance);
  const head = `${verdictSigns[verdict]} ${t(`chains.verdict.${verdict}`)}`;
  if (balance.kind === 'unknown') {
    return [head];
  }
  const ratio = ratioText(balance.cover);
  const first = ratio === null ? head : `${head} · ${t('chains.cover', { ratio })}`;
  const gap = gapWords(balance.verdict, balance.shortfall, t, language);
  return gap === null ? [first] : [first, gap];
}

const lackKeys = {
  capacity: 'chains.noCapacity',
  coefficient: 'chains.noCoefficient',
  unit: 'chains.unitMismatch',
} as const;

/** What an unknown balance lacks, in a word or two each; empty for a known one. */
export function lackWords(balance: Balance, t: TFunction): readonly string[] {
  if (balance.kind === 'known') return [];
  return [...new Set(balance.lacks.map(({ kind }) => t(lackKeys[kind])))];
}

function gapWords(
  verdict: 'short' | 'ample' | 'either',
  shortfall: AmountParts,
  t: TFunction,
  language: Language,
): string | null {
  if (verdict === 'ample') {
    const amount = amountText(opposite(shortfall), language);
    return amount === null ? null : t('chains.surplus', { amount });
  }
  const amount = amountText(shortfall, language);
  if (amount === null || shortfall.low === null || shortfall.high === null) return null;
  return verdict === 'short' ? t('chains.shortBy', { amount }) : t('chains.eitherBy', { amount });
}

/** A shortfall turned round into a surplus: signs and ends change places. */
export function opposite({ low, high, unit }: AmountParts): AmountParts {
  return { low: high === null ? null : negate(high), high: low === null ? null : negate(low), unit };
}
