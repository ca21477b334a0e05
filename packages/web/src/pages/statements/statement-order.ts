import type { Statement } from '../../api/types.js';
import { compareDecimals, isDecimalText } from '../../format/decimal-text.js';

/** The measure of an observation; null for the other kinds. */
export const aspectOf = (one: Statement): string | null => (one.kind === 'observation' ? one.measure : null);

/** Whom or what a statement is about. */
export function subjectOf(one: Statement): string | null {
  if (one.kind === 'event') return one.project ?? (one.parties.length === 0 ? null : one.parties.join('、'));
  return one.subject;
}

/** The product or thing concerned; a relation's product is its figure and not repeated here. */
export const objectOf = (one: Statement): string | null => (one.kind === 'observation' ? one.object : null);

/** When it holds, EDTF. */
export const timeOf = (one: Statement): string | null => (one.kind === 'relation' ? null : one.time);

/** Orders by unit, then by exact value, so that only what can be compared is; events and products come last. */
export function compareByFigure(left: Statement, right: Statement): number {
  if (left.kind !== 'observation' || right.kind !== 'observation') {
    return Number(left.kind !== 'observation') - Number(right.kind !== 'observation');
  }
  const byUnit = unitKey(left).localeCompare(unitKey(right), 'zh');
  if (byUnit !== 0) return byUnit;
  if (!isDecimalText(left.value) || !isDecimalText(right.value)) return left.value.localeCompare(right.value);
  return compareDecimals(left.value, right.value);
}

function unitKey(one: Extract<Statement, { kind: 'observation' }>): string {
  return `${one.unit ?? ''} ${one.of ?? ''} ${one.per ?? ''}`;
}
