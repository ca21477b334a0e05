import type { LedgerEvent, Observation, Statement } from '@lianpu/ledger';
import type { Pack } from '../pack/pack.js';
import { checkIntensities } from './check-intensities.js';
import { checkCoefficient } from './coefficient.js';
import type { Draft } from './finding.js';
import { passageOf, type Passage } from './passage/fig.js';
import { judge, type Wanted } from './relation/judge.js';
import { auditRules } from './rule-book.js';
import { checkDates } from './rules/dates.js';
import { complementDrafts } from './share-complement.js';
import { checkSuspectUnits } from './suspect-unit.js';

/** One document as the audit takes it. */
export interface AuditDocument {
  readonly id: string;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly statements: readonly Statement[];
}

/** What one document's own figures say of each other, and the document cut into sentences. */
export interface DocumentAudit {
  readonly passage: Passage;
  readonly drafts: readonly Draft[];
}

/** Holds the figures of one document against each other by every rule that needs no other document. */
export const auditDocument = (document: AuditDocument, pack: Pack, wanted: Wanted = null): DocumentAudit => {
  const observations = document.statements.filter((one): one is Observation => one.kind === 'observation');
  const events = document.statements.filter((one): one is LedgerEvent => one.kind === 'event');
  const passage = passageOf(document.id, document.published, observations);
  const relations = auditRules.flatMap((rule) =>
    'inSentence' in rule
      ? passage.sentences.flatMap((sentence) => rule.inSentence(sentence, pack))
      : rule.inPassage(passage, pack),
  );
  const groups = passage.sentences.map(({ start, text, figs }) => ({
    sourceId: document.id,
    start,
    sentence: text,
    figures: figs.map(({ observation }) => observation),
  }));
  return {
    passage,
    drafts: [
      ...relations.flatMap((relation) => judge(relation, wanted)),
      ...groups.flatMap((group) => complementDrafts(group, pack.complements)),
      ...checkCoefficient(groups, pack, wanted),
      ...checkIntensities(groups, pack, wanted),
      ...checkSuspectUnits(groups, pack),
      ...checkDates(passage, events),
    ],
  };
};
