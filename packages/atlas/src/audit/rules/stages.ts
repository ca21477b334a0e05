import type { Fig } from '../passage/fig.js';
import { remembered } from '../remembered.js';
import { clauseBefore, ownLead, ownTail } from '../passage/words.js';

/** The stages of a project in the order they come; each is reached by fewer than the one before. */
export const stageWords: readonly (readonly [string, RegExp])[] = [
  ['洽谈', /洽谈/],
  ['签约', /签约|签订/],
  ['落地', /落地|注册/],
  ['开工', /开工|动工|复工/],
  ['建成', /建成|竣工|完工/],
  ['投产', /投产|投运|运营|投用/],
  ['达产', /达产/],
];

const anyStage = /洽谈|签|落地|注册|工|投|运营|建成|达产/;

/** 正在洽谈 counts what is not signed yet. */
const stillTalking = /在(?:洽)?谈[^，,、\d]*$/;

const measureOf = ({ observation: { measure } }: Fig): string => measure ?? '';

/** The stage a figure counts, by the words next to it: the later of two (建成投产); −1 where they name none. */
export const stageOf = remembered((fig: Fig): number => {
  if (!anyStage.test(fig.observation.sentence) || stillTalking.test(fig.lead)) return -1;
  const found = (text: string) =>
    anyStage.test(text) ? stageWords.findLastIndex(([, word]) => word.test(text)) : -1;
  for (const words of [ownLead, measureOf, ownTail, clauseBefore]) {
    const stage = found(words(fig));
    if (stage >= 0) return stage;
  }
  return -1;
});
