import type { Language } from './unit-scales.js';

const formats = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short', hour12: false }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
};

/** A moment in the reader's own time zone, to the minute. */
export const timeWords = (iso: string, language: Language): string => formats[language].format(new Date(iso));
