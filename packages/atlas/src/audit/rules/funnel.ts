import type { Fig, Passage } from '../passage/fig.js';
import { mayBeOne, namesOf, ownLead } from '../passage/words.js';
import { nth } from '../relation/arithmetic.js';
import type { Relation, RuleCard } from '../relation/relation.js';
import { stageOf, stageWords } from './stages.js';
import { lastDay } from './times.js';
import type { AuditRule } from './rule.js';

const card: RuleCard = {
  id: 'funnel',
  check: 'order',
  zh: '签约、落地、开工、投产逐级不增',
  premises: '同一句或相连两句写同一批项目到了各阶段的个数，单位和时期相同',
  formula: '洽谈 ≥ 签约 ≥ 落地 ≥ 开工 ≥ 建成 ≥ 投产 ≥ 达产',
  tolerance: '写到个位的件数是准数',
};

const tied = /其中|已|目前|现已|(?:签约|落地|开工)(?:的)?项目中/;

/** 洽谈达成交易8.1亿元: what was dealt is no longer talked about. */
const dealt = /(?:达成|成交)[^，,；;]*(?:交易|合作|意向|额)?/;

const isCount = ({ observation: { role, unit, modality } }: Fig): boolean =>
  role === 'level' && unit !== '%' && unit !== 'x' && unit !== 'rank' && modality !== 'target';

/** Two stage counts are of one batch when they stand in one run and nothing says that each is a period's own. */
const relatable = (earlier: Fig, later: Fig, passage: Passage): boolean => {
  const [a, b] = [earlier.observation, later.observation];
  if (earlier.kind !== later.kind || b.start - a.end > 60 || !mayBeOne(a.subject, b.subject)) return false;
  if (a.time !== b.time && a.time !== null && b.time !== null && lastDay(a.time) !== lastDay(b.time))
    return false;
  const between = passage.figs
    .slice(earlier.index + 1, later.index + 1)
    .map(({ lead }) => lead)
    .join(' ');
  return (
    !/达成|成交|交易/.test(between) &&
    // 新开工3条，已建成的达到11条: what came new in a year is no batch of all that stand.
    !(
      /新(?:开工|签约|建|增)/.test(ownLead(earlier)) &&
      /已(?:经)?[^，,。；;]{0,4}的[^，,。；;]*达|累计|共有/.test(ownLead(later))
    ) &&
    !dealt.test(namesOf(earlier)) &&
    (tied.test(between) ||
      (a.sentenceStart === b.sentenceStart &&
        /签约|洽谈|其中/.test(a.sentence.slice(0, a.start - a.sentenceStart))))
  );
};

const relate = (earlier: Fig, later: Fig): Relation => {
  const name = (fig: Fig) => stageWords[stageOf(fig)]?.[0] ?? '';
  return {
    rule: card,
    why: `前后写同一批项目，“${name(later)}”在“${name(earlier)}”之后`,
    roles: [
      { role: name(earlier), observation: earlier.observation },
      { role: name(later), observation: later.observation },
    ],
    compare: '<=',
    computed: nth(1),
    stated: nth(0),
    sayIn: 0,
    formula: `${name(later)}${later.observation.quote}`,
    right: `${name(earlier)}${earlier.observation.quote}`,
    titles: {
      fits: `${name(later)}${later.observation.quote}，不多于${name(earlier)}${earlier.observation.quote}`,
      fails: `${name(later)}${later.observation.quote}，比${name(earlier)}${earlier.observation.quote}还多`,
    },
    settle: '核对两个阶段的个数，并查明是不是同一批项目（往年签约的今年开工，不在此列）。',
  };
};

/** Counts of projects by stage. */
export const funnel: AuditRule = {
  card,
  inPassage: (passage) => {
    const counts = passage.figs.filter((fig) => isCount(fig) && stageOf(fig) >= 0);
    return counts.slice(1).flatMap((later, index) => {
      const earlier = counts[index];
      return earlier && stageOf(earlier) < stageOf(later) && relatable(earlier, later, passage)
        ? [relate(earlier, later)]
        : [];
    });
  },
};
