import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** An open database, whichever it is: one SQL dialect, one set of types. */
export interface Engine {
  readonly kind: 'pglite' | 'postgresql';
  /** The data folder, or the address without its password. */
  readonly location: string;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}
