import type { Fig, Sentence } from '../passage/fig.js';
import { namesOf, ofTimeBefore, ownLead, shareRun } from '../passage/words.js';
import { isMore } from '../relation/judge.js';
import { isAmount, isRate } from './amounts.js';

/** 新增就业6.84万人，其中…: what came new is itself a total where its clause begins with it. */
const canBeTotal = (fig: Fig): boolean =>
  isAmount(fig) ||
  (fig.observation.role === 'change' && /新增|净增|新签|新建|新设|新开工/.test(ownLead(fig)) && !isRate(fig));

/**
 * 在校生78万人，教师5万人。其中…在校生…: of several totals of a kind the one that its parts are named like, else the last;
 * 上年同期26.80亿元 is none of what is listed for this year.
 */
export const totalFor = (
  figs: readonly Fig[],
  parts: readonly Fig[],
  before: Sentence | undefined,
): Fig | undefined => {
  const kind = parts[0]?.kind;
  const measures = new Set(parts.map(({ observation: { measure } }) => measure));
  const able = (from: readonly Fig[]) => {
    const amounts = from.filter(
      (fig) =>
        fig.kind === kind &&
        isAmount(fig) &&
        !isPlanDone(fig) &&
        !(
          isPlanned(fig) &&
          !parts.some(isPlanned) &&
          from.some((other) => other !== fig && other.kind === kind && isAmount(other) && !isPlanned(other))
        ) &&
        (!ofTimeBefore(fig) || parts.some(ofTimeBefore)) &&
        !isBase(fig) &&
        !/占[^，,。；;\d]*$/.test(fig.lead) &&
        !(/等$/.test(ownLead(fig)) && from.some((other) => other.kind === kind && other.order < fig.order)),
    );
    // 总产值48.2亿元，增加值26.5亿元。其中，农业产值…: what all parts end with, the total ends with too.
    const ending = endOfAll(parts);
    return (
      (measures.size === 1
        ? amounts.findLast(({ observation: { measure } }) => measure !== null && measures.has(measure))
        : undefined) ??
      (ending === null
        ? undefined
        : amounts.findLast(({ observation: { measure } }) => (measure ?? '').endsWith(ending))) ??
      amounts.findLast(
        ({ observation: { measure } }) => measure !== null && measure.length > 1 && measures.has(measure),
      ) ??
      (amounts.length > 1
        ? amounts.findLast((fig) => parts.some((part) => shareRun(namesOf(fig), nameOf(part), 2)))
        : undefined) ??
      amounts.at(-1) ??
      from.findLast((fig) => fig.kind === kind && canBeTotal(fig))
    );
  };
  const found = able(figs) ?? (before ? able(before.figs) : undefined);
  if (found && endOfAll(parts) !== null && found.observation.measure === endOfAll(parts)) return found;
  return found && surely(found, parts, figs.includes(found) ? figs : (before?.figs ?? []));
};

/** 比去年国庆假期的2546万人次增长: what this year's figure is held against is not what is divided. */
const isBase = ({ lead, tail }: Fig): boolean =>
  /[比较](?:去年|上年|前年|\d{4}年|上季|上月)[^，,。；;]{0,12}的$/.test(lead) &&
  /^(?:[^，,。；;\d]{0,4})?(?:增|减|升|降|涨|下|多|少)/.test(tail);

/** The last two letters that the measures of all parts have in common, where they have. */
const endOfAll = (parts: readonly Fig[]): string | null => {
  const all = parts.map(({ observation: { measure } }) => (measure ?? '').slice(-2));
  // 产销均完成0.1万辆 stands among those made and among those sold.
  const ends = new Set(all.filter((end) => end !== '产销'));
  const [end = ''] = ends;
  return parts.length > 1 && ends.size === 1 && end.length === 2 ? end : null;
};

/** 计划总产2530万公斤，实际总产2535万公斤: beside what was done, a plan is not what is divided. */
const isPlanned = (fig: Fig): boolean =>
  /^(?:年初|全年|年度|原)?(?:计划|目标|预算)(?!单列|生育)/.test(ownLead(fig));

/** 完成年初预算60万元的40.4%: the plan of what was done is not what is divided next. */
const isPlanDone = (fig: Fig): boolean =>
  /^的$/.test(fig.tail) && /(?:完成|占|为)[^，,。；;\d]*(?:预算|计划|目标|任务)/.test(ownLead(fig));

/** 60台在运，36台在建，还有16台…。其中超过40台: where only another amount could hold a part, none is surely meant. */
const surely = (total: Fig, parts: readonly Fig[], from: readonly Fig[]): Fig | undefined => {
  const holds = (fig: Fig) => !parts.some((part) => isMore(part.observation, fig.observation));
  const others = from.filter(
    (fig) =>
      fig !== total &&
      fig.kind === total.kind &&
      isAmount(fig) &&
      (fig.observation.measure === total.observation.measure || fig.observation.unit === '1'),
  );
  return !holds(total) && others.some(holds) ? undefined : total;
};

/** What a figure measures, with the words of its clause. */
export const nameOf = (fig: Fig): string => `${fig.observation.measure ?? ''} ${ownLead(fig)}`;

/** What a semicolon parts from the marker is no total of it where it is itself a part, or where 分别为 goes on with others. */
export const partedOff = (
  text: string,
  { fig, from, marker: word, told }: { fig: Fig; from: number; marker: string; told: ReadonlySet<Fig> },
): boolean =>
  /[；;]/.test(text.slice(fig.until, from)) &&
  (told.has(fig) || (word.startsWith('分别') && /其次|此外|同时/.test(text.slice(fig.until, from))));
