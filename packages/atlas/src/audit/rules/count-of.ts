import type { Fig, Passage } from '../passage/fig.js';
import { ownLead, scopeOf } from '../passage/words.js';

/** 提案总数, 承办建议总数: the noun of all that were counted. */
const allOf = /([一-龥]{2})总(?:数|量|件数|个数|户数|人数)$/;

/** How many figures back the count may stand: a report of how things were dealt with begins with how many there were. */
const farthest = 24;

const taken = /收到|提出|提交|征集|受理|承办|办理|交办|确定|安排|实施|登记|收集|接到|梳理/;

/**
 * 共收到提案540件。…办理的533件，占提案总数的98.7%: the first count of that noun, told with 共 or with the verb of taking it
 * in; none where another value is counted so, or where a word before the noun narrows it (集体提案).
 */
export const countOf = ({ figs }: Passage, part: Fig, words: string): Fig | undefined => {
  const noun = allOf.exec(words)?.[1];
  if (noun === undefined || part.observation.unit !== '1') return undefined;
  const counts = new RegExp(
    `(?:^|[的类]|${taken.source})(?:[^，,。；;\\d]{0,4})${noun}(?:共计?|共有|总共|合计|总数)?(?:为|达|有)?$`,
  );
  const all = figs
    .slice(Math.max(0, part.index - farthest), part.index)
    .filter(
      (fig) =>
        fig.kind === part.kind &&
        fig.observation.role === 'level' &&
        scopeOf(fig) < 0 &&
        counts.test(ownLead(fig)) &&
        (/(?:共计?|共有|总共|合计|总数)(?:为|达|有)?$/.test(ownLead(fig)) || taken.test(ownLead(fig))),
    );
  if (all.length === 0) return firstOf(figs, part, noun);
  return new Set(all.map(({ observation: { value } }) => value)).size === 1 ? all[0] : undefined;
};

/** 60个投资5000万元以上的项目，已有24个项目投产，占项目总数的40%: what the sentence counts first, with the noun behind it. */
const firstOf = (figs: readonly Fig[], part: Fig, noun: string): Fig | undefined => {
  const { sentence, sentenceStart } = part.observation;
  const first = figs
    .slice(part.index - part.order, part.index)
    .find((fig) => fig.kind === part.kind && fig.observation.sentenceStart === sentenceStart);
  return first?.observation.role === 'level' &&
    /^(?:[^，,。；;]{0,16}?[的类])?[^，,。；;的]{0,6}$/.test(
      new RegExp(`^(.{0,24}?)${noun}(?:中|里)?[，,]`).exec(sentence.slice(first.until))?.[1] ?? '的的',
    )
    ? first
    : undefined;
};
