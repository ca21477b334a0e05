import type { Observation } from '@lianpu/ledger';

/** What a figure is cited with and reckoned by. */
export type Cited = Pick<Observation, 'id' | 'sourceId' | 'quote' | 'value' | 'value2' | 'unit' | 'bound'>;

/** A figure as it is kept to be held against other documents: all that a check asks of it, without its sentence. */
export type Kept = Cited &
  Pick<Observation, 'of' | 'per' | 'role' | 'measure' | 'subject' | 'time' | 'base' | 'sentenceStart'>;

/** Takes from a figure what is kept of it, so that its document can be let go; under another subject where one is given. */
export const keep = (one: Observation, subject: string | null = one.subject): Kept => ({
  id: one.id,
  sourceId: one.sourceId,
  quote: one.quote,
  value: one.value,
  value2: one.value2,
  unit: one.unit,
  bound: one.bound,
  of: one.of,
  per: one.per,
  role: one.role,
  measure: one.measure,
  subject,
  time: one.time,
  base: one.base,
  sentenceStart: one.sentenceStart,
});
