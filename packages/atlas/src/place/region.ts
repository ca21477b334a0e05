import type { Entity, Snapshot, Source, SourceId, Statement } from '@lianpu/ledger';
import type { Pack, PackNamedPlace } from '../pack/pack.js';
import { contextOf } from './sentence-context.js';
import { prepareStandsAlone, type StandsAlone } from './stands-alone.js';

/** Tells what is said of the region from what is said of elsewhere. */
export interface Region {
  /** True when the text names the region or one of its places. */
  readonly names: (text: string) => boolean;
  /** True when the name is the region itself: its figures are totals, not a plant's. */
  readonly isWhole: (name: string | null) => boolean;
  /** True when a longer name begins with the region's: that of a plant, a firm, a project. */
  readonly beginsWithIt: (name: string) => boolean;
  /** The names the region as a whole goes by in running text: 呼和浩特市, 呼和浩特地区, 全市. */
  readonly wholeNames: readonly string[];
  /** True when the name is the country or a province. */
  readonly isElsewhere: (name: string) => boolean;
  /** True when the source as a whole is of the region; of other sources only sentences that name it count. */
  readonly holdsSource: (id: SourceId) => boolean;
  /** True when the statement can be counted as the region's. */
  readonly holds: (statement: Statement) => boolean;
  /** Whether a place is spoken of in a sentence, and not only named within a longer name or as where something is. */
  readonly standsAlone: StandsAlone;
  /** The full name of a place or park of the region, for any of its names. */
  readonly fullName: (name: string) => string;
}

const namesOf = (place: PackNamedPlace): readonly string[] => [place.name, ...place.aliases];
const wholeSuffix = /^(?:地区|市|全市|全域)?$/;

const subjectOf = (statement: Statement): string | null =>
  statement.kind === 'event' ? (statement.project ?? statement.parties[0] ?? null) : statement.subject;

/** The sentence up to the end of the figure: who it is of stands before it. */
const upTo = (statement: Statement): string => {
  const { sentence, end } = contextOf(statement);
  return end < 0 ? sentence : sentence.slice(0, end);
};

/** What a source says, as far as a snapshot tells: sentences that hold statements, and the names it mentions. */
interface Told {
  readonly sentences: ReadonlySet<string>;
  readonly mentions: readonly Entity[];
}

/** 全市, 我市: the city the text is of, whichever that is. */
const theCityItself = /全市|我市/;
const countIn = (texts: Iterable<string>, has: (text: string) => boolean): number =>
  [...texts].filter(has).length;

const sourceIsOfRegion = (
  { sentences, mentions }: Told,
  words: readonly string[],
  others: readonly (readonly string[])[],
): boolean => {
  const among = (list: readonly string[]) => (text: string) => list.some((word) => text.includes(word));
  const names = mentions.map(({ name }) => name);
  const count = (list: readonly string[]) => countIn(sentences, among(list)) + countIn(names, among(list));
  const own = count(words);
  if (own === 0 || others.some((list) => count(list) > own)) return false;
  const cities = mentions.filter(({ type, name }) => type === 'place' && name.endsWith('市'));
  const strange = cities.filter(({ name }) => !among(words)(name)).length;
  const itself = strange > 0 ? 0 : countIn(sentences, (text) => theCityItself.test(text));
  return (own + itself) * 20 >= sentences.size;
};

const toldBy = (snapshot: Snapshot): ((source: Source) => Told) => {
  const sentences = new Map<string, Set<string>>();
  for (const { sourceId, sentence } of snapshot.statements)
    sentences.set(sourceId, (sentences.get(sourceId) ?? new Set()).add(sentence));
  const mentions = new Map<string, Entity[]>();
  for (const entity of snapshot.entities)
    for (const id of entity.sourceIds) {
      const list = mentions.get(id) ?? [];
      list.push(entity);
      mentions.set(id, list);
    }
  return ({ id }) => ({ sentences: sentences.get(id) ?? new Set(), mentions: mentions.get(id) ?? [] });
};

/**
 * Draws the border of a region. A source is the region's when its title names it, or when its sentences and the
 * names it mentions name it no less than any other province; of a bulletin that writes 全市 throughout and names no other
 * city, one mention is enough. Of other sources only the sentences that name the region count. A figure whose sentence has
 * the country or a province for its subject is never the region's. Without a region in the packs everything is held.
 */
export const drawRegion = (snapshot: Snapshot, pack: Pack): Region => {
  const wide = pack.places.filter(({ kind }) => kind === 'country' || kind === 'province');
  const own = pack.places.filter(({ kind }) => kind === 'city' || kind === 'district' || kind === 'park');
  const city = own.find(({ name }) => name === pack.region);
  const words = own.flatMap(namesOf).filter((word) => word !== '全市');
  const others = wide.filter(({ name, kind }) => kind === 'province' && name !== pack.within).map(namesOf);
  const names = (text: string) => words.some((word) => text.includes(word));
  const told = toldBy(snapshot);
  const belongs = (source: Source) =>
    names(source.title ?? '') || sourceIsOfRegion(told(source), words, others);
  const ownSources = new Set(snapshot.sources.filter(belongs).map(({ id }) => id));
  const elsewhere = new Set(wide.flatMap(namesOf));
  const standsAlone = prepareStandsAlone([...snapshot.entities.flatMap((entity) => entity.names), ...words]);
  const holds = (statement: Statement) => {
    if (pack.region === null) return true;
    const subject = subjectOf(statement);
    if (subject !== null && elsewhere.has(subject) && standsAlone(subject, upTo(statement))) return false;
    return ownSources.has(statement.sourceId) || names(`${subject ?? ''}${statement.sentence}`);
  };
  const isWhole = (name: string | null) =>
    name !== null &&
    city !== undefined &&
    namesOf(city).some((word) => name.startsWith(word) && wholeSuffix.test(name.slice(word.length)));
  const beginsWithIt = (name: string) =>
    city !== undefined && !isWhole(name) && namesOf(city).some((word) => name.startsWith(word));
  const parks = own.filter(({ kind }) => kind === 'park');
  const fullName = (name: string) =>
    parks.find((park) => namesOf(park).some((known) => name.endsWith(known)))?.name ?? name;
  const wholeNames = city ? namesOf(city).flatMap((word) => [word, `${word}地区`]) : [];
  const isElsewhere = (name: string) => elsewhere.has(name);
  return {
    names,
    wholeNames,
    isWhole,
    beginsWithIt,
    isElsewhere,
    holdsSource: (id) => pack.region === null || ownSources.has(id),
    holds,
    fullName,
    standsAlone,
  };
};
