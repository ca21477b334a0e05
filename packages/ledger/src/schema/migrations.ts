import type { Migration } from 'kysely';
import { copiesMigration } from './copies-migration.js';
import { compactMigration } from './compact-migration.js';
import { firstMigration } from './first-migration.js';
import { layoutsMigration } from './layouts-migration.js';
import { pagesMigration } from './pages-migration.js';
import { settingsMigration } from './settings-migration.js';
import { rulingsMigration } from './rulings-migration.js';
import { searchMigration } from './search-migration.js';
import { searchPeriodsMigration } from './search-periods-migration.js';
import { searchStridesMigration } from './search-strides-migration.js';
import { textsOfReadingsMigration } from './texts-of-readings-migration.js';

/** Every migration by its name; names sort in the order they run, and one that was released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': firstMigration,
  '0002-layouts': layoutsMigration,
  '0003-compact': compactMigration,
  '0004-settings': settingsMigration,
  '0005-rulings': rulingsMigration,
  '0006-search': searchMigration,
  '0007-copies': copiesMigration,
  '0008-pages': pagesMigration,
  '0009-search-periods': searchPeriodsMigration,
  '0010-texts-of-readings': textsOfReadingsMigration,
  '0011-search-strides': searchStridesMigration,
};

/** The newest schema this program knows. */
export const newestMigration: string = Object.keys(migrations).sort().at(-1) ?? '';
