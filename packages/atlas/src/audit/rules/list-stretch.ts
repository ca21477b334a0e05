import type { Fig, Sentence } from '../passage/fig.js';
import { ownLead } from '../passage/words.js';
import { isAmount, isRate } from './amounts.js';

/** 其中人民币贷款增加4386亿元: what was added is a part where the total is what was added. */
export const isAdded = (fig: Fig): boolean =>
  fig.observation.role === 'change' &&
  fig.observation.base === null &&
  (/增加|新增|净增/.test(ownLead(fig)) || takesOver(fig)) &&
  !isRate(fig);

/** 新增铁路312公里、其中高铁140公里: behind 其中 a bare name takes over that the total is what came new. */
const takesOver = ({ ownLead: own, observation: { unit } }: Fig): boolean =>
  unit !== 'pp' && unit !== '%' && /其中/.test(own) && !/[增减升降涨跌多少]/.test(own);

/** Where a list ends: at the closing bracket it stands in, at the next marker, or at the end of its semicolon. */
export const endOf = (text: string, at: number, next: number): number => {
  const opened = /[（(][^）)]*$/.test(text.slice(0, at + 1));
  const close = text.slice(at).search(/[）)]/);
  if (opened && close >= 0) return Math.min(at + close, next);
  // ；其中，甲…；乙…: a list that begins behind the one semicolon before it goes on over the next ones.
  const behindOne = /^[^；;]*[；;]$/.test(text.slice(0, at)) && /^其中[，,]/.test(text.slice(at));
  const overSemicolons = at === 0 || behindOne || /^(?:其中|包括|分别为|分别是)[：:]/.test(text.slice(at));
  const semicolon = text.slice(at).search(/[；;]/);
  return overSemicolons || semicolon < 0 ? next : Math.min(at + semicolon, next);
};

/** ；我国对丙国出口…, ；提案共计13件: an item that names the whole place anew is told beside the list, not in it. */
const anew =
  /[；;](?:同期|此外|另外|与此同时|其次|(?:今年)?\d+月?[-－—至到]\d+月(?:累计)?|[一二三四]季度|今年以来|累计)?[，,]?(?:我国|我[省市区县]|全[国省市区县旗])(?!性)|[；;][^，,。；;：:\d]{0,30}(?:共计|合计|总计)(?=\d)/;

/** 铁路520公里、其中高铁310公里，公路2100公里: 其中 behind a 、 is told within an item, which ends at the comma. */
export const itemEnd = (text: string, at: number, end: number): number => {
  const comma = text[at - 1] === '、' ? text.slice(at, end).search(/(?<!其中)[，,]/) : -1;
  return comma < 0 ? end : at + comma;
};

/** Where an item names the whole place anew, else the end. */
export const restarts = (text: string, at: number, end: number): number => {
  const found = text.slice(at, end).search(anew);
  return found < 0 ? end : at + found;
};

/** 荞麦2.9千公顷，增加0.5千公顷: by how much the item before it grew is no item. */
const ofItemBefore = ({ order, lead, kind }: Fig, figs: readonly Fig[]): boolean => {
  const before = figs[order - 1];
  return (
    before !== undefined &&
    before.kind === kind &&
    isAmount(before) &&
    /^[，,](?:同比|比上年)?(?:净?增加|[净新]增)$/.test(lead)
  );
};

/**
 * 中学52所（其中普通中学49所、职业中学3所）: what stands in a bracket that opened after a place is told of the item before it.
 * Answers for two places of a text whether the second stands so behind the first.
 */
