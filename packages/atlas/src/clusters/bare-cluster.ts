import type { Observation, Statement } from '@lianpu/ledger';
import type { PackCluster } from '../pack/pack.js';

/** 六大产业集群: all of them together, which is none of them. */
export const allTogether = /六大产业集群|六大集群/;
const bare = /^(?:该|本|全市)?(?:产业|集群|产业集群)$/;

/** How far a cluster named after a bare one may stand from it, in characters: about one section of a report. */
const within = 800;

/** True when the subject says no more than "the cluster". */
export const isBare = (subject: string | null): boolean => subject !== null && bare.test(subject);

/** All names of a cluster. */
export const namesOf = (cluster: PackCluster): readonly string[] => [cluster.zh, ...cluster.aliases];

/** True when the text holds a name of the cluster. */
export const namesCluster = (text: string | null, cluster: PackCluster): boolean =>
  text !== null && patternOf(cluster).test(text);

const patterns = new WeakMap<PackCluster, RegExp>();

/** All names in one pattern: a sentence is gone through once for each cluster. */
const patternOf = (cluster: PackCluster): RegExp => {
  const known = patterns.get(cluster);
  if (known) return known;
  const escaped = namesOf(cluster).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const made = new RegExp(escaped.join('|'));
  patterns.set(cluster, made);
  return made;
};

/** A place of a source at which one cluster is named, or all together (null). */
interface Naming {
  readonly at: number;
  readonly cluster: PackCluster | null;
}

const namingsOf = (statement: Statement, clusters: readonly PackCluster[]): readonly Naming[] => {
  const subject = statement.kind === 'event' ? statement.project : statement.subject;
  const inSubject = clusters.filter((cluster) => namesCluster(subject, cluster));
  const inSentence = clusters.flatMap((cluster) =>
    namesOf(cluster)
      .map((name) => statement.sentence.indexOf(name))
      .filter((offset) => offset >= 0)
      .map((offset) => ({ at: statement.sentenceStart + offset, cluster })),
  );
  const [only] = inSubject;
  const ofSubject = inSubject.length === 1 && only ? [{ at: statement.start, cluster: only }] : [];
  const all = allTogether.test(subject ?? '') ? [{ at: statement.start, cluster: null }] : [];
  return [...ofSubject, ...inSentence, ...all];
};

/** Tells which cluster a figure of a bare 集群 or 产业 is of; null where the source leaves it open. */
export type BareCluster = (observation: Observation) => PackCluster | null;

/**
 * Prepares the search: a bare subject is the cluster last named before the figure in its source. Where the source
 * speaks before it of none, or of all six together, it is the one that the same section names next.
 */
export const prepareBareClusters = (
  statements: readonly Statement[],
  clusters: readonly PackCluster[],
): BareCluster => {
  const wanted = new Set(
    statements.flatMap((one) => (one.kind === 'observation' && isBare(one.subject) ? [one.sourceId] : [])),
  );
  const bySource = new Map<string, Naming[]>();
  for (const statement of statements) {
    if (!wanted.has(statement.sourceId)) continue;
    const list = bySource.get(statement.sourceId) ?? [];
    list.push(...namingsOf(statement, clusters));
    bySource.set(statement.sourceId, list);
  }
  for (const list of bySource.values()) list.sort((a, b) => a.at - b.at);
  return ({ sourceId, start }) => {
    const namings = bySource.get(sourceId) ?? [];
    const before = namings.filter(({ at }) => at < start).at(-1);
    if (before?.cluster) return before.cluster;
    const after = namings.find(({ at, cluster }) => at > start && cluster !== null);
    return after && after.at - start <= within ? after.cluster : null;
  };
};
