import type { TFunction } from 'i18next';
import type { ApiError } from '../api/types.js';
import { zh } from '../i18n/zh.js';

/** A refusal in the language of the pages; one the pages have no words for is given in the server's own. */
export function refusalWords({ code, message }: ApiError, t: TFunction): string {
  const known = Object.keys(zh.refusal).find((one): one is keyof typeof zh.refusal => one === code);
  return known === undefined ? `${message} (${code})` : t(`refusal.${known}`);
}
