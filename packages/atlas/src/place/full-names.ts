import { type Holder, sameHolder } from './holder.js';

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
  const fullest = (holder: Holder) =>
    firms.find(
      (firm) =>
        firm.name.length > holder.name.length && firm.name.includes(holder.name) && sameHolder(firm, holder),
    );
  return new Map(distinct.map((holder) => [holder.name, fullest(holder)?.name ?? holder.name]));
};
