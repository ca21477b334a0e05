import type { Observation, Statement } from '@lianpu/ledger';
import { remembered } from '../place/remembered.js';
import type { ClusterWords } from './cluster-words.js';

/** 六大产业集群: all of them together, which is none of them. */
const allTogether = /六大产业集群|六大集群/;
const bare = /^(?:该|本|全市)?(?:产业|集群|产业集群)$/;

/** How far a cluster named after a bare one may stand from it, in characters: about one section of a report. */
const within = 800;

const saysAll = remembered((name) => allTogether.test(name));
const saysNone = remembered((name) => bare.test(name));

/** True when the subject is all clusters together. */
export const isAllTogether = (subject: string | null): boolean => subject !== null && saysAll(subject);

/** True when the subject says no more than "the cluster". */
export const isBare = (subject: string | null): boolean => subject !== null && saysNone(subject);

/** A place of a source at which one cluster is named, or all together (null). */
interface Naming {
  readonly at: number;
  readonly cluster: number | null;
}

const namingsOf = (statements: Iterable<Statement>, words: ClusterWords): Naming[] => {
  const namings: Naming[] = [];
  let before = -1;
  for (const statement of statements) {
    const { start, sentenceStart } = statement;
    const subject = statement.kind === 'event' ? statement.project : statement.subject;
    const named = words.inName(subject);
    if (named.length === 1) namings.push({ at: start, cluster: named[0] as number });
    // A sentence names what it names once, however many statements stand in it.
    if (sentenceStart !== before)
      for (const { cluster, at } of words.met(statement.sentence))
        namings.push({ at: sentenceStart + at, cluster });
    before = sentenceStart;
    if (isAllTogether(subject)) namings.push({ at: start, cluster: null });
  }
  return namings.sort((a, b) => a.at - b.at);
};

/** Tells which cluster a figure of a bare 集群 or 产业 is of; null where the source leaves it open. */
export type BareCluster = (observation: Observation) => number | null;

/**
 * Prepares the search in one source: a bare subject is the cluster last named before the figure. Where the source
 * speaks before it of none, or of all six together, it is the one that the same section names next.
 */
export const prepareBareClusters = (statements: Iterable<Statement>, words: ClusterWords): BareCluster => {
  let namings: readonly Naming[] | null = null;
  const inOrder = (): readonly Naming[] => (namings ??= namingsOf(statements, words));
  return ({ start }) => {
    const all = inOrder();
    const before = all.findLast(({ at }) => at < start);
    if (before && before.cluster !== null) return before.cluster;
    const after = all.find(({ at, cluster }) => at > start && cluster !== null);
    return after && after.at - start <= within ? after.cluster : null;
  };
};
