import { outermostIn } from '../events/event-object.js';
import type { NameMention } from '../names/find-names.js';
import { firstFrom } from '../scan/lexicon.js';
import type { Clause, Range, Sentence } from '../text/layout.js';
import type { Page } from '../text/page.js';

/** Where a maker is looked for. */
export interface MakerSite {
  readonly page: Page;
  readonly names: readonly NameMention[];
  readonly clause: Clause;
}

/**
 * Who makes what is told at `at`: the enterprise named last before it in the sentence, else the park or facility,
 * else the one that the sentences before it in the paragraph are about.
 */
export function findMaker(
  { page, names, clause }: MakerSite,
  at: number,
  strict = false,
): NameMention | null {
  const { sentences, blocks } = page.layout;
  const sentence = sentences[clause.sentence];
  if (!sentence) return null;
  const first = blocks[sentence.block]?.firstSentence ?? sentence.index;
  const speaker = firmSpeaking({ page, names, clause }, at);
  if (speaker) return speaker;
  // …扩建项目投产,公司某线产能将增至…: the firm stands right before what it makes.
  const itself = firmItself.test(page.folded.slice(Math.max(sentence.start, at - 8), at));
  const told = itself ? lastFirm(page, names, at) : null;
  if (told) return told;
  // 浦东新区是…新区,正深耕芯片: a sentence that a place begins is about none of the makers before.
  const pointed = pointsAt(page, sentence, at) ? projectMeant({ page, names, clause }, at) : null;
  if (pointed) return pointed;
  const own = names[firstFrom(names, sentence.start)];
  const placed = own?.start === sentence.start && own.type === 'place';
  for (let i = sentence.index; i >= Math.max(first, sentence.index - sentencesBack); i--) {
    const from = Math.max(sentences[i]?.start ?? at, at - farthest);
    const to = i === sentence.index ? at : (sentences[i]?.end ?? at);
    const near = outermostIn(names, { start: from, end: to }).filter(
      (name) => !isPartner(page, name, to) && !isBuilt(page, name) && !isWhere(page, sentence, name),
    );
    const topic = i < sentence.index ? near.find((name) => isTopic(page, name)) : undefined;
    const maker = ownerOr(names, topic ?? makerIn(near)) ?? ownerIn(names, near);
    // 该公司拥有三个车间,月产…: the firm that a sentence speaks of, not its hall.
    const meant =
      maker &&
      i === sentence.index &&
      maker.type !== 'enterprise' &&
      beginsWithFirm(page, sentence, maker.start)
        ? lastFirm(page, names, sentence.start)
        : null;
    if (meant) return meant;
    // 某基地项目,是某示范区的标志性项目,主要生产…: the project that the sentence is about, not the park.
    const about =
      maker?.type === 'park' && i === sentence.index ? projectTold(page, near, maker.start) : null;
    if (about) return about;
    if (maker && (i === sentence.index || isSubject(page, maker))) return maker;
    // Each sentence of a government's report tells of another work of the whole place.
    if (strict || placed || page.isWorkReport) break;
  }
  if (strict) return projectBefore({ page, names, clause }, at) ?? projectMeant({ page, names, clause }, at);
  const firm = speaksOfItself(page, sentence) ? lastFirm(page, names, at) : null;
  return (
    firm ??
    projectBefore({ page, names, clause }, at) ??
    projectMeant({ page, names, clause }, at) ??
    firmBehind(page, names, { start: at, end: sentence.end })
  );
}

// 自拉通某线以来,某公司…: whom the clause behind names.
const whereOrWhen = /(?:以来|之?后|时|中),/;

function firmBehind(
  { folded }: Page,
  names: readonly NameMention[],
  { start, end }: Range,
): NameMention | null {
  const said = whereOrWhen.exec(folded.slice(start, Math.min(end, start + 40)));
  const at = start + (said ? said.index + said[0].length : 0);
  const next = said && names[firstFrom(names, at)];
  return next && next.start === at && next.type === 'enterprise' ? next : null;
}

// “我们公司生产某某。”某公司经理某某说: behind the quotation stands whose words they are.
const says = /^[^。]{0,40}?(?:说|介绍|表示|告诉|坦言)/;
const ofFirm = /[“,。;]公司|是公司/;
const longestSpeech = 260;

