import type { PackCluster } from '../pack/pack.js';
import { PhraseTree } from '../place/phrase-tree.js';

/** A cluster by its place among the pack's, and where one of its names begins. */
export interface ClusterMet {
  readonly cluster: number;
  readonly at: number;
}

/** All names of a cluster. */
export const namesOf = (cluster: PackCluster): readonly string[] => [cluster.zh, ...cluster.aliases];

const textsKept = 50_000;
const none: readonly ClusterMet[] = [];

/** Finds the names of clusters in texts; clusters go by their places among the pack's. */
export class ClusterWords {
  readonly #tree = new PhraseTree<string>();
  readonly #names: readonly (readonly string[])[];
  readonly #known = new Map<string, readonly number[]>();
  #last: { readonly text: string; readonly met: readonly ClusterMet[] } = { text: '', met: none };

  constructor(readonly clusters: readonly PackCluster[]) {
    this.#names = clusters.map(namesOf);
    for (const name of this.#names.flat()) if (name !== '') this.#tree.set(name, name);
  }

  /** Where each name of each cluster stands first in a text, cluster after cluster; quick for the text asked about last. */
  met(text: string): readonly ClusterMet[] {
    if (this.#last.text === text) return this.#last.met;
    const first = new Map<string, number>();
    for (let at = 0; at < text.length; at += 1)
      this.#tree.eachAt(text, at, (name) => {
        if (!first.has(name)) first.set(name, at);
      });
    const met =
      first.size === 0
        ? none
        : this.#names.flatMap((names, cluster) =>
            names.flatMap((name) => {
              const at = first.get(name);
              return at === undefined ? [] : [{ cluster, at }];
            }),
          );
    this.#last = { text, met };
    return met;
  }

  /** The clusters that a sentence names. */
  inSentence(text: string): readonly number[] {
    return [...new Set(this.met(text).map(({ cluster }) => cluster))];
  }

  /** The clusters that a short text names, such as a subject; what it comes to is kept. */
  inName(text: string | null): readonly number[] {
    if (text === null) return [];
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
