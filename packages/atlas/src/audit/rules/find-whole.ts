import type { Fig, Passage, Sentence } from '../passage/fig.js';
import { periodIndexOf } from '../passage/period-of.js';
import { qualifierOf } from '../passage/qualifier.js';
import { otherPeriods, spokenPeriod } from '../passage/spoken-period.js';
import {
  clauseBefore,
  inOneList,
  isMilestone,
  namesOf,
  ofTimeBefore,
  ownLead,
  saysTime,
  shareRun,
  spells,
} from '../passage/words.js';
import { isMore } from '../relation/judge.js';
import { partsOf } from './parts-of.js';
import { isLevel } from './share-relation.js';
import { daysOf } from './times.js';

/** The place before what is shared: 占全市工业比重 is of 工业. */
export const ofWhere =
  /^(?:同期|全年|当年|本年度?|年末|期末|报告期内?)?(?:我国|全(?!社会|口径|行业|球|程|域|年)[一-龥]|[我本该][市省区县州盟旗]|本公司|公司)?(?:全部|整个|所有|各项|各类)?的?/;
const sameTime = (a: Fig, b: Fig): boolean => {
  const [x, y] = [a.observation, b.observation];
  return x.time === y.time
    ? x.time !== null || (Math.abs(x.start - y.start) < 120 && !otherPeriods(a, b))
    : x.sentenceStart === y.sentenceStart && (x.time === null || y.time === null);
};

/**
 * 其中，一季度…，二季度…。电子产值196亿元，占工业总产值的33.6%: a clause that names no time has the one that was read last,
 * which may be of a part of the time that is meant.
 */
const inheritedTime = (whole: Fig, part: Fig): boolean => {
  if (saysTime(part)) return false;
  // 上半年，财政收入38.4亿元。…\n税收28.2亿元，占财政收入的73.4%: the next paragraph tells of the same time without a word of it.
  if (part.observation.time === null && whole.index < part.index)
    return part.observation.start - whole.observation.end < untimed;
  const [a, b] = [daysOf(whole.observation.time), daysOf(part.observation.time)];
  return a !== null && b !== null && a.first <= b.first && a.last >= b.last;
};

/** 截至二季度，…；其中，甲园二季度…: both name their time by the same word. */
const saidAlike = (whole: Fig, part: Fig): boolean => {
  const said = spokenPeriod(whole);
  return said !== null && said === spokenPeriod(part);
};

const untimed = 160;

/** 总投资28亿元 is of no time, though a date stands by it. */
const timeless = /总投资|概算|总规模|规划|设计/;

const canHold = (whole: Fig, part: Fig): boolean =>
  whole.kind === part.kind &&
  whole !== part &&
  whole.observation.quote !== part.observation.quote &&
  isLevel(whole) &&
  !inOneList(whole, part) &&
  !isMilestone(whole) &&
  !/级(?:以上|以下)?$/.test(whole.observation.quote) &&
  ofTimeBefore(whole) === ofTimeBefore(part) &&
  (sameTime(whole, part) || inheritedTime(whole, part) || timeless.test(whole.observation.measure ?? ''));

/** In a report of one year a paragraph need not say the year again: the one figure of that very name is meant. */
const onlyOne = ({ figs }: Passage, part: Fig, core: string): Fig | undefined => {
  const all = figs.filter(
    (fig) =>
      fig.kind === part.kind &&
      fig !== part &&
      isLevel(fig) &&
      coreOf(measureOf(fig)) === core &&
      qualifierOf(fig) === '',
  );
  const [one] = all;
  const untold = one && (one.observation.time === null || part.observation.time === null);
  return all.length === 1 && untold && one.index < part.index && !otherPeriods(one, part) ? one : undefined;
};

const near = 400;

const coreOf = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(ofWhere, '')
    // Before 2015 a general budget was called a public one.
    .replace(/^地方(?=一般|公共)/, '')
    .replace(/一般公共(?:财政)?预算|公共财政预算|一般预算/, '公共预算')
    .replace(/(?<=支出|收入)(?:执行|完成)$/, '')
    .replace(/(?:总值|总额|总量|总数|总和|总体|总规模|规模|全部|的)+$/, '')
    .replace(/(?<=[进出]口)[额值量]$/, '')
    .replace(/^(?:主营)?(?:业务|营业)(?=收入$)|^营收$|^营业额$/, (word) =>
      word.startsWith('营') && word !== '营业' ? '收入' : '',
    )
    .replace(/总(?![值额量数和体规])(?=[一-龥]{1,3}$)/, '')
    .replace(/^(?:总|货物贸易|货物|外贸)(?=..)/, '')
    .replace(/^.{0,6}(?:外贸|对外贸易|货物贸易)$/, '进出口');

