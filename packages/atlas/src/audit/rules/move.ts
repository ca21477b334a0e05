import type { Fig, Sentence } from '../passage/fig.js';
import { isLevel } from './growth-words.js';

/** Two levels of one thing and one kind, an earlier and a later. */
export interface Move {
  readonly from: Fig;
  readonly to: Fig;
  readonly why: string;
}

/** The words of going from one level to another, before the second. */
export const upTo =
  /(?:增|升|提|涨|扩|发展|跃|攀|降|减|压|缩|下滑|回落|变|扩大|拓展|增长|增加|提高|提升|上升|下降|降低|减少)[^，,；;。]{0,8}[到至为成]/;
/** 从行业看 tells from where something is looked at. */
const cameFrom = /[由从](?!事|而|于|[^，,。；;\d]{1,10}看[，,])/;

/** 原有, 改造前: what a thing was before it was put at something else; 原油 and 原料 are things. */
const was =
  /^(?:其|企业|园区|矿井|项目)?(?:原(?!油|料|煤|材|粮|奶|木|盐|则|因)|改造前|扩建前|技改前|整合前|此前)/;
const became =
  /^[，,](?:现|目前|重新|调整|核定|核增|改造|扩建|技改|整合)[^，,；;。]{0,8}(?:为|至|到|达|有|后)$/;

/** 原产能80万吨，重新核定为150万吨: what was and what has been made of it, told one after the other. */
const wasAndBecame = (from: Fig, to: Fig): boolean =>
  was.test(from.ownLead) && (became.test(to.lead) || upTo.test(to.lead)) && to.lead.length <= 30;

/** 重新核定为150万吨: what it became has no measure but the verb. */
const measuredLike = ({ observation: { measure } }: Fig, to: Fig): Fig => ({
  ...to,
  observation: { ...to.observation, measure },
});

/** True when the words between two levels say 由…增至. */
export const verbMove = (from: Fig, to: Fig, text: string): boolean =>
  cameFrom.test(text.slice(0, from.at).slice(-24)) &&
  !upTo.test(from.lead) &&
  upTo.test(to.lead) &&
  to.lead.length <= 30;

const yearWord = /\d{4}年|上年|去年|前年|今年|本年|同期/;
/** Words of the period before. */
export const pastWord = /上年|去年|前年|上年同期|去年同期|同期为|基期/;

const bareMeasure = ({ observation }: Fig): string => observation.measure ?? '';

/** 上年产值200亿元，今年220亿元: the same measure at two times, written one after the other. */
const timedMove = (from: Fig, to: Fig): boolean =>
  yearWord.test(from.lead) &&
  yearWord.test(to.lead) &&
  from.observation.time !== null &&
  to.observation.time !== null &&
  from.observation.bound === '=' &&
  from.observation.time < to.observation.time &&
  from.observation.time.length === to.observation.time.length &&
  bareMeasure(from) === bareMeasure(to) &&
  from.observation.modality === to.observation.modality;

/** Two times of one length, which moved nowhere. */
export const sameSpan = ({ observation: a }: Fig, { observation: b }: Fig): boolean =>
  a.quote === b.quote && (a.unit === 'd' || a.unit === 'mo' || a.unit === 'a' || a.unit === 'wk');

/** 超去年同期62万元: by how much something lies above the year before is no level of that year. */
export const aimedFor = ({ lead }: Fig): boolean =>
  /(?:超|多|高|低|少)[于过出]?(?:去年|上年)同期$/.test(lead);

/** Pairs of levels that a sentence says went from one to the other. */
export const movesOf = ({ figs, text }: Sentence): readonly Move[] => {
  const levels = figs.filter(isLevel);
  return levels.slice(1).flatMap((to, index): readonly Move[] => {
    const from = levels[index];
    if (!from || from.kind !== to.kind || to.order !== from.order + 1) return [];
    // 过去两周比之前两周增加25%: how long two times are is nothing that moved.
    if (sameSpan(from, to) || aimedFor(from)) return [];
    if (wasAndBecame(from, to))
      return [{ from, to: measuredLike(from, to), why: '同一句先写原来是多少，再写现在是多少' }];
    if (verbMove(from, to, text)) return [{ from, to, why: '同一句写“由甲到乙”' }];
    return timedMove(from, to) ? [{ from, to, why: '同一句先后写出两期的同一指标' }] : [];
  });
};
