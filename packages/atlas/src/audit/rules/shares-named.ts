import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { inOneList, ownLead } from '../passage/words.js';
import { isMore } from '../relation/judge.js';
import type { Relation } from '../relation/relation.js';
import { listedWhole, namedWhole } from './find-whole.js';
import { relateWhole, wholeWords } from './share-card.js';
import { isLevel } from './share-relation.js';

/** 甲、乙和丙业务量分别占: the names of a list with the noun that they have in common. */
const listed = /([^，,。；;：:\d]+)分别占[^，,。；;]*$/;

const farthest = 24;

/** The figure told before by the name of an item, where there is one and its kind is that of all. */
const partNamed = (figs: readonly Fig[], first: Fig, name: string, noun: string): Fig | undefined => {
  const all = figs.slice(Math.max(0, first.index - farthest), first.index).filter((fig) => {
    const own = `${ownLead(fig)}${fig.observation.measure ?? ''}`;
    return (
      isLevel(fig) &&
      own.includes(name) &&
      own.includes(noun) &&
      fig.observation.time === first.observation.time
    );
  });
  return new Set(all.map(({ observation: { value } }) => value)).size === 1 ? all[0] : undefined;
};

/** The total whose parts were listed before, where its measure is what the shares are of. */
const listedBefore = (passage: Passage, part: Fig, words: string): Fig | undefined => {
  const whole = listedWhole(passage, part);
  return whole?.observation.measure === words ? whole : undefined;
};

/** 同城、异地业务量分别占全部业务量的9%、91%: shares of what was told before, each of the name in its place. */
export const sharesNamed = (passage: Passage, { figs }: Sentence): ReadonlyMap<Fig, readonly Relation[]> => {
  const found = new Map<Fig, readonly Relation[]>();
  for (const first of figs) {
    const list = first.observation.unit === '%' ? listed.exec(first.lead)?.[1] : undefined;
    const words = list === undefined ? null : wholeWords(first);
    if (list === undefined || words === null) continue;
    const shares = [
      first,
      ...figs.slice(first.order + 1).filter((fig) => fig.observation.unit === '%' && inOneList(first, fig)),
    ];
    const items = list.split(/、|和|及|与/).filter((item) => item !== '');
    const noun = (items.at(-1) ?? '').slice(-3);
    if (items.length !== shares.length || items.length < 2) continue;
    const parts = items.map((item, index) =>
      partNamed(passage.figs, first, index === items.length - 1 ? item.slice(0, 2) : item.slice(0, 4), noun),
    );
    const known = parts.filter((part) => part !== undefined);
    const [one] = known;
    const whole = one && (namedWhole(passage, one, first, words) ?? listedBefore(passage, one, words));
    if (!whole || known.includes(whole) || known.some((part) => isMore(part.observation, whole.observation)))
      continue;
    shares.forEach((share, index) => {
      const part = parts[index];
      if (part && Number(share.observation.value) > 0)
        found.set(share, [
          relateWhole(part, whole, share, '前面写有各项和总量，这里依次写各项占总量的百分之几'),
        ]);
    });
  }
  return found;
};
