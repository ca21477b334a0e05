import type { Fig, Passage } from '../passage/fig.js';
import { isMilestone, ownLead } from '../passage/words.js';
import { wholeWords } from './share-card.js';
import { isLevel } from './share-relation.js';

/** 尤其是亿元以上大项目的实际到位资金占: the name of the part, where its figure stands sentences before. */
const named = /^(?:尤其是|特别是|其中|而|且)?[，,]?([一-龥A-Za-z]{4,20})占/;
const filling = /[的大各类]|总|全部/g;
const bare = (name: string): string => name.replace(filling, '');

const reach = 500;
const farthest = 24;

/**
 * 实际到位资金96.4亿元；亿元以上项目实际到位资金73.2亿元。…。亿元以上大项目的实际到位资金占总到位资金的75.9%: the part has the very name that the
 * share gives it, and the whole is what is left of that name when its first words go and that the share asks for.
 */
export const namedApart = (
  { figs }: Passage,
  share: Fig,
): { readonly part: Fig; readonly whole: Fig } | null => {
  const name = bare(named.exec(ownLead(share))?.[1] ?? '');
  const asked = name === '' ? '' : bare(wholeWords(share) ?? '');
  if (asked.length < 2 || name.length < 4) return null;
  const near = figs
    .slice(Math.max(0, share.index - farthest), share.index)
    .filter(
      (fig) => isLevel(fig) && share.observation.start - fig.observation.end < reach && !isMilestone(fig),
    );
  const measured = near.map((fig) => [fig, bare(fig.observation.measure ?? '')] as const);
  const parts = measured.filter(([, measure]) => measure === name);
  const wholes = measured.filter(
    ([, measure]) =>
      measure !== name && measure.length > 1 && name.endsWith(measure) && measure.endsWith(asked),
  );
  const [[part] = []] = parts;
  const [[whole] = []] = wholes;
  return part && whole && parts.length === 1 && wholes.length === 1 && part.kind === whole.kind
    ? { part, whole }
    : null;
};
