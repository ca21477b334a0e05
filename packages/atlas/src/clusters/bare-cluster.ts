import type { Observation, Statement } from '@lianpu/ledger';
import type { ClusterWords } from './cluster-words.js';

/** 六大产业集群: all of them together, which is none of them. */
export const allTogether = /六大产业集群|六大集群/;
const bare = /^(?:该|本|全市)?(?:产业|集群|产业集群)$/;

/** How far a cluster named after a bare one may stand from it, in characters: about one section of a report. */
const within = 800;

/** True when the subject says no more than "the cluster". */
export const isBare = (subject: string | null): boolean => subject !== null && bare.test(subject);

/** A place of a source at which one cluster is named, or all together (null). */
interface Naming {
  readonly at: number;
  readonly cluster: number | null;
}

const namingsOf = (statement: Statement, words: ClusterWords): readonly Naming[] => {
  const subject = statement.kind === 'event' ? statement.project : statement.subject;
  const inSubject = words.inName(subject);
  const inSentence = words
    .met(statement.sentence)
    .map(({ cluster, at }) => ({ at: statement.sentenceStart + at, cluster }));
  const [only] = inSubject;
  const ofSubject =
    inSubject.length === 1 && only !== undefined ? [{ at: statement.start, cluster: only }] : [];
  const all = subject !== null && allTogether.test(subject) ? [{ at: statement.start, cluster: null }] : [];
  return [...ofSubject, ...inSentence, ...all];
};

/** Tells which cluster a figure of a bare 集群 or 产业 is of; null where the source leaves it open. */
export type BareCluster = (observation: Observation) => number | null;

/**
 * Prepares the search in one source: a bare subject is the cluster last named before the figure. Where the source
 * speaks before it of none, or of all six together, it is the one that the same section names next.
 */
export const prepareBareClusters = (statements: Iterable<Statement>, words: ClusterWords): BareCluster => {
  let namings: Naming[] | null = null;
  const inOrder = (): readonly Naming[] => {
    if (namings) return namings;
    namings = [];
    for (const statement of statements) namings.push(...namingsOf(statement, words));
    return namings.sort((a, b) => a.at - b.at);
  };
  return ({ start }) => {
    const all = inOrder();
    const before = all.findLast(({ at }) => at < start);
    if (before && before.cluster !== null) return before.cluster;
    const after = all.find(({ at, cluster }) => at > start && cluster !== null);
    return after && after.at - start <= within ? after.cluster : null;
  };
};
