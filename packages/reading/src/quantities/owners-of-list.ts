import type { NameMention } from '../names/find-names.js';
import type { NounPhrase } from './noun-phrase.js';
import { cutNames } from './cut-names.js';
import type { MeasureSource } from './measure-source.js';
import { phraseBefore } from './noun-phrase.js';

/** Whose the figures of a list are, one name for each, and what is measured of all of them. */
export interface OwnersOfList {
  readonly owners: readonly NameMention[];
  /** Null where the names stand alone (甲县、乙县分别增长…), so that what was told before is measured. */
  readonly measure: NounPhrase | null;
}

const kinds = new Set<NameMention['type']>(['place', 'enterprise', 'park']);
const lead = /^(?:其中|此外|同期|另外|而|在|从|位于)?[,:]?$/;
const joint = /^[、和与及,]$/;

/**
 * 甲县、乙县和丙区工业增加值分别增长4%、5%和6%: names one after the other, as many as figures, with nothing before them
 * in their clause and one measure behind the last; null for any other list.
 */
export function ownersOfList(
  source: MeasureSource,
  { from, end, count }: { readonly from: number; readonly end: number; readonly count: number },
): OwnersOfList | null {
  const { text, names } = source;
  const owners: NameMention[] = [];
  for (let i = names.firstFrom(from); i < names.items.length; i++) {
    const name = names.items[i] as NameMention;
    if (name.end > end) break;
    const last = owners.at(-1);
    // Of names that begin at one place the longest counts.
    if (last && name.start < last.end) {
      if (name.start !== last.start) return null;
      if (name.end > last.end) owners[owners.length - 1] = name;
      continue;
    }
    if (!kinds.has(name.type)) return null;
    const before = text.slice(last ? last.end : from, name.start);
    if (!(last ? joint : lead).test(before)) break;
    owners.push(name);
  }
  const last = owners.at(-1);
  if (owners.length !== count || !last) return null;
  // 甲市、乙市等地: there are more of them than named.
  if (/^(?:等|、|和|与|及)/.test(text.slice(last.end, end))) return null;
  const rest =
    /^(?:[两二三四五六七八九]?[省市县区州家个][省市县区]?)?/.exec(text.slice(last.end, end))?.[0].length ?? 0;
  const start = last.end + rest;
  const measure = start < end ? cutNames(source, phraseBefore(source.pieces.within(start, end))) : null;
  return { owners, measure: measure && measure.end > measure.start ? measure : null };
}
