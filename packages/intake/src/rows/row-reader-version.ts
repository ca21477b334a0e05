import type { ReaderVersion } from '@lianpu/reading';

/** Reads rows of ledgers; a new version gives a new reading beside the old. */
export const rowReaderVersion: ReaderVersion = { name: 'lianpu-rows', version: '0.1.0' };
