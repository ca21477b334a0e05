import type { LedgerEvent } from '@lianpu/ledger';
import type { Draft } from '../finding.js';
import type { Fig, Passage } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { dateFinding, dayText, looksAhead } from './date-finding.js';
import { pastPlans } from './past-plans.js';
import { projectEvents } from './project-events.js';
import { type Days, daysOf, lastDay, lengthOf } from './times.js';

const explicitPeriod = /季度|上半年|下半年|\d{1,2}月|[一二三四五六七八九十]月份?/;

/** A whole year's figures are told before it ends (grain in December); those of a quarter or a month are not. */
const mostOfAYear = 300;

/** 2026年二季度，全市完成…: a reader takes what lies ahead for a plan; the words say that it is done. */
const isDone = ({ observation: { modality, sentence } }: Fig): boolean =>
  modality === 'actual' ||
  (/完成|实现|达到|公布|发布|通报|显示|初步核算|据统计/.test(sentence) &&
    !/将|计划|预计|力争|拟|有望|争取|目标|确保|要|预期|规划/.test(sentence));

/** A stay of 40天 is of no period that has to end. */
const durations: ReadonlySet<string> = new Set(['a', 'mo', 'd', 'h', 'min', 's', 'Cel']);

/** Figures of a quarter are told some days before it ends; a slip of the pen is off by more than its last tenth. */
const nearlyOver = (days: Days, published: number): boolean =>
  days.last - published <= Math.max(3, lengthOf(days) / 10);

/** 今年下半年首场降雪: the first of a period can be told while it runs. */
const firstOf = /(?:季度|半年|月份?|年)(?:以来)?的?(?:首[一-龥]|第[一二三四五\d])/;

/** 对四季度税费缓缴, 10月20日前: a period that is spoken of, or a day by which something is to be done. */
const notWhen =
  /(?:对|针对|关于|涉及|所属)[^，,。；;]{0,8}(?:季度|半年|\d月)|(?:\d[日月]|[年月][初中底末]|季度|半年)(?:以|之)?前|(?:季度|半年|\d月初?)[^，,。；;]{0,20}(?:后|以来|起)[，,]/;
/** 一季度集中开工项目38个: an event of some day of the period. */
const eventWords = /开工|启动|签约|开建|动工|奠基|出台|印发/;
/** 今年4月至6月 spoken of in its last month tells of what goes on, as a report of a quarter's figures does not. */
const monthsAround = /\d{1,2}月份?[至到—-]\d{1,2}月/;

/** A count of what was done on some day of a period tells no figure of the period; one that statistics tell does. */
const isStatistic = ({ observation: { sentence, measure } }: Fig): boolean =>
  /同比|增长|下降|完成|实现|达到|累计|统计|公布|数据/.test(sentence) ||
  /新增|总量|销量|产量/.test(measure ?? '');

/** A figure said to be reached in a period that had not ended when the document came out. */
const unended = (fig: Fig, published: number): readonly Draft[] => {
  const { observation } = fig;
  const days = daysOf(observation.time);
  const words = `${fig.lead}`;
  if (!days || !isDone(fig) || observation.role !== 'level' || days.last <= published) return [];
  if (durations.has(observation.unit ?? '') || nearlyOver(days, published)) return [];
  if (
    !explicitPeriod.test(words) ||
    !/\d{4}年|今年|本年/.test(words) ||
    looksAhead.test(words) ||
    firstOf.test(words) ||
    // 7月中旬: ten days of a month are read as the whole of it.
    /月[上中下]旬|月[初中]/.test(words) ||
    (/已(?![达有])/.test(ownLead(fig)) && days.last - published < 31) ||
    notWhen.test(words) ||
    eventWords.test(ownLead(fig)) ||
    (observation.unit === '1' && !isStatistic(fig)) ||
    /期间|限|不超过|不低于/.test(`${fig.lead.slice(-14)}${observation.quote}`) ||
    (monthsAround.test(words) && !/季度|半年/.test(words) && days.last - published < 31) ||
    /期间[^，,。；;]{0,4}[，,]/.test(words) ||
    /[从自][^，,]{0,14}[至到]20\d\d年|限额|享受/.test(words) ||
    /设计|能力|规模|时速|投资概算/.test(`${ownLead(fig)}${observation.measure ?? ''}`) ||
    /(?:建成|通车|投产|投运|开工|竣工|开通|揭牌|成立)[^，,。；;]{0,4}[，,]/.test(words) ||
    days.last - days.first > mostOfAYear
  )
    return [];
  return [
    {
      ...dateFinding,
      rule: 'period not ended',
      verdict: 'disagrees',
      severity: 'medium',
      title: `${observation.quote}所说的时期到${dayText(days.last)}才结束，文稿却在${dayText(published)}发布`,
      why: '写的是已完成的数，所说的时期在发布之后才结束',
      played: [{ role: '数字', observation }],
      formula: `时期结束${dayText(days.last)} > 发布${dayText(published)}`,
      residual: `早了${days.last - published}天`,
      settle: '核对所写的时期和发布日期；若是预计数，应写明“预计”。',
    },
  ];
};

const stages = ['signed', 'approved', 'started', 'completed', 'producing', 'full_capacity'] as const;
const names: Readonly<Record<string, string>> = {
  signed: '签约',
  approved: '获批',
  started: '开工',
  completed: '建成',
  producing: '投产',
  full_capacity: '达产',
};
const phases = /[一二三四](?:期|线(?!城市))|扩建|改造|续建|首条|首台|第[一二三四五\d]|批(?![复准])/;

const stageOf = (event: LedgerEvent): number => stages.findIndex((stage) => stage === event.type);

/** Two stages of one project out of their order. */
const disordered = (earlier: LedgerEvent, later: LedgerEvent): readonly Draft[] => {
  const [a, b] = [daysOf(earlier.time), daysOf(later.time)];
  if (!a || !b || b.last >= a.first || stageOf(earlier) >= stageOf(later)) return [];
  if (phases.test(`${earlier.sentence}${later.sentence}`)) return [];
  const [first, second] = [names[earlier.type] ?? '', names[later.type] ?? ''];
  return [
    {
      ...dateFinding,
      rule: 'event order',
      verdict: 'disagrees',
      severity: 'medium',
      title: `“${earlier.project ?? later.project ?? '项目'}”${second}在${first}之前`,
      why: `两处写的是同一项目，“${second}”应在“${first}”之后`,
      played: [
        { role: first, observation: earlier },
        { role: second, observation: later },
      ],
      formula: `${second}${later.time} < ${first}${earlier.time}`,
      residual: `早了${a.first - b.last}天以上`,
      settle: '核对两个日期，并查明是不是同一期工程。',
    },
  ];
};

const eventDrafts = (events: readonly LedgerEvent[]): readonly Draft[] =>
  [...projectEvents(events.filter((one) => stageOf(one) >= 0)).values()].flatMap((all) =>
    all.slice(0, 24).flatMap((earlier) => all.slice(0, 24).flatMap((later) => disordered(earlier, later))),
  );

/** Dates that cannot stand: a period not ended, a plan already past, a stage before the one it follows. */
export const checkDates = (passage: Passage, events: readonly LedgerEvent[]): readonly Draft[] => {
  const published = passage.published === null ? null : lastDay(passage.published);
  const ofFigures =
    published === null
      ? []
      : [...passage.figs.flatMap((fig) => unended(fig, published)), ...pastPlans(passage, events, published)];
  return [...ofFigures, ...eventDrafts(events)];
};
