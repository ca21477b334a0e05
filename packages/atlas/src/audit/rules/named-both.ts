import type { Fig, Passage } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { isLevel } from './share-relation.js';

const told = /([一-龥]{2,14})占([一-龥]{2,14}?)(?:总量|总数)?的?(?:比重|比例|份额)[^，,。；;]{0,4}$/;
const reach = 120;

/** 工业用电占全社会用电量的比重达81.3%: part and whole named in the words of the share, and each stated nearby. */
export const namedBoth = (
  { figs }: Passage,
  share: Fig,
): { readonly part: Fig; readonly whole: Fig } | null => {
  const [, partName = '', wholeName = ''] = told.exec(ownLead(share)) ?? [];
  if (partName === '') return null;
  const near = figs
    .slice(Math.max(0, share.index - 4), share.index + 5)
    .filter((fig) => isLevel(fig) && Math.abs(fig.observation.start - share.observation.start) < reach);
  const named = (name: string) =>
    near.find((fig) => `${ownLead(fig)} ${fig.observation.measure ?? ''}`.includes(name));
  const [part, whole] = [named(partName), named(wholeName)];
  return part && whole && part !== whole && part.kind === whole.kind ? { part, whole } : null;
};
