import type { Observation } from '@lianpu/ledger';
import { type Kept, keep } from '../cited.js';
import { hashNumber } from '../finding.js';
import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { clauseBefore, isMilestone, ofTimeBefore, ownLead, saysTime, scopeOf } from '../passage/words.js';
import { followers, isGrowth, newcomers } from '../rules/growth-words.js';
import { besidesName, subjectOf, thingOf } from './fact-name.js';

/** A level that other texts may state too, with what its sentence says of its growth. */
export interface Fact {
  readonly key: string;
  readonly observation: Kept;
  readonly published: string | null;
  /** The growth, change or multiple that follows it; null when none does. */
  readonly by: Kept | null;
  readonly byWords: string;
  /** What its clause says besides subject, measure, time and verb: facts are of one thing only when this is the same. */
  readonly qualifier: string;
  /** Its sentence with every figure taken out, as a hash; null where little is left. */
  readonly skeleton: number | null;
  /** True where it stands in a line without an end mark: headings may cut a figure short. */
  readonly heading: boolean;
  /** True where its own sentence says the time it is of. */
  readonly timed: boolean;
  /** 国内, 进口 and the like, that stand before it in its sentence: which side it is of. */
  readonly side: string;
  /** True for what has been summed up since a day that is not the beginning of its time. */
  readonly since: boolean;
  /** True for a figure that counts up to a date. */
  readonly cumulative: boolean;
  /** The time it is of, for comparing: what stood at the end of a year is told of that year too. */
  readonly when: string;
  /** Where the sentence, semicolons and all, begins that it stands in. */
  readonly period: number;
  /** What its sentence counts first, and its words as a hash, where it is not itself the first: 初中182所，在校生21万人. */
  readonly under: {
    readonly kind: string;
    readonly words: number;
    /** The same of all figures before it: 大企业8600家，已复产8420家，用工31万人. */
    readonly kinds: number;
    readonly all: number;
  } | null;
}

/** Words for the place a report is about, which are one within it. */
const thisPlace = /^(?:我们|[全我本](?:省|自治区|市|州|盟|区|县|旗|镇|乡))$/;

/** Words that stand for whoever is spoken of: they name the same thing within one source only. */
const generic =
  /^(?:全|我|本|该|这|各|其|某|一)|^(?:公司|企业|项目|园区|集群|基地|开发区|旗县区|市|区|县|产业|行业|集团|工厂|平台|中心)$/;

const nation = /^(?:我国|全国|中国|国家)$/;

