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

interface Bucket<T> {
  entries: readonly T[];
  findings: readonly Finding[];
}

interface Entry {
  readonly key: string;
  readonly sourceId: string;
}

/** An index by key whose buckets are worked out again only when an entry of theirs came or went. */
const keyed = <T extends Entry>(work: (entries: readonly T[]) => readonly Finding[]) => {
  const buckets = new Map<string, Bucket<T>>();
  const order = (a: T, b: T) => (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : 0);
  const change = (key: string, next: (entries: readonly T[]) => readonly T[]) => {
    const entries = next(buckets.get(key)?.entries ?? []);
    if (entries.length === 0) buckets.delete(key);
    else buckets.set(key, { entries, findings: entries.length < 2 ? [] : work(entries) });
  };
  const byKey = (entries: readonly T[]): ReadonlyMap<string, readonly T[]> => {
    const groups = new Map<string, T[]>();
    for (const entry of entries) {
      const group = groups.get(entry.key);
      if (group) group.push(entry);
      else groups.set(entry.key, [entry]);
    }
    return groups;
  };
  return {
    put: (entries: readonly T[]) => {
      for (const [key, more] of byKey(entries))
        change(key, (before) => [...before, ...more].sort(order).slice(-factsABucket));
    },
    drop: (entries: readonly T[]) => {
      for (const [key] of byKey(entries)) {
        const gone = entries[0]?.sourceId;
        change(key, (before) => before.filter(({ sourceId }) => sourceId !== gone));
      }
    },
    findings: () => [...buckets.values()].flatMap(({ findings }) => findings),
  };
};

type SourceFact = Fact & Entry;
type SourceShare = ImpliedShare & Entry;

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
  const held = new Map<
    string,
    { readonly facts: readonly SourceFact[]; readonly shares: readonly SourceShare[] }
  >();
  const facts = keyed<SourceFact>((all) =>
    told(
      [...againstBase(all), ...sameThing(all)].flatMap((one) => judge(one, wanted)),
      wanted,
    ),
  );
  const shares = keyed<SourceShare>((all) => told(impliedWholes(all), wanted));
  const remove = (id: string) => {
    const before = held.get(id);
    if (!before) return;
    facts.drop(before.facts);
    shares.drop(before.shares);
    own.delete(id);
    held.delete(id);
  };
  const add = (document: AuditDocument) => {
    remove(document.id);
    const { passage, drafts } = auditDocument(document, pack, wanted);
    const sourceId = document.id;
    const entries = {
      facts: factsOf(passage).map((fact) => ({ ...fact, sourceId })),
      shares: impliedSharesOf(passage).map((share) => ({ ...share, sourceId })),
    };
    own.set(document.id, told(drafts, wanted));
    held.set(document.id, entries);
    facts.put(entries.facts);
    shares.put(entries.shares);
  };
  return {
    add,
    remove,
    findings: () => [...[...own.values()].flat(), ...facts.findings(), ...shares.findings()].sort(inOrder),
  };
};
