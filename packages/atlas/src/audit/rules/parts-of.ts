import type { Fig, Sentence } from '../passage/fig.js';
import { otherPeriods } from '../passage/spoken-period.js';
import { namesOf, ownLead, scopeOf, shareRun } from '../passage/words.js';
import { sumExceeds } from '../relation/judge.js';
import { isAmount } from './amounts.js';
import { dividedPeriod, periodBefore } from './divisions.js';
import {
  besides,
  namedOnce,
  notAmong,
  notCompared,
  ofItsFate,
  ofItsMeasure,
  ofItsNoun,
  oneBreath,
  oneDivision,
  undivided,
} from './items-of.js';
import { byMeasure, endOf, figuresListed, itemEnd, nestedIn, restarts, segments } from './list-stretch.js';
import {
  ofAllListed,
  ofAnotherCount,
  ofAnotherNoun,
  ofListBefore,
  ofOtherItem,
  saidOfAll,
  oneSort,
  runsOn,
  skipsCount,
  sumsUp,
} from './no-parts.js';
import { among, conditioned, newAmongAll, upsAndDowns, withRemainder } from './parts-among.js';
import { ranked } from './parts-ranked.js';
import { stageOf } from './stages.js';
import { nameOf, partedOff, totalFor } from './total-for.js';

/** A total with its parts, and the words that tie them. */
export interface Parts {
  readonly marker: string;
  readonly total: Fig;
  readonly parts: readonly Fig[];
  /** The words of the list, from the marker to its end. */
  readonly list: string;
  /** Why the list is the whole of its total, where how it was found says so. */
  readonly closed?: string;
  /** The figures of its sentence before the total. */
  readonly ahead?: readonly Fig[];
}

