import type { Fig, Sentence } from '../passage/fig.js';
import { otherPeriods } from '../passage/spoken-period.js';
import { namesOf, ofTimeBefore, ownLead, shareRun } from '../passage/words.js';
import { isMore } from '../relation/judge.js';
import { isAmount, isRate } from './amounts.js';
import { dividedPeriod, periodBefore } from './divisions.js';
import { among, conditioned, withRemainder } from './parts-among.js';
import { stageOf } from './stages.js';

/** A total with its parts, and the words that tie them. */
export interface Parts {
  readonly marker: string;
  readonly total: Fig;
  readonly parts: readonly Fig[];
  /** The words of the list, from the marker to its end. */
  readonly list: string;
  /** The figures of its sentence before the total. */
  readonly ahead?: readonly Fig[];
}

const marker =
  /(?<!参与|置身|投身|融入|加入|身在)其中|包括(?![^，,。；;]{0,24}在内)|涉及(?=[^，,。；;]{1,14}\d)|分为|分别为|分别是|涵盖|由(?=[^，,。；;]{1,60}(?:组成|构成))|(?<=[（(，,])含|(?<=\d[万亿]?[^\d，,。；;、（）()]{1,5})[（(](?=[^（）()，,。；;、\d]{1,8}\d[^（）()]*[、，,][^（）()\d]{1,8}\d[^（）()]*[）)])|(?<=[，,])有(?=[^，,。；;]{1,12}\d)/g;
/** 新增就业6.84万人，其中…: what came new is itself a total where its clause begins with it. */
const canBeTotal = (fig: Fig): boolean =>
  isAmount(fig) ||
  (fig.observation.role === 'change' && /新增|新签|新建|新开工/.test(ownLead(fig)) && !isRate(fig));

/** 其中人民币贷款增加4386亿元: what was added is a part where the total is what was added. */
const isAdded = (fig: Fig): boolean =>
  fig.observation.role === 'change' &&
  fig.observation.base === null &&
  /增加|新增|净增/.test(ownLead(fig)) &&
  !isRate(fig);
const addsUp = (total: Fig, parts: readonly Fig[]): boolean =>
  parts.every(isAmount) ||
  total.observation.role === 'change' ||
  /增量|新增|增加|净增/.test(`${total.observation.measure ?? ''}${ownLead(total)}`);

/** Where a list ends: at the closing bracket it stands in, at the next marker, or at the end of its semicolon. */
const endOf = (text: string, at: number, next: number): number => {
  const opened = /[（(][^）)]*$/.test(text.slice(0, at + 1));
  const close = text.slice(at).search(/[）)]/);
  if (opened && close >= 0) return Math.min(at + close, next);
  const overSemicolons = at === 0 || /^(?:其中|包括|分别为|分别是)[：:]/.test(text.slice(at));
  const semicolon = text.slice(at).search(/[；;]/);
  return overSemicolons || semicolon < 0 ? next : Math.min(at + semicolon, next);
};

/** ；我国对丙国出口…: an item that names the whole place anew is told beside the list, not in it. */
const anew =
  /[；;](?:同期|此外|另外|与此同时|其次|(?:今年)?\d+月?[-－—至到]\d+月(?:累计)?|[一二三四]季度|今年以来|累计)?[，,]?(?:我国|我[省市区县]|全[国省市区县旗])(?!性)/;

/** 铁路520公里、其中高铁310公里，公路2100公里: 其中 behind a 、 is told within an item, which ends at the comma. */
const itemEnd = (text: string, at: number, end: number): number => {
  const comma = text[at - 1] === '、' ? text.slice(at, end).search(/(?<!其中)[，,]/) : -1;
  return comma < 0 ? end : at + comma;
};

const restarts = (text: string, at: number, end: number): number => {
  const found = text.slice(at, end).search(anew);
  return found < 0 ? end : at + found;
};

