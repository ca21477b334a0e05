import type { PartialDate, Period } from './edtf.js';

/** How a mentioned time is used by the words around it. */
export type TimeUse = 'period' | 'as-of' | 'since' | 'base' | 'by' | 'before' | 'today';

/** What is known while the times of a text are read one after another. */
export interface TimeState {
  readonly published: PartialDate | null;
  /** The year that a work report is about; null for other texts. */
  readonly reported: number | null;
  /** The one year that the title names; null where it names none. */
  readonly titled: number | null;
  /** The year that the headed part of a work report is about; null where no heading says one. */
  about: number | null;
  /** The year named last in the sentence, for months after it; null where it names none. */
  spoken: number | null;
  /** The year named last, for 同年, 全年 and bare months. */
  year: number | null;
}

/** A time read at a place: its end, its period and whether the text names the year. */
export interface ReadTime {
  readonly end: number;
  readonly period: Period | null;
  /** The day that is meant by as of: the 20th for 中旬, which as a period is only given by its month. */
  readonly until?: PartialDate;
  readonly kind: 'period' | 'now' | 'today' | 'point' | 'since';
  readonly rule: string;
}