/** 进出口 does not hold 出口, nor 非税收入 what is 税: a letter before a name may turn it into another. */
const holdsName = (name: string, words: readonly string[]): boolean =>
  words.some((word) => {
    const at = name.indexOf(word);
    return at >= 0 && !/[进非不未]/.test(name[at - 1] ?? '');
  });

/** 对某国进出口, 从某口岸进口: what goes to or comes from some is no whole. */
const isWithSome = (fig: Fig): boolean => /^[对向从自经与同]/.test(qualifierOf(fig));

const measureOf = (fig: Fig): string => fig.observation.measure ?? ownLead(fig);

const nation = /^(?:同期|当年)?(?:全国|我国|中国|国家)/;
const province = /省|自治区|全区|内蒙古/;
const ofPlace = /^[全我本][市州盟县区旗]/;
/** A firm, a park or a line of business is within the place whose whole is asked for. */
const withinPlace = /(?:公司|集团|企业|中心|园|厂|[发税产业保园聚范新]区|港|口岸|业|项目|工程|单位)$/;

/** 占全国 asks for the nation's figure, 占全省 for the province's; a figure without a subject may be either. */
const placeOf = (share: Fig) => {
  const said = share.lead.slice(share.lead.lastIndexOf('占') + 1).replace(/^(?:同期|当年)/, '');
  return ({ observation: { subject } }: Fig): boolean => {
    if (subject === null) return true;
    if (/^(?:全国|我国)/.test(said)) return nation.test(subject);
    if (/^(?:全省|全区|全自治区|我省|我区)/.test(said))
      return province.test(subject) || bareName(subject) === bareName(share.observation.subject ?? '');
    return !(ofPlace.test(said) && withinPlace.test(subject));
  };
};

const bareName = (name: string): string => name.replace(/(?:自治[区州县]|地区|[省市县区旗州盟])$/, '');

/** 占云河进出口总值: the place whose whole is asked for, where a figure of the text is of it. */
const placeNamed = ({ figs }: Passage, words: string) => {
  const place = figs
    .map(({ observation: { subject } }) => bareName(subject ?? ''))
    .find((name) => name.length > 1 && words.startsWith(name));
  if (place === undefined) return null;
  const rest = words.slice(place.length).replace(/^(?:自治[区州县]|[省市县区旗州盟])?的?/, '');
  return rest.length > 1 ? { place, rest } : null;
};

/** 占云河市外贸总值: a place that nothing else in the text is of is asked for by its very name alone. */
const otherPlace = /^[一-龥]{2,4}(?:省|市|县|旗|州|盟)(?=[一-龥]{2})/;

const ofThatPlace =
  (place: string) =>
  ({ observation: { subject } }: Fig): boolean =>
    subject !== null && bareName(subject) === place;

/** How far off a whole may stand that a share names in full. */
const farther = 900;

const heads = /(?:进出口|出口|进口|用电量|发电量|零售额|吞吐量|货运量|客运量)$/;

/** 出口机电产品: what is traded is named behind the trade. */
const goods = /^(出口|进口)[一-龥]{2,8}$/;

/**
 * 进出口681亿元。…。民营企业进出口412亿元，占60.5%: a share without words for its whole is of the same measure told before
 * for all, where one value of it stands there and the part's name says whose part it is.
 */
export const toldBefore = ({ figs }: Passage, part: Fig): Fig | undefined => {
  const name = measureOf(part);
  const head = heads.exec(coreOf(name))?.[0] ?? goods.exec(name)?.[1];
  if (head === undefined || (coreOf(name) === head && qualifierOf(part) === '')) return undefined;
  const all = figs
    .slice(Math.max(0, part.index - 60), part.index)
    .filter(
      (fig) =>
        canHold(fig, part) &&
        coreOf(measureOf(fig)) === head &&
        qualifierOf(fig) === '' &&
        !/其中|分别|当月/.test(clauseBefore(fig)) &&
        isMore(fig.observation, part.observation) &&
        ofOneRegion(fig, part),
    );
  return new Set(all.map(({ observation: { value } }) => value)).size === 1 ? all[0] : undefined;
};