/** The figures between two places, cut at semicolons. */
const segments = (period: Sentence, from: number, to: number): readonly (readonly Fig[])[] => {
  const cuts = [...period.text.matchAll(/[；;]/g)]
    .map(({ index }) => index)
    .filter((at) => at > from && at < to);
  return [from, ...cuts].map((start, index) =>
    period.figs.filter(
      (fig) => fig.at >= start && fig.at < (cuts[index] ?? to) && (isAmount(fig) || isAdded(fig)),
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

const listsIn = (groups: readonly (readonly Fig[])[], ahead: readonly Fig[]): readonly (readonly Fig[])[] => {
  const filled = groups.filter((group) => group.length > 0);
  const [first = []] = filled;
  if (filled.length === 1)
    return takeTurns(first) || mirrors(first, ahead)
      ? [...new Set(first.map(({ kind }) => kind))].map((kind) => first.filter((fig) => fig.kind === kind))
      : [runOf(first, first[0]?.kind ?? '')];
  const kinds = [...new Set(first.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const stop = filled.findIndex((group) => !group.some((fig) => fig.kind === kind));
    return filled.slice(0, stop < 0 ? undefined : stop).flatMap((group) => runOf(group, kind));
  });
};

/**
 * 在校生78万人，教师5万人。其中…在校生…: of several totals of a kind the one that its parts are named like, else the last;
 * 上年同期26.80亿元 is none of what is listed for this year.
 */
const totalFor = (
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
        (!ofTimeBefore(fig) || parts.some(ofTimeBefore)) &&
        !/占[^，,。；;\d]*$/.test(fig.lead) &&
        !(/等$/.test(ownLead(fig)) && from.some((other) => other.kind === kind && other.order < fig.order)),
    );
    // 总产值48.2亿元，增加值26.5亿元。其中，农业产值…: what all parts end with, the total ends with too.
    const ending = endOfAll(parts);
    return (
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
  return found && surely(found, parts, figs.includes(found) ? figs : (before?.figs ?? []));
};

/** The last two letters that the measures of all parts have in common, where they have. */
const endOfAll = (parts: readonly Fig[]): string | null => {
  const ends = new Set(parts.map(({ observation: { measure } }) => (measure ?? '').slice(-2)));
  const [end = ''] = ends;
  return parts.length > 1 && ends.size === 1 && end.length === 2 ? end : null;
};

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

const nameOf = (fig: Fig): string => `${fig.observation.measure ?? ''} ${ownLead(fig)}`;

/** 一季度…，二季度…；民营企业…: parts of the time and parts of the thing divide one total twice. */
const oneDivision = (parts: readonly Fig[]): readonly Fig[] => {
  const timed = parts.map((part) => /季度|\d月|[上下]半年/.test(ownLead(part)));
  const stop = timed.findIndex((one) => one !== timed[0]);
  return stop < 0 ? parts : parts.slice(0, stop);
};

/** 甲区36个，乙区3个，甲区21个与人共用: what is told again of an item divides that item. */
const namedOnce = (parts: readonly Fig[]): readonly Fig[] => {
  const names = parts.map((part) => ownLead(part).replace(/^[^一-龥]*(?:其中)?/, ''));
  const again = names.findIndex(
    (name, index) => name.length > 2 && new Set(names).size > 1 && names.indexOf(name) < index,
  );
  return again < 0 ? parts : parts.slice(0, again);
};

/** 选手90人，女选手50人、男选手40人: a name that ends with an earlier one divides that item. */
const undivided = (parts: readonly Fig[]): readonly Fig[] => {
  const names = parts.map((part) => ownLead(part).replace(/[、\s]|其中|^(?:和|及|以及|与)/g, ''));
  const stop = names.findIndex((name, index) =>
    names.slice(0, index).some((one) => one.length > 1 && name !== one && name.endsWith(one)),
  );
  return stop < 0 ? parts : parts.slice(0, stop);
};

/**
 * 死者2000人，其中多数是村民，另外还有40万人…: what 另外 adds behind a clause of 其中 without a figure is beside it;
 * 参加15项比赛，8项自带器材: a count that opens its clause is of those just counted.
 */
const besides = (before: string, parts: readonly Fig[]): readonly Fig[] => {
  const [first, ...more] = parts;
  if (!first || (/[，,]/.test(first.lead) && /^(?:另外|此外|还有|另有)/.test(ownLead(first)))) return [];
  const stop = more.findIndex(
    (part, index) =>
      part.observation.unit === '1' &&
      ownLead(part) === '' &&
      /[，,]$/.test(part.lead) &&
      /^[一-龥]{3}/.test(part.tail) &&
      ownLead(parts[index] as Fig).replace(/其中/, '').length > 3,
  );
  return before !== '' || stop < 0 ? parts : parts.slice(0, stop + 1);
};

/** 6个市13个县区: figures that no mark parts are of two things, and no items of one list. */
const runsOn = (parts: readonly Fig[]): boolean =>
  parts
    .slice(1)
    .some(
      ({ observation: { unit }, lead, order }, index) =>
        unit === '1' &&
        order === (parts[index]?.order ?? 0) + 1 &&
        /^[一-龥]{1,6}$/.test(lead) &&
        !/[和及与]/.test(lead),
    );

/** 5个板块…，其中展位8900个: what names a noun of its own, of which the total's has no letter, is counted by itself. */
const ofAnotherCount = (total: Fig, parts: readonly Fig[]): boolean => {
  const noun = /^[一-龥]{1,6}/.exec(total.tail)?.[0] ?? '';
  const names = parts.map((part) => ownLead(part).replace(/其中|[、\s有共达约近超已]/g, ''));
  return (
    noun !== '' &&
    [total, ...parts].every(({ observation: { quote } }) => /[个项]$/.test(quote)) &&
    names.every(
      (name) =>
        name.length > 1 &&
        !name.endsWith('的') &&
        ![...name].some((letter) => `${noun}${total.observation.measure ?? ''}`.includes(letter)),
    )
  );
};

const nounAfter = ({ tail }: Fig): string => /^[一-龥]{1,6}/.exec(tail)?.[0] ?? '';

/** 12个片区，…，涉及9个省的64个市: counts of several nouns, none of which is like the total's, are no parts of it. */
const ofAnotherNoun = (total: Fig, parts: readonly Fig[], word: string): boolean => {
  const [own, others] = [nounAfter(total), parts.map(nounAfter)];
  return (
    own !== '' &&
    parts.length > 1 &&
    /涉及|涵盖|有/.test(word) &&
    total.observation.unit === '1' &&
    new Set(others).size === parts.length &&
    others.every((noun) => noun !== '' && noun !== own)
  );
};

/** 恳谈会12个，意见1.3万条，其中…问题140多个: behind another count, 其中 reaches back to one that is named like the part alone. */
const skipsCount = (total: Fig, parts: readonly Fig[], ahead: readonly Fig[]): boolean => {
  const last = ahead.findLast(isAmount);
  const [part] = parts;
  return (
    part !== undefined &&
    parts.length === 1 &&
    last !== undefined &&
    last.order > total.order &&
    ahead.includes(total) &&
    total.observation.unit === '1' &&
    last.observation.unit === '1' &&
    !shareRun(nameOf(total), nameOf(part), 2)
  );
};

/** 其中，夏粮…，秋粮…。其中，主要品种中，稻谷…: behind a list, 其中 may mean its last item or all of it. */
const ofListBefore = (total: Fig, parts: readonly Fig[], head: Sentence | undefined): boolean =>
  head !== undefined &&
  parts.length > 1 &&
  /^其中/.test(head.text) &&
  head.figs.includes(total) &&
  head.figs.filter((fig) => fig.kind === total.kind && isAmount(fig)).length > 1;

/** 合同额12280亿元，执行额8314亿元。其中…合同额…，执行额…: each part is of the total of its own measure. */
const ofItsMeasure = (total: Fig, parts: readonly Fig[], ahead: readonly Fig[]): readonly Fig[] => {
  const others = new Set(
    ahead.flatMap(({ observation: { measure } }) =>
      measure !== null && measure !== total.observation.measure ? [measure] : [],
    ),
  );
  const own = parts.filter(({ observation: { measure } }) => measure === null || !others.has(measure));
  return parts.some(({ observation: { measure } }) => measure === total.observation.measure) ? own : parts;
};

/** 总计96个场次, 总数达2967种: a sum of its own is no item of the list before it. */
const sumsUp = (parts: readonly Fig[]): boolean =>
  parts.length === 1 && parts.some((part) => /(?:总计|合计|共计|总数|总量)/.test(ownLead(part)));

/** 看过9件草案、1件决定，用了其中3件: right behind a verb 其中 means all that was listed. */
const ofAllListed = (text: string, at: number, ahead: readonly Fig[]): boolean => {
  const [a, b] = ahead.slice(-2);
  return /[一-龥]/.test(text[at - 1] ?? '') && a !== undefined && b !== undefined && a.kind === b.kind;
};

/** 1876个小项，包括甲26个大项1146个小项: where the nouns after counts differ, those of the total's noun are its parts. */
const ofItsNoun = (total: Fig, parts: readonly Fig[]): readonly Fig[] => {
  const noun = ({ tail }: Fig): string => /^[一-龥]{1,6}/.exec(tail)?.[0] ?? '';
  if (total.observation.unit !== '1' || noun(total) === '') return parts;
  const own = parts.filter((part) => noun(part) === noun(total));
  const others = parts.filter((part) => noun(part) !== '' && noun(part) !== noun(total));
  return own.length > 1 && others.length > 0 ? own : parts;
};

/** 男126人、女158人，教练等232人: a list whose items 、 parts ends at the comma. */
const oneBreath = (parts: readonly Fig[]): readonly Fig[] => {
  // 包括已设立的5个，陆域44个、海域3个、湖区2个: what stands before the list proper is counted in it again.
  const rest = parts.slice(2);
  if (
    /^[^、]*[，,]/.test(parts[1]?.lead ?? '') &&
    rest.length > 1 &&
    rest.every(({ lead }) => /^、/.test(lead))
  )
    return parts.slice(1);
  if (!/^[^，,；;]{0,4}、/.test(parts[1]?.lead ?? '') || parts[1]?.order !== (parts[0]?.order ?? 0) + 1)
    return parts;
  const stop = parts.findIndex((part, index) => index > 1 && /^[，,；;](?!其?[他余它中])/.test(part.lead));
  return stop < 0 ? parts : parts.slice(0, stop);
};

/** What a semicolon parts from the marker is no total of it where it is itself a part, or where 分别为 goes on with others. */
const apart = (
  text: string,
  { fig, from, marker: word, told }: { fig: Fig; from: number; marker: string; told: ReadonlySet<Fig> },
): boolean =>
  /[；;]/.test(text.slice(fig.until, from)) &&
  (told.has(fig) || (word.startsWith('分别') && /其次|此外|同时/.test(text.slice(fig.until, from))));

/** 顺差, 净额: such figures are no part of a total that is not said to be one of these. */
const ofAnotherSort = /[顺逆]差|差额|净额|净流[入出]/;

/** 汽车、配件等640多个品种: a count of all that was just listed is no item of a list. */
const sumsUpList = ([first, ...more]: readonly Fig[]): boolean =>
  more.length === 0 && /等$/.test(first?.lead ?? '');

const oneSort = (total: Fig, parts: readonly Fig[]): boolean =>
  !sumsUpList(parts) &&
  !(/新增|增长|增量|当年/.test(saidOf(total)) && parts.some((part) => /累计|保有/.test(saidOf(part)))) &&
  !(parts.some((part) => /顺差/.test(saidOf(part))) && parts.some((part) => /逆差/.test(saidOf(part)))) &&
  // What is left of coming and going may be less than either.
  !(parts.length === 1 && ofAnotherSort.test(saidOf(total))) &&
  (ofAnotherSort.test(saidOf(total)) || !parts.some((part) => ofAnotherSort.test(saidOf(part))));

const fates: readonly RegExp[] = [
  /死亡|遇难|丧生|身亡|死者/,
  /受?伤/,
  /失踪|失联/,
  /被困/,
  /受灾|受到?影响|停电/,
];

/** 4人死亡 and 1人受伤 are two sorts of people; −1 where nothing is said of what befell them. */
const fateOf = (fig: Fig): number => {
  const told = (words: string) => fates.findIndex((fate) => fate.test(words));
  const after = told(/^[一-龥]{0,5}/.exec(fig.tail)?.[0] ?? '');
  return after >= 0 ? after : told(ownLead(fig));
};

/** 死亡41人，其中…38人…，失联210人: what befell others is no part of a count of the dead. */
const ofItsFate = (total: Fig, parts: readonly Fig[]): readonly Fig[] => {
  const fate = fateOf(total);
  return fate < 0 ? parts : parts.filter((part) => fateOf(part) < 0 || fateOf(part) === fate);
};

const saidOf = (fig: Fig): string => `${fig.observation.measure ?? ''} ${ownLead(fig)}`.trim();

/** Totals and their parts by the words of one period; at its head 其中 reaches back into the one before. */
const byWords = (period: Sentence, before: Sentence | undefined): readonly Parts[] => {
  const found = [...period.text.matchAll(marker)];
  const told = new Set<Fig>();
  return found.flatMap((match, index) => {
    const next = found[index + 1]?.index ?? period.text.length;
    const end = itemEnd(
      period.text,
      match.index,
      restarts(period.text, match.index, endOf(period.text, match.index, next)),
    );
    const head = match.index === 0 ? before : undefined;
    const ahead = period.figs.filter(
      (fig) =>
        fig.at < match.index && !apart(period.text, { fig, from: match.index, marker: match[0], told }),
    );
    return listsIn(segments(period, match.index, end), ahead)
      .map(oneDivision)
      .map(oneBreath)
      .map(namedOnce)
      .map(undivided)
      .map((parts) => besides(period.text.slice(0, match.index), parts))
      .flatMap((listed): Parts[] => {
        const total = totalFor(ahead, listed, head);
        const before = [...ahead, ...(head?.figs ?? [])];
        const parts = total
          ? ofItsFate(total, ofItsMeasure(total, ofItsNoun(total, listed), before))
          : listed;
        const [first] = parts;
        if (!first) return [];
        // 生活圈1402个，涉及网点28万个: what one thing touches is counted by itself.
        if (/涉及|涵盖/.test(match[0]) && parts.length < 2) return [];
        const named = match[0] === '有' && (!total || total.order !== first.order - 1 || parts.length < 2);
        if (total) for (const part of parts) told.add(part);
        if (!total || runsOn(parts) || ofAnotherCount(total, parts) || sumsUp(parts)) return [];
        if (
          ofAnotherNoun(total, parts, match[0]) ||
          skipsCount(total, parts, ahead) ||
          ofListBefore(total, parts, head)
        )
          return [];
        if (ofAllListed(period.text, match.index, ahead)) return [];
        // 六家…六家…: one count told again.
        if (
          match[0] !== '其中' &&
          parts.length > 1 &&
          parts.some((part) => part.observation.quote === total.observation.quote)
        )
          return [];
        return !named && addsUp(total, parts) && oneSort(total, parts)
          ? [
              {
                marker:
                  match[0] === '包括' && /其中$/.test(period.text.slice(0, match.index)) ? '其中' : match[0],
                total,
                parts,
                list: period.text.slice(match.index, end),
                ahead: ahead.filter((fig) => fig.order < total.order),
              },
            ]
          : [];
      });
  });
};

/** 分贸易方式看，…；按类别分，…: a period that divides the total told just before it. 从进度看 divides nothing. */
const dividing =
  /^(?:从|按|分)(?![^，,。；;\d]{0,8}(?:进度|产量|价格|销量|主要|增速|趋势|同比|环比|规模看|总量|效益|质量|走势))[^，,。；;\d]{1,14}(?:看|分|划分|来看)[，,：:]/;

/** A part's words say what its total counts: 一般贸易进出口 of 进出口货值. Counts of one classifier need not. */
const namedLike = (part: Fig, total: Fig): boolean =>
  total.observation.unit === '1' ||
  shareRun(`${part.observation.measure ?? ''}${ownLead(part)}`, namesOf(total), 2);

const divided = (
  period: Sentence,
  before: Sentence | undefined,
  earlier: Sentence | undefined,
): readonly Parts[] => {
  if (!before || !dividing.test(period.text)) return [];
  const lists = byWords(before, earlier);
  const told = new Set(lists.flatMap(({ parts }) => parts));
  // 总额860亿元。其中，中央…；地方…。从产业看，…: behind a list it is the total of that list that is divided anew.
  const ahead = [...before.figs, ...lists.map(({ total }) => total)].filter((fig) => !told.has(fig));
  return listsIn(segments(period, 0, period.text.length), ahead).flatMap((listed): Parts[] => {
    const parts = listed.filter(({ lead }) => !/[，,（(]其中/.test(lead));
    const total = parts.length > 1 ? totalFor(ahead, parts, undefined) : undefined;
    return total &&
      addsUp(total, parts) &&
      parts.every((part) => namedLike(part, total) && !otherPeriods(part, total)) &&
      !parts.every((part) => part.observation.quote === total.observation.quote)
      ? [{ marker: '分类列出', total, parts, list: period.text }]
      : [];
  });
};

/** All totals with parts of a period, by its words. */
export const partsOf = (periods: readonly Sentence[], index: number): readonly Parts[] => {
  const period = periods[index];
  return period
    ? [
        ...byWords(period, periodBefore(periods, index)),
        ...divided(period, ...dividedBy(periods, index)),
        ...conditioned(period),
        ...among(period),
        ...withRemainder(period),
      ]
    : [];
};

/** What a dividing period divides, and the period before that. */
const dividedBy = (
  periods: readonly Sentence[],
  index: number,
): readonly [Sentence | undefined, Sentence | undefined] => {
  const whole = dividedPeriod(periods, index);
  return [whole, whole && periodBefore(periods, periods.indexOf(whole))];
};

/** True when parts count stages of projects, which hold one another. */
export const areStages = (parts: readonly Fig[]): boolean =>
  parts.length > 1 && parts.every((fig) => stageOf(fig) >= 0) && new Set(parts.map(stageOf)).size > 1;
