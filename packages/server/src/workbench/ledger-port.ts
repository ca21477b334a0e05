import type {
  Entity,
  EntityId,
  Snapshot,
  Source,
  SourceId,
  SourceWithText,
  Statement,
  StatementId,
} from '@lianpu/ledger';

/** Which statements to give; no key means all. */
export interface StatementFilter {
  readonly sourceId?: SourceId;
  readonly entityId?: EntityId;
  readonly kind?: Statement['kind'];
}

/** What the server asks of a ledger when it answers a request: reading only. */
export interface LedgerPort {
  readonly engine: 'pglite' | 'postgresql';
  /** Where it is kept, for people: a folder, or a host and database without the password. */
  readonly location: string;
  sources(): Promise<readonly Source[]>;
  /** Rejects with SOURCE_UNKNOWN. */
  source(id: SourceId): Promise<SourceWithText>;
  /** Rejects with STATEMENT_UNKNOWN. */
  statement(id: StatementId): Promise<Statement>;
  statements(filter?: StatementFilter): Promise<readonly Statement[]>;
  entities(): Promise<readonly Entity[]>;
  /** Rejects with ENTITY_UNKNOWN. */
  entity(id: EntityId): Promise<Entity>;
  snapshot(): Promise<Snapshot>;
  /** Numbers of rows; only compared with one another, to see that something changed. */
  counts(): Promise<unknown>;
}