const nameOf = (subject: string): string =>
  subject.replace(/[“”"《》（(].*$|\s/g, '').replace(/(?<=..)(?:市|地区|自治区)$/, '');

/** The subject as a key: its own name across sources, or the source's own where it is generic. */
const subjectKey = (subject: string | null, { sourceId }: Observation): string => {
  if (subject === null) return `${sourceId}:`;
  if (nation.test(subject)) return '全国';
  if (thisPlace.test(subject)) return `${sourceId}:本地`;
  const name = nameOf(subject);
  return name.length < 3 && !/市|省/.test(subject)
    ? `${sourceId}:${name}`
    : generic.test(subject)
      ? `${sourceId}:${subject}`
      : name;
};

const skeletonOf = (sentence: string, figs: readonly Fig[]): string => {
  let text = '';
  let from = 0;
  for (const { at, until } of figs) {
    text += `${sentence.slice(from, Math.max(from, at))}#`;
    from = until;
  }
  return (text + sentence.slice(from)).trim();
};

const durations: ReadonlySet<string> = new Set(['a', 'mo', 'd', 'h', 'min', 's']);

const isFact = (fig: Fig): boolean =>
  (isLevelOf(fig.observation, fig.lead) || isNew(fig)) &&
  !isOfPart(fig) &&
  !isListed(fig) &&
  !isBoundOf(fig) &&
  !/每[百千万十]/.test(ownLead(fig)) &&
  !ofSeveral(fig) &&
  !opensClause(fig) &&
  !isMilestone(fig) &&
  !bareMeasure.test(`${fig.observation.object ?? ''}${fig.observation.measure ?? ''}`) &&
  !(ofTimeBefore(fig) && /同期|上期/.test(fig.lead));
const isNew = (fig: Fig): boolean =>
  newcomers(fig) && isLevelOf({ ...fig.observation, role: 'level' }, fig.lead);

const isLevelOf = (observation: Observation, lead: string): boolean =>
  observation.role === 'level' &&
  observation.modality === 'actual' &&
  observation.measure !== null &&
  observation.measure.length > 1 &&
  observation.time !== null &&
  observation.unit !== 'x' &&
  observation.unit !== 'rank' &&
  !durations.has(observation.unit ?? '') &&
  !/其中|分别/.test(lead);

/** 其中，制造业项目142个，完成投资296.4亿元: what is told under 其中 is of a part, though its own clause does not say so. */
const isOfPart = (fig: Fig): boolean => scopeOf(fig) >= 0;

/** 对甲、乙分别进出口5.2万亿元、4.6万亿元: an item of a list that is told 分别 is of the name that stands in its place. */
const isListed = (fig: Fig): boolean => /分别/.test(clauseBefore(fig));

/** 注册资本80万元以内的店铺: a bound of what is counted states no amount. */
const isBoundOf = ({ observation: { quote }, tail }: Fig): boolean =>
  /以[上下内]$/.test(quote) && /^的[一-龥]/.test(tail);

/** 投资1亿元以上的项目80个，到位资金12亿元: where a bound narrows what is counted, and all that is told behind it. */
const narrowedFrom = (figs: readonly Fig[]): number => {
  const at = figs.findIndex(
    ({ lead, order }) =>
      lead.startsWith('的') &&
      /以[上下内]$/.test(figs[order - 1]?.observation.quote ?? '') &&
      /^的[一-龥]/.test(lead),
  );
  return at < 0 ? figs.length : at;
};

/** 36个车间的2400名工人: what several things have together is of none of them that is named elsewhere. */
const ofSeveral = ({ lead }: Fig): boolean => /^[一-龥]{1,8}的$/.test(lead);

/** 17家企业通过上市融资: a count that opens its clause is of those that did what follows. */
const opensClause = (fig: Fig): boolean =>
  fig.observation.unit === '1' &&
  /^(?:目前|已|其中|全[国省市区县]|至今|现|共|有|另|还|约|近|超|累计)*$/.test(ownLead(fig)) &&
  /^[一-龥]{4}/.test(fig.tail);

/** 金额, 数量: words that measure anything. */
const bareMeasure =
  /^(?:金额|数量|总量|总额|总数|规模|面积|人数|数|量|笔数|总金额|投资额?|完成投资额?|总投资额?|年度计划投资)$/;

/** 分行业看，…，占比41.9%: a level whose share of an unnamed whole follows, or in a sentence that divides one, is a part. */
const isOfDivision = (figs: readonly Fig[], fig: Fig): boolean =>
  /^(?:从|按|分)[^，,。；;\d]{1,10}(?:看|分|划分|来看)[，,：:]/.test(fig.observation.sentence.trim()) ||
  /^[，,（(](?:约|各|所)?占比/.test(figs[fig.order + 1]?.lead ?? '');

const yearly = /年均|平均|复合|以来|五年/;

/** 受理1.6万件，审结1.4万件，分别上升4.6%和4.3%: the growth of the same measure, where both are told one by one. */
const growthListed = (figs: readonly Fig[], { order, observation: { measure } }: Fig): Fig | undefined =>
  figs.find(
    (fig) =>
      fig.order > order &&
      isGrowth(fig) &&
      fig.observation.measure === measure &&
      /分别/.test(clauseBefore(fig)) &&
      !figs.some((one) => one.order > order && one.order < fig.order && one.observation.measure === measure),
  );

const followerOf = (figs: readonly Fig[], fig: Fig): Fig | null => {
  const { change, growth: own } = followers(figs, fig);
  const growth =
    own ?? (change || !fig.observation.sentence.includes('分别') ? undefined : growthListed(figs, fig));
  const next = figs[fig.order + 1];
  const times3 = next?.observation.unit === 'x' && /是|为|相当于/.test(next.lead) ? next : undefined;
  const by = change ?? growth ?? times3 ?? null;
  return by && !yearly.test(by.lead) && by.lead.length < 26 ? by : null;
};

/** 2024年末 and 2024年 are one time for what is counted at the year's end, but not for what has been summed up till then. */
const whenOf = ({ observation: { time, sentence }, at }: Fig): string =>
  /累计/.test(sentence.slice(Math.max(0, at - 16), at))
    ? (time ?? '')
    : (time ?? '').replace(/^(?:\.\.\/)?(\d{4})-12-31$/, '$1');

/** What stands before a figure in its sentence; the words of each are worked out once, and where they are asked for. */
const undersOf = (figs: readonly Fig[]): ((fig: Fig) => Fact['under']) => {
  const words: string[] = [];
  const wordsUpTo = (order: number) => {
    for (const fig of figs.slice(words.length, order)) words.push(barely(ownLead(fig)));
    return words.slice(0, order);
  };
  const [first] = figs;
  return ({ order }) => {
    if (!first || first.order >= order) return null;
    const before = wordsUpTo(order);
    return {
      kind: first.kind,
      words: hashNumber(before[0] ?? ''),
      kinds: hashNumber(
        figs
          .slice(0, order)
          .map(({ kind }) => kind)
          .join(),
      ),
      all: hashNumber(before.join()),
    };
  };
};
const barely = (words: string): string =>
  words.replace(/\d{4}年|[今去上前]年|全年|末|其中|实现|完成|达到?|为|有|共/g, '');

const isCumulative = ({ observation, at }: Fig): boolean =>
  /^\.\.\/\d/.test(observation.time ?? '') &&
  /累计/.test(`${observation.measure ?? ''}${observation.sentence.slice(Math.max(0, at - 16), at)}`);

const sides =
  /国内(?!外)|国际|境内|境外|进口|出口|入境|出境|城镇|农村|城市|乡村|东部|中部|西部|东北|线上|线下|中央|地方|国有|民营|外资|与?上[月年](?:同[月期])?相?比|而今|如今|当时|期间/g;
const sideOf = ({ at, observation: { sentence } }: Fig): string =>
  [...new Set(sentence.slice(0, at).match(sides))].sort().join();

/** The levels of one sentence that other texts may state too. */
const factsIn = (
  { text, start, figs }: Sentence,
  { start: period, text: words }: Pick<Sentence, 'start' | 'text'>,
  published: string | null,
): readonly Fact[] => {
  // 其中，沿海…；内河…: the items of a list that 其中 opens go on behind its semicolons.
  if (start > period && words.slice(0, start - period).includes('其中')) return [];
  const narrowed = narrowedFrom(figs);
  const own = figs.filter((fig, order) => order < narrowed && isFact(fig) && !isOfDivision(figs, fig));
  if (own.length === 0) return [];
  const bare = skeletonOf(text, figs);
  const skeleton = bare.length > 15 ? hashNumber(bare) : null;
  const underOf = undersOf(figs);
  return own.map((fig) => {
    const by = followerOf(figs, fig);
    const { observation } = fig;
    const subject = subjectOf(fig);
    return {
      key: `${thingOf(fig, subject)} ${fig.kind} ${subjectKey(subject, observation)}`,
      observation: keep(observation, subject),
      published,
      by: by ? keep(by.observation) : null,
      byWords: by?.lead ?? '',
      qualifier: besidesName(fig, subject),
      skeleton,
      heading: !/[。；;！!？?，,]\s*$/.test(observation.sentence),
      since:
        /累计|以来|至今|(?:近|过去|最近)[\d两三四五六七八九十]{1,2}年/.test(
          observation.sentence.slice(0, fig.at),
        ) || /(?<!\d)(?:\d|1\d|[两三四五六七八九十])年(?![度末底初]|\d{1,2}月)/.test(clauseBefore(fig)),
      cumulative: isCumulative(fig),
      timed: saysTime(fig),
      side: sideOf(fig),
      when: whenOf(fig),
      period,
      under: underOf(fig),
    };
  });
};

/** The levels of a document that other texts may state too. */
export const factsOf = ({ sentences, periods, published }: Passage): readonly Fact[] => {
  let at = 0;
  return sentences.flatMap((sentence) => {
    while ((periods[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
    return factsIn(sentence, periods[at] ?? sentence, published);
  });
};
