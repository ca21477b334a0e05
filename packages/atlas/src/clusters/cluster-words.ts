import type { PackCluster } from '../pack/pack.js';
import { PhraseTree } from '../place/phrase-tree.js';
import { remembered } from '../place/remembered.js';

/** A cluster by its place among the pack's, and where one of its names begins. */
export interface ClusterMet {
  readonly cluster: number;
  readonly at: number;
}

/** All names of a cluster. */
export const namesOf = (cluster: PackCluster): readonly string[] => [cluster.zh, ...cluster.aliases];

const textsKept = 50_000;
const none: readonly ClusterMet[] = [];
const nobody: readonly number[] = [];

/** A cluster that bears a name, and the place of the name among all names of all clusters. */
interface NamedCluster {
  readonly cluster: number;
  readonly order: number;
}

/** A text that was looked at. */
interface Looked {
  readonly text: string;
  readonly met: readonly ClusterMet[];
  readonly clusters: readonly number[];
}

/** Finds the names of clusters in texts; clusters go by their places among the pack's. */
export class ClusterWords {
  readonly #tree = new PhraseTree<readonly NamedCluster[]>();
  readonly #known = new Map<string, readonly number[]>();
  #last: Looked = { text: '', met: none, clusters: nobody };

  constructor(readonly clusters: readonly PackCluster[]) {
    const named = new Map<string, NamedCluster[]>();
    let order = 0;
    clusters.forEach((one, cluster) => {
      for (const name of namesOf(one)) {
        const own = named.get(name) ?? [];
        named.set(name, [...own, { cluster, order: (order += 1) }]);
      }
    });
    for (const [name, own] of named) if (name !== '') this.#tree.set(name, own);
  }

  /** Where each name of each cluster stands first in a text, cluster after cluster; quick for the text asked about last. */
  met(text: string): readonly ClusterMet[] {
    return this.#lookAt(text).met;
  }

  /** The clusters that a sentence names. */
  inSentence(text: string): readonly number[] {
    return this.#lookAt(text).clusters;
  }

  #lookAt(text: string): Looked {
    if (this.#last.text === text) return this.#last;
    // Most sentences name no cluster: nothing is made for them.
    const met = this.#tree.isIn(text) ? this.#meet(text) : none;
    const clusters = met.length === 0 ? nobody : [...new Set(met.map(({ cluster }) => cluster))];
    this.#last = { text, met, clusters };
    return this.#last;
  }

  #meet(text: string): readonly ClusterMet[] {
    const met = new Set<string>();
    const first: (ClusterMet & { readonly order: number })[] = [];
    let at = 0;
    const meet = (clusters: readonly NamedCluster[], length: number): void => {
      const name = text.slice(at, at + length);
      if (met.has(name)) return;
      met.add(name);
      for (const { cluster, order } of clusters) first.push({ cluster, order, at });
    };
    for (at = this.#tree.nextAt(text, 0); at < text.length; at = this.#tree.nextAt(text, at + 1))
      this.#tree.eachAt(text, at, meet);
    return first.sort((a, b) => a.order - b.order);
  }

  /** The clusters of which a thing is that no chain draws, by the words in its name. */
  readonly ofThing = remembered((text): readonly number[] =>
    this.clusters.flatMap((cluster, at) => (cluster.words.some((word) => text.includes(word)) ? [at] : [])),
  );

  /** The clusters that a short text names, such as a subject; what it comes to is kept. */
  inName(text: string | null): readonly number[] {
    if (text === null) return nobody;
    const before = this.#known.get(text);
    if (before) return before;
    if (this.#known.size >= textsKept) this.#known.clear();
    const last = this.#last;
    const made = this.inSentence(text);
    this.#last = last;
    this.#known.set(text, made);
    return made;
  }
}
