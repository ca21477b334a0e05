import { createHash } from 'node:crypto';
import type { Decision } from '../decisions/decision.js';
import { keptFormat } from '../kept-file/kept-file.js';
import { newestMigration } from '../schema/migrations.js';
import type { Kept } from './kept.js';

/**
 * What tells a snapshot from every other one, of this ledger or another: the sources with their readings, what people
 * decided, and the way in which statements are made of rows. Lower-case hex SHA-256.
 */
export function momentOf({ revision, sources }: Kept, standing: readonly Decision[]): string {
  const hash = createHash('sha256');
  const add = (value: unknown): void => {
    hash.update(JSON.stringify(value)).update('\n');
  };
  add([keptFormat, newestMigration, revision, standing]);
  for (const { source, no } of sources.values()) add([source, no]);
  return hash.digest('hex');
}
