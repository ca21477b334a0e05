import type { Holder } from './holder.js';
import { HolderIndex } from './holder-index.js';

const legalForm = /(?:公司|集团)$/;

/**
 * Names every holder by the fullest name of its firm seen anywhere: 鑫环硅能 and 内蒙古鑫环硅能科技有限公司 become the
 * latter. Only a name that ends in a legal form is fuller; a site's name never stands for its firm.
 */
export const byFullName = (holders: readonly Holder[]): ReadonlyMap<string, string> => {
  const distinct = [...new Map(holders.filter(({ whole }) => !whole).map((one) => [one.name, one])).values()];
  const firms = distinct
    .filter(({ name }) => legalForm.test(name))
    .sort((a, b) => b.name.length - a.name.length);
  const index = new HolderIndex<Holder>();
  for (const firm of firms) index.add(firm, firm);
  // Filed from the longest name to the shortest, so that the first that fits is the fullest.
  const fullest = (holder: Holder) =>
    index.like(holder).find(({ name }) => name.length > holder.name.length && name.includes(holder.name));
  return new Map(distinct.map((holder) => [holder.name, fullest(holder)?.name ?? holder.name]));
};
