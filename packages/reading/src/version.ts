import type { ReaderVersion } from './model.js';

/** The reader that this package is. Raise the version when the same text gives another reading. */
export const readerVersion: ReaderVersion = { name: 'lianpu-reading', version: '0.11.0' };
