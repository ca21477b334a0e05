import type { Entity, Snapshot, Source, SourceId, Statement } from '@lianpu/ledger';
import type { Pack, PackNamedPlace } from '../pack/pack.js';
import { KnownNames } from './known-names.js';
import { prepareElsewhere } from './elsewhere.js';
import { PhraseTree } from './phrase-tree.js';
import { remembered } from './remembered.js';
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

/** What a source says, as far as a snapshot tells: sentences that hold statements, and the names it mentions. */
export interface Told {
  readonly sentences: ReadonlySet<string>;
  readonly mentions: readonly Entity[];
}

/** Tells whether a source is the region's own; what it says is asked for where its title does not tell. */
export type Belongs = (source: Source, told: () => Told) => boolean;

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

/** What each of some sources says. */
export const toldBy = (
  statements: Iterable<Statement>,
  entities: readonly Entity[],
  wanted: ReadonlySet<SourceId>,
): ReadonlyMap<SourceId, Told> => {
  const told = new Map(
    [...wanted].map((id) => [id, { sentences: new Set<string>(), mentions: [] as Entity[] }]),
  );
  let last = '';
  for (const { sourceId, sentence } of statements) {
    if (sentence !== last) told.get(sourceId)?.sentences.add(sentence);
    last = sentence;
  }
  for (const entity of entities) for (const id of entity.sourceIds) told.get(id)?.mentions.push(entity);
  return told;
};

/**
 * Prepares to tell a region's own sources. A source is the region's when its title names it, or when its sentences and the
 * names it mentions name it no less than any other province; of a bulletin that writes 全市 throughout and names no other
 * city, one mention is enough.
 */
export const belongsTo = (pack: Pack): Belongs => {
  const { words, wide } = placesOf(pack);
  const others = wide.filter(({ name, kind }) => kind === 'province' && name !== pack.within).map(namesOf);
  return (source, told) =>
    words.some((word) => (source.title ?? '').includes(word)) || sourceIsOfRegion(told(), words, others);
};

const placesOf = (pack: Pack) => {
  const wide = pack.places.filter(({ kind }) => kind === 'country' || kind === 'province');
  const prefectures = pack.places.filter(({ kind }) => kind === 'prefecture');
  const own = pack.places.filter(({ kind }) => kind === 'city' || kind === 'district' || kind === 'park');
  return { wide, prefectures, own, words: own.flatMap(namesOf).filter((word) => word !== '全市') };
};

/**
 * The region, given which sources are its own and which names are known. Of other sources only the sentences that name the
 * region count. A figure whose sentence has the country, a province or another city for its subject is never the region's,
 * nor is one behind 在某市, where nothing of the region follows. Without a region in the packs everything is held. What it
 * tells follows sources and names as they change.
 */
export const regionOf = (pack: Pack, known: KnownNames, ownSources: ReadonlySet<SourceId>): Region => {
  const { wide, prefectures, own, words } = placesOf(pack);
  const city = own.find(({ name }) => name === pack.region);
  const elsewhere = new Set(wide.flatMap(namesOf));
  const namesAbroad = prepareElsewhere([...wide, ...prefectures], words);
  const places = new PhraseTree<null>();
  for (const word of words) if (word !== '') places.set(word, null);
  const names = words.includes('') ? () => true : (text: string) => places.isIn(text);
  const standsAlone = prepareStandsAlone(() => [known.tree, places]);
  const isSaidOfElsewhere = (subject: string, sentence: string, end: number): boolean => {
    const names = namesAbroad.of(subject);
    if (names === undefined) return false;
    const text = sentence.slice(0, end);
    const said = names.filter((name) => text.includes(name));
    // Carried over from a sentence before, or spoken of in this one.
    return said.length === 0 || said.some((name) => standsAlone(name, text));
  };
  const holds = (statement: Statement) => {
    if (pack.region === null) return true;
    const subject = subjectOf(statement);
    const { sentence, end } = contextOf(statement);
    // Who it is of stands before the end of the figure.
    const before = end < 0 ? sentence.length : end;
    if (subject !== null && isSaidOfElsewhere(subject, sentence, before)) return false;
    const lead = namesAbroad.ledBy(sentence, before);
    if (lead !== null && !names(`${subject ?? ''}${lead}`)) return false;
    return ownSources.has(statement.sourceId) || names(`${subject ?? ''}${statement.sentence}`);
  };
  const cityNames = city ? namesOf(city) : [];
  const isWholeName = remembered((name) =>
    cityNames.some((word) => name.startsWith(word) && wholeSuffix.test(name.slice(word.length))),
  );
  const isWhole = (name: string | null) => name !== null && isWholeName(name);
  const beginsWithIt = (name: string) => !isWhole(name) && cityNames.some((word) => name.startsWith(word));
  const parks = own
    .filter(({ kind }) => kind === 'park')
    .map((park) => ({ name: park.name, names: namesOf(park) }));
  const fullName = remembered(
    (name) => parks.find(({ names: all }) => all.some((one) => name.endsWith(one)))?.name ?? name,
  );
  const wholeNames = cityNames.flatMap((word) => [word, `${word}地区`]);
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

/** Draws the border of a region around what a snapshot tells. */
export const drawRegion = (snapshot: Snapshot, pack: Pack): Region => {
  const known = new KnownNames();
  known.update(snapshot.entities);
  const all = new Set(snapshot.sources.map(({ id }) => id));
  const told = toldBy(snapshot.statements, snapshot.entities, all);
  const belongs = belongsTo(pack);
  const nothing: Told = { sentences: new Set(), mentions: [] };
  const own = snapshot.sources.filter((source) => belongs(source, () => told.get(source.id) ?? nothing));
  return regionOf(pack, known, new Set(own.map(({ id }) => id)));
};