export const nestedIn = (text: string): ((from: number, at: number) => boolean) => {
  if (!/[（(]/.test(text)) return () => false;
  const brackets = [...text.matchAll(/[（()）]/g)].map(
    ({ index, 0: mark }) => [index, /[（(]/.test(mark)] as const,
  );
  return (from, at) => {
    let open = 0;
    for (const [place, opens] of brackets)
      if (place > from && place < at) open = Math.max(0, open + (opens ? 1 : -1));
    return open > 0;
  };
};

/** The figures between two places, cut at semicolons. */
export const segments = (period: Sentence, from: number, to: number): readonly (readonly Fig[])[] => {
  const cuts = [...period.text.matchAll(/[；;]/g)]
    .map(({ index }) => index)
    .filter((at) => at > from && at < to);
  return [from, ...cuts].map((start, index) =>
    period.figs.filter(
      (fig) =>
        fig.at >= start &&
        fig.at < (cuts[index] ?? to) &&
        (isAmount(fig) || (isAdded(fig) && !ofItemBefore(fig, period.figs))),
    ),
  );
};

const runOf = (figs: readonly Fig[], kind: string): readonly Fig[] => {
  const start = figs.findIndex((fig) => fig.kind === kind);
  const end = figs.findIndex((fig, index) => index > start && fig.kind !== kind);
  return start < 0 ? [] : figs.slice(start, end < 0 ? undefined : end);
};

/** 118个，298亿元，61个，127亿元: items of two kinds that take turns. */
const takeTurns = (figs: readonly Fig[]): boolean => {
  const kinds = [...new Set(figs.map(({ kind }) => kind))];
  return (
    kinds.length > 1 &&
    figs.length === kinds.length * Math.floor(figs.length / kinds.length) &&
    figs.length > kinds.length &&
    figs.every((fig, index) => fig.kind === kinds[index % kinds.length])
  );
};

/** 1126家，利润84.3亿元；其中…212家，利润31.7亿元: the list gives the kinds of figures of its total, once each. */
const mirrors = (figs: readonly Fig[], ahead: readonly Fig[]): boolean => {
  const own = figs.map(({ kind }) => kind);
  const before = ahead.filter(isAmount).slice(-own.length);
  return (
    own.length > 1 &&
    new Set(own).size === own.length &&
    before.length === own.length &&
    before.every(({ kind }, index) => kind === own[index])
  );
};

/** The figures of a list, one list a kind of figure. */
export const figuresListed = (
  groups: readonly (readonly Fig[])[],
  ahead: readonly Fig[],
): readonly (readonly Fig[])[] => {
  const filled = groups.filter((group) => group.length > 0);
  const [first = []] = filled;
  if (filled.length === 1)
    return takeTurns(first) || mirrors(first, ahead)
      ? [...new Set(first.map(({ kind }) => kind))].map((kind) => first.filter((fig) => fig.kind === kind))
      : [runOf(first, first[0]?.kind ?? '')];
  const kinds = [...new Set(first.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const stop = filled.findIndex((group) => !group.some((fig) => fig.kind === kind));
    // 甲类79个，资金1.7亿元，乙类230个，资金4.1亿元: two items may stand between semicolons.
    return filled
      .slice(0, stop < 0 ? undefined : stop)
      .flatMap((group) => (takeTurns(group) ? group.filter((fig) => fig.kind === kind) : runOf(group, kind)));
  });
};

const ending = ({ observation: { measure } }: Fig): string => (measure ?? '').slice(-2);

/**
 * 产销分别完成302万辆和299万辆。其中纯电动产销分别完成250万辆和247万辆: where the totals told before are of several measures, each
 * list is of those measured like one of them; 产销均完成0.1万辆 is of both.
 */
export const byMeasure = (items: readonly Fig[], before: readonly Fig[]): readonly (readonly Fig[])[] => {
  if (items.length < 3) return [items];
  const ends = [...new Set(items.map(ending))];
  const totals = new Set(before.filter(({ kind }) => kind === items[0]?.kind).map(ending));
  const own = ends.filter((end) => totals.has(end) && /[产销进出收支][量口值额入出]$/.test(end));
  if (own.length < 2 || own.length > 3) return [items];
  return own.map((end) => items.filter((fig) => ending(fig) === end || !own.includes(ending(fig))));
};
