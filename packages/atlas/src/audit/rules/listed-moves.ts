import type { Fig, Sentence } from '../passage/fig.js';
import { upTo } from './move.js';

/** 209元、280元: how many figures of one kind go on from a place, joined like names of a list. */
const runFrom = (figs: readonly Fig[], start: number): readonly Fig[] => {
  const rest = figs.slice(start);
  const stop = rest.findIndex(
    (fig, index) =>
      index > 0 &&
      (fig.kind !== rest[0]?.kind || !/^(?:\/[月年人])?(?:[、和与及]|以及)(?:\d{4}年的?)?$/.test(fig.lead)),
  );
  return stop < 0 ? rest : rest.slice(0, stop);
};

/** A list of levels and the list that these went to, in the same order. */
export interface ListedMove {
  readonly from: readonly Fig[];
  readonly to: readonly Fig[];
}

/** 分别从163元、245元提高到171元、258元: each figure of the first list went to the one that stands in its place. */
export const listedMoves = ({ figs, text }: Sentence): readonly ListedMove[] =>
  !text.includes('分别')
    ? []
    : figs.flatMap((first, start): readonly ListedMove[] => {
        if (!/[由从][^，,。；;]{0,20}$/.test(first.lead)) return [];
        const from = runFrom(figs, start);
        const next = figs[start + from.length];
        if (from.length < 2 || next?.kind !== first.kind || !upTo.test(next.lead) || next.lead.length > 30)
          return [];
        if (!/分别/.test(`${text.slice(Math.max(0, first.at - 24), first.at)}${next.lead}`)) return [];
        const to = runFrom(figs, start + from.length);
        return to.length === from.length ? [{ from, to }] : [];
      });
