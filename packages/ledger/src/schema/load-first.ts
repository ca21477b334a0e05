import type { Anchor, Note } from '@lianpu/documents';
import type { EntityType } from '@lianpu/reading';
import type { Kysely } from 'kysely';

/** What 0.1.0 kept of a statement, as far as it is taken over. */
export interface FirstStatement {
  readonly kind: 'observation' | 'event' | 'relation';
  readonly start_offset: number;
  readonly end_offset: number;
  readonly quote: string;
  readonly rule: string;
  readonly duplicate: boolean;
  readonly because: Readonly<Record<string, readonly [number, number][]>> | null;
  readonly value: string | null;
  readonly value2: string | null;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly per: string | null;
  readonly bound: string | null;
  readonly role: string | null;
  readonly measure: string | null;
  readonly subject: string | null;
  readonly object: string | null;
  readonly time: string | null;
  readonly base: string | null;
  readonly modality: string | null;
  readonly suspect: string | null;
  readonly event_type: string | null;
  readonly project: string | null;
  readonly parties: readonly string[] | null;
}

interface FirstSourceRow {
  readonly id: string;
  readonly format: string;
  readonly byte_length: number;
  readonly text: string;
  readonly recorded_at: Date;
}

interface FirstReadingRow {
  readonly id: string;
  readonly source_id: string;
  readonly reader: string;
  readonly digest: string;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly citations: readonly string[];
  readonly gaps: readonly object[];
  readonly repeats: readonly object[];
  readonly refused: number;
  readonly recorded_at: Date;
}

/** The tables of 0.1.0, as far as they are taken over. */
export interface FirstTables {
  sources: FirstSourceRow;
  source_layouts: {
    readonly source_id: string;
    readonly anchors: readonly Anchor[];
    readonly notes: readonly Note[];
  };
  readings: FirstReadingRow;
  statements: FirstStatement & { readonly id: string };
  reading_statements: { readonly reading_id: string; readonly statement_id: string };
  entities: { readonly id: string; readonly type: EntityType; readonly key: string };
  names: {
    readonly reading_id: string;
    readonly entity_id: string;
    readonly surface: string;
    readonly tie: 'full' | 'alias';
    readonly rule: string;
  };
  mentions: {
    readonly reading_id: string;
    readonly entity_id: string;
    readonly start_offset: number;
    readonly end_offset: number;
  };
  decisions: {
    readonly id: string;
    readonly kind: 'remove-source' | 'restore-source';
    readonly target: string;
    readonly recorded_at: Date;
  };
}

/** A source with where its pieces stand in its file. */
export interface FirstSourceParts {
  readonly row: FirstSourceRow;
  readonly anchors: readonly Anchor[];
  readonly notes: readonly Note[];
}

/** A reading with all that was read. */
export interface FirstReadingParts {
  readonly row: FirstReadingRow;
  readonly statements: readonly FirstStatement[];
  readonly names: readonly {
    readonly entityId: string;
    readonly type: EntityType;
    readonly surface: string;
    readonly tie: 'full' | 'alias';
    readonly rule: string;
  }[];
  readonly mentions: readonly { readonly entityId: string; readonly start: number; readonly end: number }[];
}

/** The ids of all sources, in order. */
export async function loadFirstSourceIds(db: Kysely<FirstTables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('sources').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** One source. */
export async function loadFirstSource(db: Kysely<FirstTables>, id: string): Promise<FirstSourceParts> {
  const row = await db.selectFrom('sources').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const layout = await db
    .selectFrom('source_layouts')
    .selectAll()
    .where('source_id', '=', id)
    .executeTakeFirst();
  return { row, anchors: layout?.anchors ?? [], notes: layout?.notes ?? [] };
}

/** The readings of a source, the first first. */
export async function loadFirstReadings(
  db: Kysely<FirstTables>,
  sourceId: string,
): Promise<readonly FirstReadingParts[]> {
  const rows = await db
    .selectFrom('readings')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('id')
    .execute();
  const parts: FirstReadingParts[] = [];
  for (const row of rows) parts.push({ row, ...(await loadParts(db, row.id)) });
  return parts;
}

async function loadParts(
  db: Kysely<FirstTables>,
  readingId: string,
): Promise<Omit<FirstReadingParts, 'row'>> {
  const statements = await db
    .selectFrom('reading_statements as link')
    .innerJoin('statements as statement', 'statement.id', 'link.statement_id')
    .selectAll('statement')
    .where('link.reading_id', '=', readingId)
    .orderBy('statement.id')
    .execute();
  const names = await db
    .selectFrom('names')
    .innerJoin('entities', 'entities.id', 'names.entity_id')
    .select(['names.entity_id as entityId', 'entities.type', 'names.surface', 'names.tie', 'names.rule'])
    .where('names.reading_id', '=', readingId)
    .orderBy('names.entity_id')
    .orderBy('names.surface')
    .execute();
  const mentions = await db
    .selectFrom('mentions')
    .select(['entity_id as entityId', 'start_offset as start', 'end_offset as end'])
    .where('reading_id', '=', readingId)
    .execute();
  return { statements, names, mentions };
}

/** All decisions, the first first. */
export const loadFirstDecisions = (db: Kysely<FirstTables>): Promise<readonly FirstTables['decisions'][]> =>
  db.selectFrom('decisions').selectAll().orderBy('id').execute();
