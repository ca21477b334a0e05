import type { LianpuError } from '@lianpu/errors';

/** Prints each refusal on one line of standard error and lets the command end with exit code 1. */
export function reportRefusals(refusals: readonly LianpuError[]): void {
  for (const refusal of refusals) console.error(`lianpu: ${refusal.message}`);
  if (refusals.length > 0) process.exitCode = 1;
}
