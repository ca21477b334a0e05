import type { EntityId, SourceId, StatementId } from '../model.js';
import { first64, fromHex, toHex } from './hash64.js';

/** The number of a source; of what is no source's id one that no source has. */
export const sourceNumber = (id: SourceId): string =>
  /^[0-9a-f]{64}$/u.test(id) ? first64(Buffer.from(id, 'hex')) : nobody;

/** No SHA-256 is likely to begin so. */
const nobody = '0';

/** The id of a source from the bytes of its SHA-256. */
export const sourceIdOf = (sha256: Uint8Array): SourceId => Buffer.from(sha256).toString('hex');

/** The id of a statement: 16 digits of its source, 16 of its own. */
export const statementIdOf = (source: string, statement: string): StatementId =>
  toHex(source) + toHex(statement);

/** The numbers of a statement and its source; null for what is no statement's id. */
export function statementNumbers(
  id: StatementId,
): { readonly source: string; readonly statement: string } | null {
  const [source, statement] = [fromHex(id.slice(0, 16)), fromHex(id.slice(16))];
  return source !== null && statement !== null ? { source, statement } : null;
}

/** The id of an entity from its number. */
export const entityIdOf: (number: string) => EntityId = toHex;
