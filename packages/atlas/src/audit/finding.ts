import type { Statement, StatementId } from '@lianpu/ledger';
import type { Cited } from './cited.js';
import { type Exact, exact } from '../interval/exact.js';
import { type Range, scale, toInterval } from '../interval/range.js';
import type { Amount, Finding } from '../model.js';
import { displayOfQuote, sayAtLeast, sayRange } from '../units/say.js';
import { parseUnit } from '../units/unit.js';

/** A figure with the part it plays in a check. */
export interface Played {
  readonly role: string;
  readonly observation: Pick<Statement, 'id' | 'sourceId'>;
}

/** A finding before its id is made. */
export interface Draft extends Omit<Finding, 'id' | 'figures' | 'sourceIds' | 'missing' | 'tolerance'> {
  readonly missing?: string | null;
  readonly tolerance?: string;
  readonly played: readonly Played[];
}

/** FNV-1a over UTF-16 units, twice with different seeds: a short name that is the same on every machine. */
export const shortHash = (text: string): string => {
  const said = (hash: number) => (hash >>> 0).toString(36).padStart(7, '0');
  return twice(text, (first, second) => said(first) + said(second));
};

const twice = <T>(text: string, of: (first: number, second: number) => T): T => {
  let [first, second] = [0x811c9dc5, 0x050c5d1f];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193);
  }
  return of(first, second);
};

/** The same as one number of 53 bits: for what is only compared, of which many are kept. */
export const hashNumber = (text: string): number =>
  twice(text, (first, second) => (first >>> 0) * 0x200000 + (second >>> 11));

/** Gives a draft its id, made of the check, the rule and the statements it holds together, and nothing else. */
export const toFinding = ({ played, ...draft }: Draft): Finding => {
  const { rule } = draft;
  const ids: readonly StatementId[] = played.map(({ observation }) => observation.id);
  return {
    id: `${draft.check}-${shortHash([rule, ...ids].join('\n'))}`,
    ...draft,
    missing: draft.missing ?? (draft.verdict === 'undecided' ? draft.settle : null),
    tolerance: draft.tolerance ?? '各数按所写末位四舍五入',
    figures: played.map(({ role, observation }) => ({
      role,
      statementId: observation.id,
    })),
    sourceIds: [...new Set(played.map(({ observation }) => observation.sourceId))],
  };
};

/** An interval in base units, said in the unit of one of the figures, as that figure writes it. */
export const sayLike = (observation: Cited, amount: Range): string =>
  sayRange(amount, displayOfQuote(observation.quote, observation.value, observation.unit));

/** A difference in base units, at least so large, said in the unit of one of the figures or a smaller step of it. */
export const sayAtLeastLike = ({ quote, value, unit }: Cited, difference: Exact): string =>
  sayAtLeast(difference, displayOfQuote(quote, value, unit), parseUnit(unit ?? '1')?.dimension ?? '1');

/** An interval in base units as an amount in the unit of a figure. */
export const amountLike = (observation: Cited, amount: Range): Amount => {
  const unit = observation.unit ?? '1';
  const own = scale(amount, exact(1).div(parseUnit(unit)?.scale ?? exact(1)));
  return { ...toInterval(own), unit, text: sayLike(observation, amount) };
};
