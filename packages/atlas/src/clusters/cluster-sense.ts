import type { Observation } from '@lianpu/ledger';
import type { Region } from '../place/region.js';
import { contextOf } from '../place/sentence-context.js';
import { type BareCluster, isAllTogether, isBare } from './bare-cluster.js';
import type { ClusterWords } from './cluster-words.js';

/** Of which clusters a figure is, by their places among the pack's. */
export interface ClusterSense {
  /** It is about the cluster itself. */
  readonly about: readonly number[];
  /** It is the region's, about a product or trade of the cluster that no chain draws. */
  readonly words: readonly number[];
  /** It is about all clusters together. */
  readonly together: boolean;
}

const noCluster: readonly number[] = [];

/** A figure of no cluster, as most are. */
export const ofNoCluster: ClusterSense = { about: noCluster, words: noCluster, together: false };

/** What a figure's clusters are told with. */
export interface ClusterTools {
  readonly words: ClusterWords;
  readonly region: Region;
  readonly bareCluster: BareCluster;
}

/** 甲集群……。乙产业产值……: a sentence that names another cluster before the figure is not of the one carried over. */
const saysAnother = (observation: Observation, cluster: number, words: ClusterWords): boolean => {
  const { sentence, end } = contextOf(observation);
  const named = words.inSentence(end < 0 ? sentence : sentence.slice(0, end));
  return named.length > 0 && !named.includes(cluster);
};

const aboutBySubject = (observation: Observation, tools: ClusterTools): readonly number[] => {
  const { subject, measure } = observation;
  const { words } = tools;
  if (isAllTogether(subject)) return noCluster;
  const named = words.inName(subject);
  const carried = isBare(subject) ? [tools.bareCluster(observation)] : words.inName(measure);
  if (named.length === 0 && carried.length === 0) return noCluster;
  const own = named.filter((cluster) => !saysAnother(observation, cluster, words));
  const rest = carried.filter((cluster) => cluster !== null && !named.includes(cluster)) as readonly number[];
  return [...own, ...rest];
};

const ofAnEconomy: ReadonlySet<string> = new Set(['CNY', 'USD', '%', 'rank']);

/** 全市生物医药产业完成产值: the subject is the city, yet the sentence speaks of one cluster and of no other. */
const aboutBySentence = ({ subject, sentence, unit }: Observation, { words, region }: ClusterTools) => {
  if (!ofAnEconomy.has(unit ?? '') || !(subject === null || region.isWhole(subject))) return noCluster;
  const named = words.inSentence(sentence);
  return named.length === 1 ? named : noCluster;
};

/** Figures about products and trades of a cluster that no chain draws: 智能算力规模, 高标准农田. */
const byItsWords = ({ subject, measure, object }: Observation, { words, region }: ClusterTools) => {
  return region.isWhole(subject) ? words.ofThing(`${measure ?? ''}${object ?? ''}`) : noCluster;
};

/** Of which clusters a figure is. Whether it is the region's is asked of those alone that are of any. */
export const clusterSenseOf = (observation: Observation, tools: ClusterTools): ClusterSense => {
  const bySubject = aboutBySubject(observation, tools);
  const bySentence = aboutBySentence(observation, tools);
  const about = bySentence.length === 0 ? bySubject : [...new Set([...bySubject, ...bySentence])];
  const found = byItsWords(observation, tools);
  const words = found.length === 0 ? found : found.filter((cluster) => !about.includes(cluster));
  const { role, subject } = observation;
  const together = role !== 'rank' && isAllTogether(subject);
  if (about.length === 0 && words.length === 0 && !together) return ofNoCluster;
  return tools.region.holds(observation) ? { about, words, together } : ofNoCluster;
};
