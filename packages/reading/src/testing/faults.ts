import type { Reading, Spanned } from '../model.js';

const decimal = /^-?\d+(\.\d+)?$/;

/** What is wrong with a reading as a reading of this text, whatever the text says; empty when nothing is. */
export function faultsOf(reading: Reading, text: string): readonly string[] {
  const { quantities, entities, events, makes, gaps, repeats } = reading;
  const faults = [
    ...untrue('quantity', quantities, text),
    ...entities.flatMap(({ name, mentions }) => untrue(`mention of ${name}`, mentions, text)),
    ...untrue('event', events, text),
    ...untrue('makes', makes, text),
    ...untrue('gap', gaps, text),
  ];
  let last = 0;
  for (const { quote, value, value2, start, end, because = {} } of quantities) {
    if (start < last) faults.push(`quantity ${quote} overlaps the one before or stands before it`);
    last = end;
    if (!decimal.test(value) || !decimal.test(value2 ?? '0'))
      faults.push(`value ${value} ${value2} of ${quote}`);
    for (const [field, spans] of Object.entries(because))
      for (const [from, to] of spans)
        if (!within(from, to, text)) faults.push(`because ${field} ${from}–${to} of ${quote}`);
  }
  for (const { start, end, of } of repeats)
    if (!within(start, end, text) || of >= start || of < 0) faults.push(`repeat ${start}–${end} of ${of}`);
  return faults;
}

const within = (start: number, end: number, text: string): boolean =>
  Number.isInteger(start) && start >= 0 && start < end && end <= text.length;

function untrue(what: string, items: readonly Spanned[], text: string): string[] {
  return items
    .filter(({ start, end, quote }) => !within(start, end, text) || text.slice(start, end) !== quote)
    .map(({ start, end, quote }) => `${what} ${start}–${end} is not ${JSON.stringify(quote)}`);
}
