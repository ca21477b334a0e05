import type { Finding } from '../model.js';
import type { Pack } from '../pack/pack.js';
import { againstBase } from './across/against-base.js';
import { type Fact, factsOf } from './across/fact.js';
import { sameThing } from './across/same-thing.js';
import { impliedWholes } from './across/implied-wholes.js';
import { type AuditDocument, auditDocument } from './audit-document.js';
import { type Draft, toFinding } from './finding.js';
import { inOrder } from './in-order.js';
import { once } from './once.js';
import { keyedIndex } from './keyed-index.js';
import { judge, type Wanted } from './relation/judge.js';
import { impliedSharesOf, type ImpliedShare } from './across/implied-share.js';

/**
 * How many facts of one subject and measure are held against each other: the latest in the order of their sources. A
 * subject with more statements of one measure than this is told of its latest alone.
 */
export const factsABucket = 64;

/** Keeps the audit of a growing set of documents; adding one costs what it touches. */
export interface Auditor {
  /** Adds a document, or puts it in place of an earlier one with the same id. */
  readonly add: (document: AuditDocument) => void;
  readonly remove: (id: string) => void;
  /** All findings kept, those that disagree first. */
  readonly findings: () => readonly Finding[];
}

const told = (drafts: readonly Draft[], wanted: Wanted): readonly Finding[] =>
  once(drafts.filter(({ verdict }) => wanted === null || wanted.has(verdict))).map(toFinding);

/** What an auditor keeps: everything, or, to hold its memory down over very many documents, findings of these verdicts. */
export interface AuditorOptions {
  readonly verdicts?: readonly Finding['verdict'][];
}

/**
 * Makes an auditor for a pack. Deterministic: the findings depend on the documents it holds, not on the order they came
 * in. Memory grows with the facts that name subject, measure and time, and with the findings kept.
 */
export const createAuditor = (pack: Pack, { verdicts }: AuditorOptions = {}): Auditor => {
  const wanted: Wanted = verdicts ? new Set(verdicts) : null;
  const own = new Map<string, readonly Finding[]>();
  const held = new Map<string, { readonly facts: readonly string[]; readonly shares: readonly string[] }>();
  const facts = keyedIndex<Fact>({
    keyOf: ({ key }) => key,
    sourceOf: ({ observation }) => observation.sourceId,
    most: factsABucket,
    work: (all) =>
      told(
        [...againstBase(all), ...sameThing(all)].flatMap((one) => judge(one, wanted)),
        wanted,
      ),
  });
  const shares = keyedIndex<ImpliedShare>({
    keyOf: ({ key }) => key,
    sourceOf: ({ part }) => part.sourceId,
    most: factsABucket,
    work: (all) => told(impliedWholes(all), wanted),
  });
  const remove = (id: string) => {
    const before = held.get(id);
    if (!before) return;
    facts.drop(before.facts, id);
    shares.drop(before.shares, id);
    own.delete(id);
    held.delete(id);
  };
  const add = (document: AuditDocument) => {
    remove(document.id);
    const { passage, drafts } = auditDocument(document, pack, wanted);
    const [ownFacts, ownShares] = [factsOf(passage), impliedSharesOf(passage)];
    const findings = told(drafts, wanted);
    if (findings.length > 0) own.set(document.id, findings);
    held.set(document.id, {
      facts: ownFacts.map(({ key }) => key),
      shares: ownShares.map(({ key }) => key),
    });
    facts.put(ownFacts);
    shares.put(ownShares);
  };
  return {
    add,
    remove,
    findings: () => [...[...own.values()].flat(), ...facts.findings(), ...shares.findings()].sort(inOrder),
  };
};
