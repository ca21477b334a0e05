import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { isAmount } from './amounts.js';
import type { Parts } from './parts-of.js';

/** 处分334人（…）: a verb alone before a count; what it was done to has no name but that of the people. */
const verbAlone =
  /^(?:共|累计|给予)?(处分|处理|查处|问责|表彰|资助|救助|培训|招录|招聘|选派|慰问|安置|抓获|起诉|批捕|判处)(?:了)?(?:约|近|超|共|各类)*$/;

/** True for a figure told within brackets. */
const inBrackets = ({ at, observation: { sentence } }: Fig): boolean =>
  /[（(][^）)]*$/.test(sentence.slice(Math.max(0, at - 40), at));

/**
 * 处分334人（…）。处分县级干部5人，乡级干部46人，…，其他人员283人: the next sentence says the verb again before its first item,
 * and 其他 closes the list.
 */
export const ranked = (period: Sentence, before: Sentence | undefined): readonly Parts[] => {
  const parts = period.figs.filter(isAmount);
  const [first] = parts;
  const last = parts.at(-1);
  if (!before || !first || !last || parts.length < 3 || parts.length !== period.figs.length) return [];
  if (!/其他|其余|其它/.test(ownLead(last)) || parts.some(({ kind }) => kind !== first.kind)) return [];
  const total = before.figs.findLast(
    (fig) => fig.kind === first.kind && isAmount(fig) && !inBrackets(fig) && verbAlone.test(ownLead(fig)),
  );
  const verb = total && verbAlone.exec(ownLead(total))?.[1];
  return total && verb !== undefined && period.text.trimStart().startsWith(verb)
    ? [{ marker: verb, total, parts, list: period.text, closed: `“${verb}”的人逐项列出，以“其他”收尾` }]
    : [];
};