const marker =
  /(?<!参与|置身|投身|融入|加入|身在)其中|包括(?![^，,。；;]{0,24}在内)|涉及(?=[^，,。；;]{1,14}\d)|分为|分别为|分别是|涵盖|由(?=[^，,。；;]{1,60}(?:组成|构成))|(?<=[（(，,])含|(?<=\d[万亿]?[^\d，,。；;、（）()]{1,5})[（(](?=[^（）()，,。；;、\d]{1,24}\d[^（）()]*[、，,][^（）()\d]{1,24}\d[^（）()]*[）)])|(?<=[，,])有(?![关机色效限线轨])(?=[^，,。；;]{1,12}\d)/g;

const addsUp = (total: Fig, parts: readonly Fig[]): boolean =>
  parts.every(isAmount) ||
  total.observation.role === 'change' ||
  /增量|新增|增加|净增/.test(`${total.observation.measure ?? ''}${ownLead(total)}`);

/** 履约项目42个，…。到位资金…。其中：省外履约项目13个，到位资金…: of a list of two kinds, one may have its total a period before. */
const named = (items: readonly Fig[], earlier: Sentence): Fig | undefined => {
  const total =
    items.length > 1
      ? totalFor(
          earlier.figs.filter((fig) => scopeOf(fig) < 0),
          items,
          undefined,
        )
      : undefined;
  return total && items.every((fig) => shareRun(nameOf(fig), nameOf(total), 2)) ? total : undefined;
};

/** 其中，涉及道路的…206件: a word that follows 其中 before any figure stands for it. */
const opensPeriod = ({ text, figs }: Sentence, at: number): boolean =>
  at === 0 ||
  (/^其中/.test(text) && at < 12 && (figs[0]?.at ?? 0) > at) ||
  // 公报显示，其中…: who says so may stand before the word.
  (/^[一-龥]{1,8}(?:显示|表明|介绍|指出|了解)[，,]其中/.test(text) && at < 14);

/** Totals and their parts by the words of one period; at its head 其中 reaches back into the one before. */
const byWords = (period: Sentence, before: Sentence | undefined, earlier?: Sentence): readonly Parts[] => {
  const found = [...period.text.matchAll(marker)];
  const told = new Set<Fig>();
  if (found.length === 0) return [];
  const nested = nestedIn(period.text);
  return found.flatMap((match, index) => {
    const next =
      found.slice(index + 1).find(({ index: at }) => !nested(match.index, at + 1))?.index ??
      period.text.length;
    const end = itemEnd(
      period.text,
      match.index,
      restarts(period.text, match.index, endOf(period.text, match.index, next)),
    );
    const head = opensPeriod(period, match.index) ? before : undefined;
    const ahead = period.figs.filter(
      (fig) =>
        fig.at < match.index && !partedOff(period.text, { fig, from: match.index, marker: match[0], told }),
    );
    const listed = segments(period, match.index, end).map((figs) =>
      figs.filter(({ at }) => !nested(match.index, at)),
    );
    return figuresListed(listed, ahead)
      .flatMap((items) => byMeasure(items, ahead.length > 0 ? ahead : (head?.figs ?? [])))
      .map(notCompared)
      .map(notAmong)
      .map(oneDivision)
      .map(oneBreath)
      .map(namedOnce)
      .map(undivided)
      .map((parts) => besides(period.text.slice(0, match.index), parts))
      .flatMap((items): Parts[] => {
        const total = totalFor(ahead, items, head) ?? (head && earlier ? named(items, earlier) : undefined);
        const before = [...ahead, ...(head?.figs ?? [])];
        const parts = total ? ofItsFate(total, ofItsMeasure(total, ofItsNoun(total, items), before)) : items;
        const [first] = parts;
        if (!first) return [];
        // 通过由18人组成的委员会名单: one thing made up of so many is no part of another.
        if (match[0] === '由' && parts.length < 2) return [];
        // 生活圈1402个，涉及网点28万个: what one thing touches is counted by itself.
        if (/涉及|涵盖/.test(match[0]) && parts.length < 2) return [];
        const aside = match[0] === '有' && (!total || total.order !== first.order - 1 || parts.length < 2);
        if (total) for (const part of parts) told.add(part);
        if (!total || runsOn(parts) || ofAnotherCount(total, parts) || sumsUp(parts)) return [];
        if (
          ofAnotherNoun(total, parts, match[0]) ||
          skipsCount(total, parts, ahead) ||
          ofOtherItem(total, parts, ahead) ||
          ofListBefore(total, parts, head)
        )
          return [];
        if (saidOfAll(period.text.slice(total.until, match.index), match[0])) return [];
        if (!/[（(]/.test(match[0]) && ofAllListed(period.text, match.index, ahead)) return [];
        // 六家…六家…: one count told again.
        if (
          match[0] !== '其中' &&
          parts.length > 1 &&
          parts.some((part) => part.observation.quote === total.observation.quote)
        )
          return [];
        return !aside && addsUp(total, parts) && oneSort(total, parts)
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
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、])?(?:从|按|分)(?![^，,。；;\d]{0,8}(?:进度|产量|价格|销量|主要|增速|趋势|同比|环比|规模看|总量|效益|质量|走势))[^，,。；;：:\d]{1,14}(?:看|分|划分|来看|统计|情况为?(?=[：:]))(?:（[^）\d]{1,12}）)?[，,：:]/;

const dividedAt = ({ lead }: Fig): boolean =>
  new RegExp(`${dividing.source}其中[^，,。；;\\d]{0,12}$`).test(lead);

/** A part's words say what its total counts: 一般贸易进出口 of 进出口货值. Counts of one classifier need not. */
const namedLike = (part: Fig, total: Fig): boolean =>
  total.observation.unit === '1' ||
  shareRun(`${part.observation.measure ?? ''}${ownLead(part)}`, namesOf(total), 2);

/** 中级以上的3600名，占总数的41%。从职业看，…: what was just told as a share of all is not what is divided next. */
const isShareOfAll = (total: Fig, text: string): boolean =>
  /^[^，,。；;\d]{0,6}[，,]占[^，,。；;\d]*(?:总[数额量值]|全部)/.test(text.slice(total.until));

/** 中央项目投资3370亿元: what is told of some of all is not what is divided next. */
const ofSome =
  /^(?:其中)?[，,]?(?:中央|地方|国有|民间|民营|私营|外商|外资|省属|市属|县属|住宅)(?!财政|一般|公共)/;

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
  return figuresListed(segments(period, 0, period.text.length), ahead).flatMap((listed): Parts[] => {
    // 按阶段分，其中64个投产项目…；91个续建项目…: right behind the division 其中 opens the list itself.
    const parts = listed.filter(
      (fig) =>
        !/[，,（(]其中/.test(fig.lead) ||
        (fig.order === 0 && listed[0] === fig && /^按/.test(period.text) && dividedAt(fig)),
    );
    const total = parts.length > 1 ? totalFor(ahead, parts, undefined) : undefined;
    // 批零业…，其中批发业…；零售业…: behind a 其中 within an item its own items may follow the semicolon.
    const mixed =
      total !== undefined &&
      parts.length < listed.length &&
      sumExceeds(
        parts.map(({ observation }) => observation),
        total.observation,
      );
    return total &&
      !mixed &&
      !ofSome.test(ownLead(total)) &&
      !isShareOfAll(total, before.text) &&
      addsUp(total, parts) &&
      parts.every((part) => namedLike(part, total) && !otherPeriods(part, total)) &&
      !parts.every((part) => part.observation.quote === total.observation.quote)
      ? [{ marker: '分类列出', total, parts, list: period.text }]
      : [];
  });
};

/** One passage is gone through by all rules before the next one's turn comes. */
let last: { readonly periods: readonly Sentence[]; readonly made: (readonly Parts[] | undefined)[] } | null =
  null;

/** All totals with parts of a period, by its words; worked out once a passage. */
export const partsOf = (periods: readonly Sentence[], index: number): readonly Parts[] => {
  if (last?.periods !== periods) last = { periods, made: [] };
  const { made } = last;
  return (made[index] ??= partsIn(periods, index));
};

const partsIn = (periods: readonly Sentence[], index: number): readonly Parts[] => {
  const period = periods[index];
  return period
    ? [
        ...byWords(period, totalsBefore(periods, index), periodBefore(periods, index - 1)),
        ...ranked(period, periodBefore(periods, index)),
        ...divided(period, ...dividedBy(periods, index)),
        ...conditioned(period),
        ...among(period),
        ...newAmongAll(period),
        ...upsAndDowns(period),
        ...withRemainder(period, periodBefore(periods, index)),
      ]
    : [];
};

/** 余额5.6万亿元。按可比口径，同比增长8.5%。其中…: at its head 其中 reaches past a sentence that tells growth alone. */
const totalsBefore = (periods: readonly Sentence[], index: number): Sentence | undefined => {
  const before = periodBefore(periods, index);
  const grown =
    before !== undefined &&
    /^其中/.test(periods[index]?.text ?? '') &&
    before.figs.length > 0 &&
    before.figs.every(({ observation: { role, unit } }) => role === 'growth' || unit === 'pp');
  return grown ? periodBefore(periods, index - 1) : before;
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
