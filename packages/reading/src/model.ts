/**
 * What one document says. Offsets are half-open UTF-16 ranges into the text that was read;
 * `text.slice(start, end) === quote` holds for every item, always.
 */
export interface Reading {
  readonly doc: string | null;
  readonly title: string | null;
  /** Publication date, `YYYY-MM-DD`, against which relative times were resolved; null when unknown. */
  readonly published: string | null;
  readonly reader: ReaderVersion;
  readonly quantities: readonly Quantity[];
  readonly entities: readonly NamedThing[];
  readonly events: readonly EventMention[];
  readonly makes: readonly Makes[];
  /** What was seen and could not be read, with the reason. */
  readonly gaps: readonly Gap[];
  /** Passages that repeat an earlier passage of the same text (scanning doubles paragraphs). */
  readonly repeats: readonly Repeat[];
}

/** Name and version of the reader; a new version gives a new reading beside the old one. */
export interface ReaderVersion {
  readonly name: string;
  readonly version: string;
}

/** A place in the text. */
export interface Spanned {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** How a figure is bounded: plain, 约, 超/余, 不足. */
export type Bound = '=' | '~' | '>' | '<';
/** What a figure is: a level, an absolute change, a relative growth, a share, a rank. */
export type Role = 'level' | 'change' | 'growth' | 'share' | 'rank';
/** Whether it happened (actual), is planned (规划), aimed at (力争) or foreseen (预计). */
export type Modality = 'actual' | 'planned' | 'target' | 'expected';

/** One number that says something about the world, with its unit and what it is about. */
export interface Quantity extends Spanned {
  readonly rule: string;
  /** Exact decimal in the canonical unit, no exponent. */
  readonly value: string;
  /** Upper end of a stated range (6000至7000), in the same unit. */
  readonly value2?: string;
  /** ISO 4217 for money, UCUM otherwise, "1" for counts, "rank" for ranks; null when none is stated. */
  readonly unit: string | null;
  /** For counts: the classifier or the thing counted. */
  readonly of?: string;
  /** Denominator of a rate, a unit code of the same list. */
  readonly per?: string;
  readonly bound: Bound;
  readonly role: Role;
  readonly measure: string | null;
  readonly subject: string | null;
  readonly object?: string;
  /** EDTF, or null where the text gives none. */
  readonly time: string | null;
  /** "yoy", "mom" or an EDTF time; null where a comparison names none. */
  readonly base?: string | null;
  readonly modality: Modality;
  /** Why the figure as written cannot stand (an impossible unit such as BFLOPS); kept, never mended silently. */
  readonly suspect?: string;
  /** True when the passage repeats an earlier one of the same text. */
  readonly duplicate?: boolean;
  /** Which words gave which field: field name → spans. */
  readonly because?: Readonly<Record<string, readonly [number, number][]>>;
}

/** What kind of thing a name names. */
export type EntityType =
  | 'enterprise'
  | 'institution'
  | 'park'
  | 'place'
  | 'cluster'
  | 'project'
  | 'facility'
  | 'product'
  | 'platform'
  | 'policy'
  | 'person';

/** One distinct named thing of the document. */
export interface NamedThing {
  readonly rule: string;
  /** The fullest name in the text. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: EntityType;
  /** Where the text names it. */
  readonly mentions: readonly Spanned[];
}

/** A stage reached or an encounter. */
export type EventType =
  | 'signed'
  | 'approved'
  | 'started'
  | 'completed'
  | 'producing'
  | 'full_capacity'
  | 'planned'
  | 'unveiled'
  | 'met';

/** One event the text states. */
export interface EventMention extends Spanned {
  readonly rule: string;
  readonly type: EventType;
  readonly project: string | null;
  readonly parties: readonly string[];
  readonly time: string | null;
  readonly duplicate?: boolean;
}

/** Who makes what. */
export interface Makes extends Spanned {
  readonly rule: string;
  readonly enterprise: string;
  readonly product: string;
  readonly duplicate?: boolean;
}

/** Something that was seen and not read. */
export interface Gap extends Spanned {
  readonly reason: string;
}

/** A passage that says again what an earlier passage said. */
export interface Repeat {
  readonly start: number;
  readonly end: number;
  /** Where the earlier passage begins. */
  readonly of: number;
}