const ofOneRegion = ({ observation: { subject: a } }: Fig, { observation: { subject: b } }: Fig): boolean =>
  a === null ||
  b === null ||
  bareName(b).startsWith(bareName(a)) ||
  /^[全我本]/.test(a) ||
  /^[全我本]/.test(b);

/** The whole that the share's words name, in the same document: by its very name, or by the shortest name that holds it. */
export const namedWhole = (passage: Passage, part: Fig, share: Fig, words: string): Fig | undefined => {
  const named = placeNamed(passage, words);
  const place = named ? ofThatPlace(named.place) : placeOf(share);
  const far = passage.figs.filter(
    (fig) =>
      canHold(fig, part) &&
      place(fig) &&
      !/分别/.test(clauseBefore(fig)) &&
      Math.abs(fig.observation.start - share.observation.start) < farther,
  );
  const able = far.filter(({ observation: { start } }) => Math.abs(start - share.observation.start) < near);
  const core = coreOf(named?.rest ?? words);
  // 占总数的96% names no whole that stands just anywhere.
  if (core === '') return undefined;
  const closest = (all: readonly Fig[]) => {
    const exact = all.filter(({ observation: { bound } }) => bound === '=');
    const figs = exact.length > 0 ? exact : all;
    return figs.findLast(({ index }) => index < part.index) ?? figs.find(({ index }) => index > share.index);
  };
  const same = closest(
    (named || core.length > 2 ? far : able).filter(
      (fig) =>
        coreOf(measureOf(fig)) === core &&
        qualifierOf(fig) === '' &&
        !hasOwnShare(passage, fig, { core, share, named: true }),
    ),
  );
  if (same) return same;
  const only = core.length > 2 ? onlyOne(passage, part, core) : undefined;
  if (only) return only;
  if (named || otherPlace.test(words)) return undefined;
  const holding = able
    .filter(
      (fig) =>
        fig.observation.start < share.observation.start &&
        (holdsName(measureOf(fig), [core, words]) ||
          spells(`${ownLead(fig)}${fig.observation.measure ?? ''}`, core)),
    )
    // 服务业实际使用外资 is beside what 高技术产业 used of 实际使用外资, not above it.
    .filter((fig) => !/(?:业|企业|类|产品)$/.test(measureOf(fig).split(core)[0] ?? '') || core === '')
    .filter(
      (fig) => !/其中/.test(fig.lead) && !isWithSome(fig) && !hasOwnShare(passage, fig, { core, share }),
    )
    .sort((a, b) => measureOf(a).length - measureOf(b).length || b.index - a.index);
  const large = holding.find((fig) => !isMore(part.observation, fig.observation));
  // A whole smaller than its part is a mistake worth telling only where no other whole could be meant.
  return (
    large ??
    holding.find(
      (fig, _, all) =>
        all.length === 1 &&
        (fig.observation.sentenceStart === part.observation.sentenceStart || coreOf(measureOf(fig)) === core),
    )
  );
};

/**
 * 民营企业进出口8.9万亿元，占进出口总值的52.8%: what is itself told as a share of what is asked for, or of a thing that is
 * not named, is no whole of it; a region's total may well be a share of the nation's.
 */
const hasOwnShare = (
  { figs }: Passage,
  fig: Fig,
  { core, share: asked, named = false }: { core: string; share: Fig; named?: boolean },
): boolean =>
  figs.slice(fig.index + 1, fig.index + 4).some((share) => {
    const between = share.observation.sentence.slice(fig.until, share.at);
    if (share.observation.sentenceStart !== fig.observation.sentenceStart || share.observation.unit !== '%')
      return false;
    const percents = figs.slice(fig.index + 1, share.index);
    if (!/占/.test(between) || !percents.every(({ observation: { unit } }) => unit === '%' || unit === 'pp'))
      return false;
    const words = between
      .slice(between.lastIndexOf('占') + 1)
      .replace(/(?<=.)的?(?:比[重例]|份额|百分比).*$/, '');
    return (
      (!named && /^比/.test(words)) ||
      (coreOf(words).includes(core) && nation.test(words) === ofNation(asked))
    );
  });

