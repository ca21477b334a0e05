import type { Pack } from '../../pack/pack.js';
import type { Passage, Sentence } from '../passage/fig.js';
import type { Relation, RuleCard } from '../relation/relation.js';

/** A rule of the audit: what it says of itself, and how it finds figures that its words tie together. */
export type AuditRule =
  | {
      readonly card: RuleCard;
      readonly inSentence: (sentence: Sentence, pack: Pack) => readonly Relation[];
    }
  | {
      readonly card: RuleCard;
      readonly inPassage: (passage: Passage, pack: Pack) => readonly Relation[];
    };
