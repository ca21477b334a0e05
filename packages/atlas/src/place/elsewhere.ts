import type { PackNamedPlace } from '../pack/pack.js';
import { remembered } from './remembered.js';

/** Tells places that are not of the region. */
export interface Elsewhere {
  /** All names of the place that a name means; undefined for what is no place elsewhere. */
  readonly of: (name: string) => readonly string[] | undefined;
  /**
   * What stands behind the place elsewhere that a sentence was last led to (在某市,…) before one of its places; null where it
   * was led to none.
   */
  readonly ledBy: (sentence: string, end: number) => string | null;
}

/** 包头市, 兴安盟, 大理白族自治州: cities and prefectures by their names; 全市, 城市 and 联盟 are none. */
const namedAsACity = /^.{1,10}(?:(?<![全我该各本城都超股门楼上夜集早菜此])市|自治州|(?<![联同结加])盟)$/;

/** 在某市,…: where a clause says that what follows is. */
const led =
  /(?<=^|[，,。；;：:、\s])(?:[而又如]|此外|同样|如今|目前)?(?:在|走进|来到)([^，,。；;：:、\d]{2,14})[，,]/g;

/** The words that lead somewhere: most sentences have none. */
const leading = /在|走进|来到/;

/** Where the words 在某市, end, and whether that is elsewhere. */
interface Lead {
  readonly end: number;
  readonly isElsewhere: boolean;
}

const noLeads: readonly Lead[] = [];

/** Prepares the test with the places outside the region and the names of its own, which are never elsewhere. */
export const prepareElsewhere = (outside: readonly PackNamedPlace[], own: readonly string[]): Elsewhere => {
  const ours = new Set(own);
  const known = new Map<string, readonly string[]>();
  for (const { name, aliases } of outside) {
    const all = [name, ...aliases];
    if (!all.some((one) => ours.has(one))) for (const one of all) if (!known.has(one)) known.set(one, all);
  }
  const of = remembered(
    (name) => known.get(name) ?? (namedAsACity.test(name) && !ours.has(name) ? [name] : undefined),
  );
  /** 江苏常州, 内蒙古自治区包头市: a city behind its province. */
  const isElsewhere = (place: string): boolean => {
    if (of(place)) return true;
    for (let at = 2; at <= place.length - 2; at += 1)
      if (known.has(place.slice(0, at)) && of(place.slice(at))) return true;
    return false;
  };
  // The statements of a sentence come one after another.
  let last: { readonly sentence: string; readonly leads: readonly Lead[] } = { sentence: '', leads: [] };
  const leadsIn = (sentence: string): readonly Lead[] => {
    if (!leading.test(sentence)) return noLeads;
    return Array.from(sentence.matchAll(led), ({ 0: all, 1: place = '', index }) => ({
      end: index + all.length,
      isElsewhere: isElsewhere(place),
    }));
  };
  const ledBy = (sentence: string, end: number): string | null => {
    if (last.sentence !== sentence) last = { sentence, leads: leadsIn(sentence) };
    if (last.leads.length === 0) return null;
    const lead = last.leads.findLast((one) => one.end <= end);
    return lead?.isElsewhere ? sentence.slice(lead.end, end) : null;
  };
  return { of, ledBy };
};
