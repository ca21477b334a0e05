import i18next, { type TFunction } from 'i18next';
import type { ApiError } from '../api/types.js';
import { zh } from '../i18n/zh.js';

/** A refusal in the language of the pages; one the pages have no words for is given in the server's own. */
export function refusalWords({ code, message, zh: inChinese }: ApiError, t: TFunction): string {
  const known = Object.keys(zh.refusal).find((one): one is keyof typeof zh.refusal => one === code);
  if (known !== undefined) return t(`refusal.${known}`);
  // An English page, and a server of before, have the message in English.
  return i18next.language === 'zh' && inChinese ? inChinese : `${message} (${code})`;
}
