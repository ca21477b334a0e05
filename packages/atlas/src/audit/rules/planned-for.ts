import type { Fig, Passage } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { isLevel } from './share-relation.js';

const farthest = 16;

/** 计划竣工项目32个。…28个项目竣工，竣工率87.5%: of so many as were to be done the rate is, where one count of these stands near by. */
export const plannedFor = (passage: Passage, share: Fig, part: Fig): Fig | undefined => {
  const did =
    part.observation.unit === '1' ? /([一-龥]{2})率$/.exec(share.observation.measure ?? '')?.[1] : undefined;
  if (did === undefined) return undefined;
  const all = passage.figs
    .slice(Math.max(0, share.index - farthest), share.index)
    .filter(
      (fig) =>
        fig !== part &&
        fig.kind === part.kind &&
        isLevel(fig) &&
        new RegExp(`(?:计划|拟|应)(?:新)?${did}`).test(ownLead(fig)),
    );
  return all.length === 1 ? all[0] : undefined;
};
