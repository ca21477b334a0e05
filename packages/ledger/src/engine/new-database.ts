import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the build puts an empty ledger; the same from src/engine and from dist/engine. */
const file = fileURLToPath(new URL('../../dist/new-database.tar.gz', import.meta.url));

/** The packed directory that a new database begins as; null where none was built, and then one is made from nothing. */
export const newDatabase = (): string | null => (existsSync(file) ? file : null);
