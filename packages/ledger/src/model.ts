import type { Anchor, Note } from '@lianpu/documents';
import type { Bound, EntityType, EventType, Modality, Role } from '@lianpu/reading';

/** Content address of a source: lower-case hex SHA-256 of its bytes. */
export type SourceId = string;
/** Content address of a statement: derived from its source, span, kind, rule and fields; the same reading gives the same id. */
export type StatementId = string;
/** Identifier of an entity. */
export type EntityId = string;

/** A document kept whole. */
export interface Source {
  readonly id: SourceId;
  /** File name as given. */
  readonly name: string;
  readonly format: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  /** Where the document says its own figures come from. */
  readonly citations: readonly string[];
  readonly byteLength: number;
  /** When it was recorded, ISO 8601. */
  readonly recordedAt: string;
  readonly statementCount: number;
}

/** One reading of a source: what one version of the reader read in the text that one version took out of the file. */
export interface SourceReading {
  /** Counts from 1. */
  readonly no: number;
  /** Which of the source's texts it stands on, in the order in which they were kept, from 1. */
  readonly textNo: number;
  readonly reader: string;
  /** What took that text out of the file; null where that was not written down. */
  readonly extractor: string | null;
  readonly format: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly statementCount: number;
  /** True for the last one. */
  readonly counts: boolean;
  /** ISO 8601. */
  readonly recordedAt: string;
}

/** A source with its text. */
export interface SourceWithText extends Source {
  readonly text: string;
  /** Where pieces of the text stand in the file; empty where the text is the file itself. */
  readonly anchors: readonly Anchor[];
  /** What to know of how the file was read. */
  readonly notes: readonly Note[];
}

interface StatementBase {
  readonly id: StatementId;
  readonly sourceId: SourceId;
  readonly quote: string;
  /** Half-open UTF-16 range in the source's text. */
  readonly start: number;
  readonly end: number;
  /** The sentence around the span, half-open. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** The words of that sentence: `text.slice(sentenceStart, sentenceEnd)`, so that analysis needs no text beside it. */
  readonly sentence: string;
  readonly rule: string;
  /** Reader name and version, `lianpu-reading/0.1.0`. */
  readonly reader: string;
  readonly recordedAt: string;
  /** True when it repeats, word for word, an earlier passage of the same source. */
  readonly duplicate: boolean;
}

/** A figure with everything the sentence says of it. */
export interface Observation extends StatementBase {
  readonly kind: 'observation';
  /** Exact decimal string in `unit`. */
  readonly value: string;
  readonly value2: string | null;
  readonly unit: string | null;
  readonly of: string | null;
  readonly per: string | null;
  readonly bound: Bound;
  readonly role: Role;
  readonly measure: string | null;
  readonly subject: string | null;
  /** The entity the subject was tied to, when it was. */
  readonly subjectEntity: EntityId | null;
  readonly object: string | null;
  /** EDTF. */
  readonly time: string | null;
  readonly base: string | null;
  readonly modality: Modality;
  readonly suspect: string | null;
  /** Which words gave which field: field name → spans in the source's text; absent when the reader did not say. */
  readonly because?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

/** A stage reached, a signing, a visit. */
export interface LedgerEvent extends StatementBase {
  readonly kind: 'event';
  readonly type: EventType;
  readonly project: string | null;
  readonly parties: readonly string[];
  readonly time: string | null;
}

/** Who makes what. */
export interface Relation extends StatementBase {
  readonly kind: 'relation';
  readonly predicate: 'makes';
  readonly subject: string;
  readonly subjectEntity: EntityId | null;
  readonly object: string;
}

/** One thing one source says. Immutable. */
export type Statement = Observation | LedgerEvent | Relation;

/** What statements are about. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The fullest name seen. */
  readonly name: string;
  /** All surfaces tied to it. */
  readonly names: readonly string[];
  readonly sourceIds: readonly SourceId[];
  readonly mentionCount: number;
}

/** Everything the atlas needs, read at one moment. */
export interface Snapshot {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  /** The same by source, a list being the same object as long as nothing of it changes: so that a change is found quickly. */
  readonly bySource?: readonly (readonly Statement[])[];
  readonly entities: readonly Entity[];
}
