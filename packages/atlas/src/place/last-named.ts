import type { Entity } from '@lianpu/ledger';
import type { Holder } from './holder.js';
import type { KnownName, KnownNames } from './known-names.js';
import type { OneOfEach } from './one-of-each.js';
import { PhraseTree } from './phrase-tree.js';
import type { Region } from './region.js';

/** Finds the holder named last in a text up to a place of it. */
export type LastNamed = (text: string, end: number) => Holder | null;

/** What names are found and told apart with. */
export interface NamedWith {
  readonly known: KnownNames;
  readonly region: Region;
  readonly holders: OneOfEach;
}

/** Who tells a figure does not hold it: 据某某统计, 某某介绍. */
const tells = (text: string, start: number, end: number, last: number): boolean =>
  text[start - 1] === '据' ||
  /^[^，,。]{0,12}(?:统计|介绍|消息|监测|透露|表示|告诉)/.test(text.slice(end, last));

/** A name met in a text: that of the region as a whole, or of an entity. */
interface Met {
  end: number;
  whole: string | null;
  entity: Entity | null;
}

const forgetMet = (met: Met): void => {
  met.end = -1;
  met.whole = null;
  met.entity = null;
};

/**
 * Prepares the search for the holder named last: of those that end together the longest. A name that does not count is
 * passed over.
 */
export const prepareLastNamed = ({ known, region, holders }: NamedWith): LastNamed => {
  const whole = new PhraseTree<string>();
  for (const name of region.wholeNames) if (name !== '') whole.set(name, name);
  const wholes = new Map<string, Holder>();
  const entities = new WeakMap<Entity, Holder>();
  const holderOf = (met: Met): Holder | null => {
    if (met.whole !== null) {
      const before = wholes.get(met.whole);
      if (before) return before;
      const why = `同句前文写的是${met.whole}`;
      const holder = holders.one({ name: met.whole, entityId: null, whole: true, why });
      wholes.set(met.whole, holder);
      return holder;
    }
    if (met.entity === null) return null;
    const before = entities.get(met.entity);
    if (before) return before;
    const { id: entityId, name } = met.entity;
    const why = `同句前文写的是${name}`;
    const holder = holders.one({ name: region.fullName(name), entityId, whole: false, why });
    entities.set(met.entity, holder);
    return holder;
  };
  // One search at a time: what it goes by stands here, so that nothing is made for it.
  let [text, last, start] = ['', 0, 0];
  // Where two names begin together the longer one counts, and of equal ones that of an enterprise or park.
  const here: Met = { end: -1, whole: null, entity: null };
  const best: Met = { end: -1, whole: null, entity: null };
  const meetWhole = (name: string, length: number): void => {
    if (start + length > last || !region.standsAlone(name, text.slice(0, last))) return;
    here.end = start + length;
    here.whole = name;
  };
  const meetName = ({ found }: KnownName, length: number): void => {
    const end = start + length;
    if (!found || end > last || end < here.end || tells(text, start, end, last)) return;
    here.end = end;
    here.whole = null;
    here.entity = found;
  };
  return (ownText, end) => {
    text = ownText;
    last = end;
    forgetMet(best);
    const names = known.tree;
    let [nextWhole, nextName] = [whole.nextAt(text, 0), names.nextAt(text, 0)];
    for (;;) {
      start = Math.min(nextWhole, nextName);
      if (start >= last) break;
      forgetMet(here);
      if (start === nextWhole) {
        whole.eachAt(text, start, meetWhole);
        nextWhole = whole.nextAt(text, start + 1);
      }
      if (start === nextName) {
        names.eachAt(text, start, meetName);
        nextName = names.nextAt(text, start + 1);
      }
      if (here.end > best.end) Object.assign(best, here);
    }
    return holderOf(best);
  };
};