const ofNation = ({ lead }: Fig): boolean => nation.test(lead.slice(lead.lastIndexOf('占') + 1));

/** 占全部零售额: the total whose parts are being listed, where the words of the share name what it counts. */
export const listedNamed = (passage: Passage, part: Fig, share: Fig, words: string): Fig | undefined => {
  const whole = listedWhole(passage, part);
  if (!whole || !placeOf(share)(whole)) return undefined;
  if (!(sameTime(whole, part) || inheritedTime(whole, part) || saidAlike(whole, part))) return undefined;
  const name = `${measureOf(whole)}${ownLead(whole)}`.replace(/总(?=[一-龥])/g, '');
  const core = coreOf(words);
  const own = coreOf(measureOf(whole));
  const stem = core.replace(/[数量额值员]+$/, '');
  return holdsName(name, [core]) ||
    (own.length > 3 && own === core) ||
    (stem.length > 1 && holdsName(name, [stem])) ||
    spells(name, core) ||
    (own.length > 1 &&
      !/^(?:面积|数量|金额|人数|户数|总数)$/.test(own) &&
      core.endsWith(own) &&
      saidBefore(whole, core.slice(0, -own.length))) ||
    (core.length > 2 && sharesEnd(name, core))
    ? whole
    : undefined;
};

/** 占入境外国人: what narrows the name must be said of the whole, too. */
const saidBefore = ({ at, observation: { sentence } }: Fig, words: string): boolean =>
  !/[入出进]境|国内|国际|境外/.test(words) || sentence.slice(0, at).includes(words);

/** 全省货物进出口 and 进出口: one name ends with most of the other. */
const sharesEnd = (name: string, core: string): boolean => {
  const end = core.slice(-Math.ceil(core.length * 0.75));
  return holdsName(name, [end]);
};

/** 占比 without a whole: the total whose parts are being listed. */
export const listedWhole = ({ periods }: Passage, part: Fig): Fig | undefined => {
  const holds = ({ parts }: { readonly parts: readonly Fig[] }) =>
    parts.some(({ observation }) => observation === part.observation);
  return partsOf(periods, periodIndexOf(periods, part)).find(holds)?.total;
};

const totalWords = /总(?:投资|面积|量|规模|长|数|额)|规划|概算/;

/** 用水总量 and 农业用水量: what is left of the whole's name without 总 stands in the part's. */
const alike = (whole: Fig, part: Fig): boolean => {
  const core = coreOf(measureOf(whole).replace('总', ''));
  return core.length > 2 && measureOf(part).includes(core) && measureOf(part) !== core;
};

/** 查处342件，占全部的38.2%，其次151件，占16.9%: what has its own share is an item beside the next one. */
const hasShareBefore = ({ figs }: Sentence, whole: Fig, part: Fig): boolean =>
  figs
    .slice(whole.order + 1, part.order)
    .some(({ observation: { unit }, lead }) => unit === '%' && /占/.test(lead));

/** Without 其中, the level before the part is its whole when their names share a word and it is larger. */
export const previousTotal = (sentence: Sentence, part: Fig): Fig | undefined => {
  const whole = sentence.figs.slice(0, part.order).findLast((fig) => canHold(fig, part));
  if (!whole || hasShareBefore(sentence, whole, part)) return undefined;
  const told =
    totalWords.test(namesOf(whole)) &&
    (/^[，,][^，,。；;\d]{0,14}(?:已|累计|完成)/.test(part.lead) || alike(whole, part));
  return told ||
    (isMore(whole.observation, part.observation) &&
      shareRun(whole.observation.measure ?? '', part.observation.measure ?? '', 2))
    ? whole
    : undefined;
};

/** 占全市的38.3%，全市为120家: a whole named by its place alone, told after its share. */
export const placeWhole = (sentence: Sentence, part: Fig, share: Fig): Fig | undefined => {
  const place = /占(全[国省市区县旗])的?(?:比重|比例)?(?:为|达|约)*$/.exec(share.lead)?.[1];
  if (place === undefined) return undefined;
  return sentence.figs.find(
    (fig) =>
      fig.order > share.order && fig.kind === part.kind && isLevel(fig) && ownLead(fig).startsWith(place),
  );
};
