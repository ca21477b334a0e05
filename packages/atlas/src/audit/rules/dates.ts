import type { LedgerEvent } from '@lianpu/ledger';
import type { Draft } from '../finding.js';
import type { Fig, Passage } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { projectEvents } from './project-events.js';
import { daysOf, lastDay } from './times.js';

const tolerance = '日期按所写的日、月、季、年，取最有利的一天';

const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const base = {
  check: 'dates' as const,
  stated: null,
  expected: null,
  coefficientIds: [],
  likely: null,
  tolerance,
};

const explicitPeriod = /季度|上半年|下半年|\d{1,2}月|[一二三四五六七八九十]月份?/;
const looksBack = /曾|当时|原计划|原定|提出|印发|规划|纲要|方案|十[一二三四五]五|承诺|此前|年前/;
const looksAhead = /将|计划|预计|力争|拟|有望|争取|到/;

/** A whole year's figures are told before it ends (grain in December); those of a quarter or a month are not. */
const mostOfAYear = 300;

/** A figure said to be reached in a period that had not ended when the document came out. */
const unended = (fig: Fig, published: number): readonly Draft[] => {
  const { observation } = fig;
  const days = daysOf(observation.time);
  const words = `${fig.lead}`;
  if (!days || observation.modality !== 'actual' || observation.role !== 'level' || days.last <= published)
    return [];
  if (
    !explicitPeriod.test(words) ||
    !/\d{4}年|今年|本年/.test(words) ||
    looksAhead.test(words) ||
    days.last - days.first > mostOfAYear
  )
    return [];
  return [
    {
      ...base,
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

/** A plan whose date had passed when the document came out. */
const past = (fig: Fig, published: number): readonly Draft[] => {
  const { observation } = fig;
  const last = lastDay(observation.time);
  if (last === null || observation.modality === 'actual' || last >= published) return [];
  const own = `${ownLead(fig)}`;
  if (!looksAhead.test(own) || !/\d{4}年|\d{1,2}月/.test(own) || looksBack.test(fig.observation.sentence))
    return [];
  return [
    {
      ...base,
      rule: 'plan past',
      verdict: 'disagrees',
      severity: 'medium',
      title: `“${own.slice(-24)}${observation.quote}”说的是将来，所写日期在发布前已过`,
      why: '写的是计划或预计，所写日期早于发布日期',
      played: [{ role: '数字', observation }],
      formula: `计划日期${dayText(last)} < 发布${dayText(published)}`,
      residual: `已过${published - last}天`,
      settle: '查明已完成还是已推迟；若年份写错，改正年份。',
    },
  ];
};

/** 预计2023年底建成, in a text of 2025: the plan of an event whose date had passed. */
const pastEvent = (event: LedgerEvent, published: number): readonly Draft[] => {
  const last = lastDay(event.time);
  if (event.type !== 'planned' || event.duplicate || last === null || last >= published) return [];
  const told = /(?:将|计划|预计|力争|拟|有望|争取)[^，,。；;]{0,8}\d{4}年[^，,。；;]{0,12}/.exec(
    event.sentence,
  )?.[0];
  if (told === undefined || looksBack.test(event.sentence)) return [];
  return [
    {
      ...base,
      rule: 'plan past',
      verdict: 'disagrees',
      severity: 'medium',
      title: `“${told}”说的是将来，所写日期在发布前已过`,
      why: '写的是计划或预计，所写日期早于发布日期',
      played: [{ role: '计划', observation: event }],
      formula: `计划日期${dayText(last)} < 发布${dayText(published)}`,
      residual: `已过${published - last}天`,
      settle: '查明已完成还是已推迟；若年份写错，改正年份。',
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
const phases = /[一二三四]期|扩建|改造|续建|首条|首台|第[一二三四五\d]|批/;

const stageOf = (event: LedgerEvent): number => stages.findIndex((stage) => stage === event.type);

/** Two stages of one project out of their order. */
const disordered = (earlier: LedgerEvent, later: LedgerEvent): readonly Draft[] => {
  const [a, b] = [daysOf(earlier.time), daysOf(later.time)];
  if (!a || !b || b.last >= a.first || stageOf(earlier) >= stageOf(later)) return [];
  if (phases.test(`${earlier.sentence}${later.sentence}`)) return [];
  const [first, second] = [names[earlier.type] ?? '', names[later.type] ?? ''];
  return [
    {
      ...base,
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
      : [
          ...passage.figs.flatMap((fig) => [...unended(fig, published), ...past(fig, published)]),
          ...events.flatMap((event) => pastEvent(event, published)),
        ];
  return [...ofFigures, ...eventDrafts(events)];
};
