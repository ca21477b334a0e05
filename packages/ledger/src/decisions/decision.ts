import type { EntityType } from '@lianpu/reading';
import type { SourceId, StatementId } from '../model.js';

/** A name by what makes it, so that a decision outlives how entities are numbered. */
export interface NameRef {
  readonly type: EntityType;
  readonly name: string;
}

/** What can be put right in a statement. */
export type Correction = Readonly<
  Partial<
    Record<
      | ('value' | 'value2' | 'unit' | 'of' | 'per' | 'bound' | 'role' | 'modality')
      | ('measure' | 'subject' | 'object' | 'time' | 'project'),
      string | null
    >
  >
>;

/** What a person says about one statement, one or more names, a source, a link or a finding. */
export type Ruling =
  | { readonly kind: 'accept' | 'reject' | 'note'; readonly statementId: StatementId }
  | { readonly kind: 'correct'; readonly statementId: StatementId; readonly fields: Correction }
  | { readonly kind: 'merge' | 'split'; readonly names: readonly [NameRef, NameRef] }
  | { readonly kind: 'prefer-source'; readonly sourceId: SourceId; readonly over: SourceId }
  | {
      readonly kind: 'place';
      readonly statementId: StatementId;
      readonly act: 'move' | 'confirm' | 'bar';
      /** `chain.link`. */
      readonly link: string;
    }
  | {
      readonly kind: 'finding';
      readonly findingId: string;
      readonly outcome: 'confirmed' | 'explained' | 'wrong';
      /** The arithmetic it was decided upon: it holds no longer when this changes. */
      readonly formula?: string;
      /** What it is about apart from its numbers, so that a later finding about the same is known. */
      readonly topic?: string;
    }
  | { readonly kind: 'undo'; readonly decisionId: string };

/** Where a statement stood and what it said when it was decided upon: so a later reading that says the same is found. */
export interface Standpoint {
  readonly sourceId: SourceId;
  readonly start: number;
  readonly end: number;
  /** Which text of its source the place is in; the one that was kept first when left out. */
  readonly textNo?: number;
  /** What it said, as `sayingOf` writes it. */
  readonly saying: string;
}

/** A ruling with who made it, when and why. Never changed. */
export interface Decision {
  readonly id: string;
  readonly ruling: Ruling;
  /**
   * Of rulings about a statement, in the text that its source stands on now; null for other rulings, and where that text
   * does not have the words any more.
   */
  readonly at: Standpoint | null;
  readonly by: string;
  readonly why: string;
  /** ISO 8601. */
  readonly recordedAt: string;
}