/** The firm of whoever speaks in the quotation around `at`, where what is said is of 我们 or 公司; null elsewhere. */
export function firmSpeaking({ page, names, clause }: MakerSite, at: number): NameMention | null {
  const { folded, layout } = page;
  const block = layout.blocks[layout.sentences[clause.sentence]?.block ?? 0];
  const from = Math.max(block?.start ?? 0, at - longestSpeech);
  const open = from + folded.slice(from, at).lastIndexOf('“');
  if (open < from || folded.slice(open, at).includes('”')) return null;
  const speech = folded.slice(open, at + longestSpeech);
  const ofOwn = /我们|公司|企业/.test(speech.slice(0, at + 24 - open));
  if (!ofOwn || !(speech.includes('我们') || ofFirm.test(speech))) return null;
  const close = open + speech.indexOf('”');
  if (close < at || !says.test(folded.slice(close + 1, close + 60))) return null;
  if (outermostIn(names, { start: open, end: at }).some(({ type }) => type === 'enterprise')) return null;
  const firm = outermostIn(names, { start: close, end: close + 40 })[0];
  return firm?.type === 'enterprise' && firm.start === close + 1 ? firm : null;
}

/** 公司拟在某新区建…: where a firm builds makes nothing. */
const isWhere = ({ folded }: Page, { start }: Sentence, name: NameMention): boolean =>
  name.type === 'park' &&
  /^(?:该|这家)?(?:公司|企业)[^,。;]{0,8}[在于]$/.test(folded.slice(start, name.start));

// 新建制氢车间、变电站以及管网: what a work sets up stands in a list, and makes nothing yet.
const alsoBuilt = /^(?:、|以及|及|等)/;
const built = /(?:新建|新上|新增|购置|引进|引入|配套|配置|建设|规划建设|、|以及|及)(?:了|有)?$/;

const isBuilt = ({ folded }: Page, { type, start, end }: NameMention): boolean =>
  type === 'facility' &&
  alsoBuilt.test(folded.slice(end, end + 2)) &&
  built.test(folded.slice(Math.max(0, start - 5), start));

// 公司|将新增
const firmItself = /(?:^|[,。;])(?:该|这家)?(?:公司|企业)(?:的|将|已|还|又|也|新增)*$/;

/** 甲公司是乙集团的下游企业: a sentence is about the firm that begins a clause of it first. */
const isTopic = (page: Page, name: NameMention): boolean =>
  name.type === 'enterprise' && !/银行|日报/.test(name.name) && isSubject(page, name);

function projectTold({ folded }: Page, near: readonly NameMention[], to: number): NameMention | null {
  const first = near.find(
    ({ type, start, name }) =>
      (type === 'project' || (type === 'facility' && plants.test(name))) && start < to,
  );
  return first && /^,?(?:是|为|总投资|占地|位于|坐落)/.test(folded.slice(first.end, first.end + 4))
    ? first
    : null;
}

const beginsWithFirm = ({ folded }: Page, { start }: Sentence, to: number): boolean =>
  /(?:^|,)(?:目前,?|如今,?)?(?:该|这家)?(?:公司|企业)/.test(folded.slice(start, to));

// 与甲、乙等厂家开展合作, 为丙供货, 是丁的下游企业: whom a maker works with or sells to.
const partnerBefore =
  /(?:(?:[与同跟向给为]|应用于|用于|供应)(?:[^,。;:与]{0,24}[、等])?|客户(?:涵盖|包括|有|是)[^。;]{0,24})$/;
const partnerBehind =
  /^[^,。;]{0,24}?(?:等[\u4e00-\u9fff]{0,8}企|交付|生产|合作|供货|配套|提供|供应|签约|签订|达成|建立|开展)/;

const served = /(?<![作成称])[为给向](?:[^,。;:]{1,24}、)?[^,。;、:]{0,6}$/;
const servedWith =
  /^(?:、[^,。;:]{1,24}?)?(?:等[^,。;]{0,10})?(?:定制|量身|专门|加紧|自主|正在|批量|供应|提供|配套|生产|研发|研制|制造|打造|建造|交付|供货)/;

/** 为某电站生产的, 向甲、乙交付: whether a name is whom goods are made for. */
export const isServed = (text: string, start: number, end: number): boolean =>
  servedWith.test(text.slice(end, end + 36)) && served.test(text.slice(Math.max(0, start - 34), start));

