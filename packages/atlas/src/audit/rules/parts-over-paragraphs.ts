import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead, scopeOf } from '../passage/words.js';
import { isAmount } from './amounts.js';
import type { Parts } from './parts-of.js';

/** What heads a paragraph: 产业项目：累计完成投资, the name of an item and what is told of it. */
const heading =
  /^[\s—–\-·●■◆\d.．、（）()一二三四五六七八九十]*([^，,。；;：:\d\s]{2,20})[：:\s]+([^，,。；;\d]{2,12})$/;

interface Item {
  readonly fig: Fig;
  readonly name: string;
  readonly told: string;
}

const itemOf = ({ figs, text }: Sentence): Item | null => {
  const [fig] = figs;
  const found = fig && isAmount(fig) ? heading.exec(text.slice(0, fig.at)) : null;
  const [, name, told] = found ?? [];
  return fig && name !== undefined && told !== undefined ? { fig, name, told: told.trim() } : null;
};

const farthest = 16;

/** The items that head paragraphs from some sentences before on up to the one that tells what is left over. */
const itemsUpTo = (periods: readonly Sentence[], index: number, last: Item): readonly Item[] => {
  const items = [last];
  for (let at = index - 1; at >= 0 && index - at < farthest; at -= 1) {
    const item = itemOf(periods[at] as Sentence);
    if (item?.told === last.told && item.fig.kind === last.fig.kind) items.unshift(item);
  }
  return items;
};

/** The amount told before the first item in the words that all items have, where it has one value. */
const totalBefore = (periods: readonly Sentence[], items: readonly Item[]): Fig | undefined => {
  const [first] = items;
  const own = new Set(items.map(({ fig }) => fig));
  const all = periods
    .filter(({ start }) => first !== undefined && start < first.fig.observation.sentenceStart)
    .slice(-6)
    .flatMap(({ figs }) => figs)
    .filter(
      (fig) =>
        first !== undefined &&
        !own.has(fig) &&
        fig.kind === first.fig.kind &&
        isAmount(fig) &&
        scopeOf(fig) < 0 &&
        ownLead(fig).endsWith(first.told),
    );
  return new Set(all.map(({ observation: { value } }) => value)).size === 1 ? all.at(-1) : undefined;
};

/**
 * 1至9月累计完成投资86.4亿元。…产业项目：累计完成投资51.2亿元，…。其他项目：累计完成投资3.6亿元: a list that gives each item a paragraph of its
 * own, headed by its name and told in the words of the total, and closed by what is left over.
 */
export const partsOverParagraphs = (periods: readonly Sentence[], index: number): readonly Parts[] => {
  const period = periods[index];
  if (!period || !/其[他余它]/.test(period.text.slice(0, 12))) return [];
  const last = itemOf(period);
  if (!last || !/^其[他余它]/.test(last.name)) return [];
  const items = itemsUpTo(periods, index, last);
  const total = items.length > 2 ? totalBefore(periods, items) : undefined;
  return total
    ? [
        {
          marker: '逐段列出',
          total,
          parts: items.map(({ fig }) => fig),
          list: '',
          closed: '逐段列出，末一段是“其他”',
        },
      ]
    : [];
};
