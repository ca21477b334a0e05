import { sameHolder } from '../place/holder.js';
import { contextOf } from '../place/sentence-context.js';
import type { Figure } from './link-figures.js';
import { sentenceOf } from './only-begun.js';

const ofWhich = /其中|包括/g;

/** Where the words before a figure begin to take a total apart; −1 where they do not. */
const takenApart = (before: string): number => {
  const at = [...before.matchAll(ofWhich)].at(-1)?.index ?? -1;
  return at >= 0 && /[；;]/.test(before.slice(at)) ? -1 : at;
};

const mayTakeApart = ({ observation: { sentence } }: Figure): boolean =>
  sentence.includes('其中') || sentence.includes('包括');

/** 全市光伏装机140万千瓦，其中集中式100万千瓦: figures without those that their own sentence makes a part of another one. */
export const withoutParts = (figures: readonly Figure[]): readonly Figure[] => {
  if (figures.length < 2) return figures;
  const bySentence = new Map<string, Figure[]>();
  for (const figure of figures)
    if (mayTakeApart(figure)) {
      const key = sentenceOf(figure.observation);
      const own = bySentence.get(key);
      if (own) own.push(figure);
      else bySentence.set(key, [figure]);
    }
  if (bySentence.size === 0) return figures;
  return figures.filter((figure) => {
    const { observation } = figure;
    const beside = mayTakeApart(figure) ? (bySentence.get(sentenceOf(observation)) ?? []) : [];
    if (beside.length < 2) return true;
    const { sentence, start } = contextOf(observation);
    const at = start < 0 ? -1 : takenApart(sentence.slice(0, start));
    if (at < 0) return true;
    return !beside.some(
      (total) =>
        total.observation.start < observation.sentenceStart + at &&
        sameHolder(total.placed.holder, figure.placed.holder) &&
        total.size.gte(figure.size),
    );
  });
};

/**
 * A region's figures by product where one sentence lists them beside each other: 液态奶年产能100万吨，奶粉20万吨 are two
 * things. Else two products may be one under two names, and are held against each other.
 */
export const besideEachOther = (figures: readonly Figure[]): readonly (readonly Figure[])[] => {
  const byProduct = new Map<string, Figure[]>();
  const bySentence = new Map<string, Set<string>>();
  for (const figure of figures) {
    const { placed, observation } = figure;
    const own = byProduct.get(placed.product);
    if (own) own.push(figure);
    else byProduct.set(placed.product, [figure]);
    const sentence = `${observation.sourceId} ${observation.sentenceStart}`;
    bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(placed.product));
  }
  const products = [...byProduct.keys()];
  const isKindOfOther = products.some((one) =>
    products.some((other) => one !== other && one.includes(other)),
  );
  const areListed = [...bySentence.values()].some(({ size }) => size === products.length);
  return areListed && !isKindOfOther ? [...byProduct.values()] : [figures];
};
