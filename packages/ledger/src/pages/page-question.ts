import type { EntityId, LedgerEvent, Observation, Relation, SourceId } from '../model.js';

/** Which statements a page shows. Names are taken in whatever spelling: spaces, brackets and width make no difference. */
export type PageQuestion =
  /** Those that name it as subject, object, project or party; grouped by measure. */
  | { readonly of: 'names'; readonly names: readonly string[] }
  /** What names an entity, under any name that its sources give it; those that mean another in their own source not. */
  | { readonly of: 'entity'; readonly entityId: EntityId }
  /** What is stated of one measure of one thing. */
  | { readonly of: 'series'; readonly names: readonly string[]; readonly measure: string }
  /** What is stated in these measures of making one of these things, such as the capacities of a link's products. */
  | { readonly of: 'products'; readonly products: readonly string[]; readonly measures: readonly string[] }
  /** All of a source, in the order of its text. */
  | { readonly of: 'source'; readonly sourceId: SourceId };

/** How much of it. */
export interface PageRange {
  /** `next` of the page before; the first page when left out. @throws LianpuError ARGUMENT_INVALID for another word. */
  readonly after?: string;
  /** Statements looked at, at most 1000: a page has fewer where some of them count no more, or were decided otherwise. */
  readonly limit: number;
}

/** A statement in the words of its source, not tied to an entity: for that all names would have to be looked at. */
export type StatementInWords =
  Omit<Observation, 'subjectEntity'> | LedgerEvent | Omit<Relation, 'subjectEntity'>;

/** A page of statements. */
export interface StatementPage {
  readonly statements: readonly StatementInWords[];
  /** Where the next page begins; null when this one is the last. */
  readonly next: string | null;
}
