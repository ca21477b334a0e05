import type { LianpuError } from '@lianpu/errors';
import { speaksChinese } from './words.js';

/** One line that names the thing and the remedy, in the language of the terminal. */
export const refusalLine = (refusal: LianpuError): string =>
  `lianpu: ${speaksChinese() ? refusal.inChinese : refusal.message}`;

/** Prints each refusal on one line of standard error and lets the command end with exit code 1. */
export function reportRefusals(refusals: readonly LianpuError[]): void {
  for (const refusal of refusals) console.error(refusalLine(refusal));
  if (refusals.length > 0) process.exitCode = 1;
}
