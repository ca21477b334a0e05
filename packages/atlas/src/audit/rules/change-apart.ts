import type { Fig, Passage } from '../passage/fig.js';
import { ownLead, ownTail, scopeOf, spells } from '../passage/words.js';
import { isGrowth, isLevel, saysBase, saysChange } from './growth-words.js';

/** A level with the change and the growth that another sentence tells of it. */
export interface Apart {
  readonly level: Fig;
  readonly change: Fig;
  readonly growth: Fig;
}

/** 受案增加167件: what the change is of, as its own clause names it. */
const named = /^(?:其中)?([一-龥]{2,8}?)(?:同比|净)?(?:增加|减少|增长|下降|上升|增|减)(?:了|约)?$/;

/** Words that name nothing by themselves. */
const nothing = /^(?:同比|环比|比|较|总量|总数|数量|增幅|分别|累计|共计|合计|全年|同期|去年|上年|新)/;

const nearest = 6;

/** 受理案件1803件，结案894件。与上年相比，受案增加167件，上升10.2%，结案增加34件，上升4%: the one level before that has the name. */
export const changesApart = ({ figs }: Passage): readonly Apart[] =>
  figs.flatMap((change, index): readonly Apart[] => {
    const growth = figs[index + 1];
    if (growth?.observation.role !== 'growth' || growth.observation.unit !== '%') return [];
    const name = saysChange(change) ? named.exec(ownLead(change))?.[1] : undefined;
    if (
      name === undefined ||
      nothing.test(name) ||
      !isGrowth(growth) ||
      growth.observation.sentenceStart !== change.observation.sentenceStart ||
      !/^[，,](?:同比)?(?:增长|上升|下降|增幅|降幅|增)(?:了|约|为)?$/.test(growth.lead)
    )
      return [];
    const levels = figs
      .slice(Math.max(0, index - nearest), index)
      .filter(
        (fig) =>
          fig.kind === change.kind &&
          isLevel(fig) &&
          !saysBase(fig) &&
          scopeOf(fig) < 0 &&
          fig.observation.sentenceStart !== change.observation.sentenceStart &&
          spells(`${ownLead(fig)}${ownTail(fig).slice(0, 6)}`, name, 2),
      );
    const [level] = levels;
    return level && levels.length === 1 ? [{ level, change, growth }] : [];
  });
