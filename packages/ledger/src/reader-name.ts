import type { ReaderVersion } from '@lianpu/reading';

/** A reader as the ledger writes it: `lianpu-reading/0.1.0`. */
export const readerName = ({ name, version }: ReaderVersion): string => `${name}/${version}`;
