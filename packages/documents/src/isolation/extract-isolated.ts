import { LianpuError } from '@lianpu/errors';
import type { Limits } from '../document.js';
import type { Extracted, Format } from '../formats/format.js';
import { ExtractThread } from './extract-thread.js';

let idle: ExtractThread | null = null;

/**
 * Takes a text out of bytes in a thread whose heap and time are bounded. The thread is kept for the next file; one
 * that failed or ran out is not. Files asked for at once each have a thread.
 *
 * @throws LianpuError as the format does; FILE_TOO_DEMANDING where time or memory run out; FILE_BROKEN for what the
 * format's library throws.
 */
export async function extractIsolated(
  format: Format,
  { bytes, path, limits }: { readonly bytes: Uint8Array; readonly path: string; readonly limits: Limits },
): Promise<Extracted> {
  const kept = idle?.memoryMegabytes === limits.memoryMegabytes ? idle : null;
  if (kept) idle = null;
  const thread = kept ?? new ExtractThread(limits.memoryMegabytes);
  const outcome = await thread.extract({ formatId: format.id, bytes, path, limits });
  if (outcome.kind === 'ended') {
    void thread.close();
    throw new LianpuError('FILE_TOO_DEMANDING', { path, what: outcome.what });
  }
  if (idle) void thread.close();
  else idle = thread;
  if (outcome.kind === 'extracted') return outcome.extracted;
  if (outcome.kind === 'refused') throw new LianpuError(outcome.code, outcome.details);
  throw new LianpuError('FILE_BROKEN', { path, format: format.id, reason: outcome.reason });
}

/** Ends the thread that is kept for the next file. */
export async function closeIsolation(): Promise<void> {
  const thread = idle;
  idle = null;
  await thread?.close();
}