/** Whether a name is whom a maker works with, sells to or serves. */
export function isPartner({ folded }: Page, { start, end, type }: NameMention, to: number): boolean {
  // 为某电站生产的转轮, 可为下游某产业园提供: whom the goods are for.
  if (isServed(folded, start, end)) return true;
  if (type !== 'enterprise') return false;
  // 是甲公司的全资子公司,主要生产…: whose the maker is.
  if (/^的(?:全资|控股)?子公司/.test(folded.slice(end, end + 6))) return true;
  const before = folded.slice(Math.max(0, start - 28), start);
  // 记者从某公司获悉: who told it.
  if (before.endsWith('从') && /^(?:公司|方面|处)?(?:获悉|了解到|获知)/.test(folded.slice(end, end + 6)))
    return true;
  if ((/[是为]$/.test(before) && folded[end] === '的') || /(?:隶属于?|所辖[^,。;]{0,20})$/.test(before))
    return true;
  // 甲与乙合作生产: the first of two that a clause begins with acts.
  return (
    partnerBefore.test(before) &&
    (/客户/.test(before) || partnerBehind.test(folded.slice(end, Math.min(to, end + 30))))
  );
}

/** A project whose sentence tells its output is the maker where no other is named: 某项目投产,绿氨年产能10万吨. */
function projectBefore({ page, names, clause }: MakerSite, at: number): NameMention | null {
  const start = Math.max(page.layout.sentences[clause.sentence]?.start ?? at, at - farthest);
  const [first, ...others] = outermostIn(names, { start, end: at }).filter(({ type }) => type === 'project');
  if (!first || others.length > 0) return null;
  return (isSubject(page, first) || isFirstOfAll(page, first) || isQualified(page, first)) &&
    !page.folded.startsWith('之一', first.end)
    ? first
    : null;
}

const meant =
  /^(?:目前,?|如今,?|据悉,?|据了解,?)?(?:该|这一?个?)?(?:(?:项目|工程|电站|产线|生产线|基地)(?:[一二三]期)?|(?:[一二三]|首)期(?:项目|工程|投资|建设|总投资|计划|规划|已)|(?:全部|全面)?(?:建成|投产|达产)(?:投产|达产)?后|主要产品(?:为|有|包括))/;

// What is told only of a work spoken of before: its first stage, what it brings when it stands.
const elliptic = /^(?:目前,?)?(?:[一二三首]期|(?:全部|全面)?(?:建成|投产|达产)|主要产品)/;

// 该项目主要生产某某: the work that the sentence before told of.
const pointing =
  /^(?:目前,?|如今,?|据悉,?|据了解,?)?(?:(?:该|这一?个?)(?:[^,。;]{2,12}的)?(?:项目|工程|产线|生产线|基地)|(?:项目|基地)(?:位于|选址|坐落|由|占地|总投资|采用|以|建成|投产|达产|全[部面]))/;
const pointsAt = ({ folded }: Page, { start }: Sentence, at: number): boolean => {
  const said = folded.slice(start, Math.min(at + 2, start + 14));
  return pointing.test(said) || elliptic.test(said);
};

/** 某项目并网。项目二期年底投产后,每年供绿电…: the project of the sentence before, where this one begins with its kind. */
function projectMeant({ page, names, clause }: MakerSite, at: number): NameMention | null {
  const { sentences } = page.layout;
  const sentence = sentences[clause.sentence];
  if (!sentence) return null;
  const said = page.folded.slice(sentence.start, Math.min(at, sentence.start + 16));
  if (!meant.test(said.slice(0, 12)) && !pointing.test(said)) return null;
  // The last work that the sentences before tell of, in the paragraph before where it stands at its head.
  let left = sentencesBack;
  for (let i = clause.sentence - 1; i >= 0 && left > 0; i--) {
    const before = sentences[i];
    if (!before || before.block < sentence.block - 1) return null;
    // 该项目位于…。该项目为…。: these go on about the same work.
    const goesOn = pointing.test(page.folded.slice(before.start, Math.min(before.end, before.start + 14)));
    if (!goesOn || clause.sentence - i > mostSentences) left--;
    const projects = outermostIn(names, before).filter(
      ({ type, name }) =>
        type === 'project' ||
        (type === 'facility' && plants.test(name)) ||
        (type === 'park' && name.endsWith('基地')),
    );
    const last = projects[projects.length - 1];
    if (last && (projects.length === 1 || isSubject(page, last))) return last;
    if (projects.length > 1) return null;
  }
  return null;
}

const mostSentences = 8;

/** 总投资52亿元的某某项目, 首期工程为某某项目: what a work costs, or that it is one, stands before its name. */
const isQualified = ({ folded }: Page, { start }: NameMention): boolean =>
  /(?:[开动]工|新建|投产|元|亩|平方米|[千兆吉]瓦|吨|公里)的$|(?:工程|项目|一期)[为是]$/.test(
    folded.slice(Math.max(0, start - 5), start),
  );

/** 全球最大某某项目: a rank before the name. */
const isFirstOfAll = ({ folded }: Page, { start }: NameMention): boolean =>
  /(?:最[大高长先][一-龥]{0,2}|首[个座条]|规模化|国内|世界|全球)$/.test(
    folded.slice(Math.max(0, start - 6), start),
  );

// Looking no further back keeps the time linear on texts that are no prose.
const farthest = 600;

// A paragraph speaks of one maker for a few sentences, not for long.
const sentencesBack = 3;

function makerIn(names: readonly NameMention[]): NameMention | null {
  for (const types of ['enterprise', 'park', 'facility'] as const) {
    const found = names.filter(
      ({ type, name }) =>
        type === types && !/银行|分行|日报/.test(name) && (types !== 'facility' || plants.test(name)),
    );
    const last = found[found.length - 1];
    if (last) return last;
  }
  return null;
}

/** 某公司锂电池生产线: the firm that the last work or hall told of begins with. */
function ownerIn(names: readonly NameMention[], near: readonly NameMention[]): NameMention | null {
  const work = near.findLast(({ type }) => type === 'project' || type === 'facility');
  const owner = work ? ownerOr(names, work) : null;
  return owner === work ? null : owner;
}

const legal = /(?:公司|集团|厂)$/;

/** The firm that the name of a work or a hall begins with, else the work itself. */
function ownerOr(names: readonly NameMention[], work: NameMention | null): NameMention | null {
  if (!work || (work.type !== 'project' && work.type !== 'facility')) return work;
  for (let i = firstFrom(names, work.start); names[i]?.start === work.start; i++)
    if (names[i]?.type === 'enterprise' && legal.test(names[i]?.name ?? '')) return names[i] ?? null;
  return work;
}

// Facilities that make things; a bridge or a railway makes none.
const plants = /(?:厂|车间|基地|装置|生产线|牧场|电站|中心|[油气]田|煤矿|农场|养殖场)$/;

/** A sentence further back lends its maker only when it is about it: the name begins a clause. */
function isSubject({ folded }: Page, { start }: NameMention): boolean {
  return /(?:^|[,。;:!?\n、“”\s]|\d[年月日]|走进|位于|在|如今|目前|这个|这座|这家|[该此])$/.test(
    folded.slice(Math.max(0, start - 2), start),
  );
}

/** 我们公司, 公司, 企业生产的: a sentence that speaks of a firm without its name. */
const speaksOfItself = ({ folded }: Page, { start, end }: Sentence): boolean =>
  /公司|(?:^|[,“])[^,。]{0,4}厂(?:主要|的|里)|[这该]条?(?:生产线|产线)|我们企业|[“,]我们(?!国家|村|县|市|省)|(?:[,”]|该|这家|上述)企业(?:每年|今年|目前|已|的|还|自主|主要|专门|年)?(?:生产|研发|研制|制造|推出|产品|产[量能])/.test(
    folded.slice(start, Math.min(end, start + farthest)),
  );

/** The firm named last before, in whatever paragraph. */
function lastFirm(page: Page, names: readonly NameMention[], at: number): NameMention | null {
  const firms = outermostIn(names, { start: Math.max(0, at - farthest), end: at }).filter(
    (name) => name.type === 'enterprise' && !isPartner(page, name, at),
  );
  const last = firms[firms.length - 1];
  const { sentences } = page.layout;
  const from = last && sentences[Math.max(0, firstFrom(sentences, last.start + 1) - 1)]?.start;
  return firms.find((firm) => firm.start >= (from ?? 0) && isTopic(page, firm)) ?? last ?? null;
}
