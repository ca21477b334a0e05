import type { NameMention } from '../names/find-names.js';
import { lastOf, tableOf } from '../scan/characters.js';
import type { Range } from '../text/layout.js';
import { cutNames } from './cut-names.js';
import type { Figure } from './figure.js';
import {
  belowAt,
  joinLeads,
  type Leads,
  movement,
  noLeads,
  placeRanked,
  readLeads,
  says,
  tellsMore,
} from './lead-words.js';
import { afterOf, goodsPutFirst } from './measure-around.js';
import { withIndustry } from './industries.js';
import { itemsOf, listPutFirst, listToldBefore } from './measure-items.js';
import type { Around, MeasureChoice } from './measure-rule.js';
import { measureRules } from './measure-rules.js';
import type { MeasureSource } from './measure-source.js';
import { measureHead } from './measure-heads.js';
import { type NounPhrase, phraseBefore } from './noun-phrase.js';
import { ownersOfList } from './owners-of-list.js';
import {
  acrossBracket,
  beforeBracket,
  behindCounted,
  behindPointed,
  behindSpan,
  behindWork,
} from './phrase-edges.js';
import { shareReading } from './share-of.js';
import type { Site } from './site.js';

/** What a figure measures, as its own clause says it. */
export interface MeasureReading {
  /** The phrase; null where the clause has none and the figure before must lend its own. */
  readonly measure: string | null;
  readonly object: string | null;
  readonly span: Range | null;
  readonly leads: Leads;
  /** The words from the clause's start (or the figure before) to the figure. */
  readonly words: string;
  /** For 分别: the phrase of each figure of the list. */
  readonly items: readonly string[];
  /** For 分别 behind a list of names: whose each figure of the list is. */
  readonly owners?: readonly NameMention[];
  /** True for 这一数字 and the like: what the figure before measured is meant, of the same subject. */
  readonly pointsBack: boolean;
  /** Where the measure's phrase begins; what stands before it may name the subject. */
  readonly start: number;
}

/** Reads the measure of a figure from the words before it, or after it where it counts or qualifies a thing. */
export function readMeasure(source: MeasureSource, site: Site): MeasureReading {
  const { text } = source;
  const { figure, from } = site;
  const leads = pastNoun(text, leadsOf(source, site), figure);
  const end = leads.start;
  const words = text.slice(from, figure.start);
  if (figure.part !== undefined) return ofPart(source, figure, { words, leads });
  const ratio = figure.kind === 'index' ? ofTwoThings.exec(words)?.[1] : undefined;
  if (ratio) return { ...unsaid({ words, leads }), measure: ratio, start: from + words.indexOf(ratio) };
  // 是“十一五”末的3倍: how many times what was told before.
  if (figure.kind === 'fold' && timesThen.test(words)) return unsaid({ words, leads });
  const against = figure.kind === 'fold' ? timesOf.exec(words) : null;
  if (against) return heldAgainst(source, site, { words, leads, until: from + against.index });
  // 按平均汇率折算为9000美元: what the figure before measures, in another currency.
  if (figure.kind === 'amount' && converted.test(words)) return unsaid({ words, leads });
  const share = shareReading(source, site, { end, each: says(leads, 'each') });
  if (share) return { ...unsaid({ words, leads }), ...share };
  const back = pointingBack(text, from, end);
  if (back >= 0) return { ...unsaid({ words, leads }), start: back, pointsBack: true };
  const shared = site.group > 1 && (says(leads, 'each') || isPaired(text, { from, end, count: site.group }));
  const owned = shared ? ownersOfList(source, { from, end, count: site.group }) : null;
  if (owned) {
    const { owners, measure: of } = owned;
    const measure = of && text.slice(of.start, of.end);
    const start = of?.start ?? end;
    return { measure, object: null, span: of, leads, words, items: [], owners, start, pointsBack: false };
  }
  const items = shared ? itemsOf(source, { from, end, count: site.group }) : [];
  const around = aroundOf(source, site, { leads, words });
  const start = around.before?.start ?? end;
  const told = site.clause.index > site.sentence.firstClause;
  const choice = shared && told && isOfBranches(text, from, end) ? null : chosen(around);
  if (!choice) return { ...unsaid({ words, leads }), items, start };
  const { measure, span } = ofCountedWorks(site, choice);
  const first = choice.object === null && start === site.clause.start && output.test(measure);
  const goods = first ? goodsPutFirst(source, site) : null;
  const object = goods ? text.slice(goods.start, goods.end) : choice.object;
  const inTurn = shared && items.length === 0 ? eachOf(measure, site.group) : items;
  const put = shared && inTurn.length === 0 ? listPutFirst(source, site, measure) : inTurn;
  // 冰箱、彩电等家电产量增长,同比分别增长5%和4%: of each in turn, where the measure itself is told there.
  const before = shared && put.length === 0 && span !== null && span.end < site.clause.start;
  const ofEach = before ? listToldBefore(source, site) : put;
  return { measure, object, span, leads, words, items: ofEach, start, pointsBack: false };
}

/** 鲜菜、禽蛋类价格有所下降,分别下降5%和4%: of each in turn, where the clause before tells of all. */
function eachOf(measure: string, count: number): string[] {
  const things = measure.split(/[、和]/);
  const head = measureHead(measure);
  return head !== null && things.length === count && things.every((thing) => thing.length > 1)
    ? things.map((thing) => (thing.endsWith(head) ? thing : thing + head))
    : [];
}

const countedWorks = /^[\u4e00-\u9fff]{0,8}?(?:项目|工程)(?=(?:计划|预计|协议)?(?:总投资|投资)额?$)/;
// 新厂房|投资, 二期|总投资: a work that no name was found for.
const plainWorks =
  /^[\u4e00-\u9fff]{0,6}?(?:厂房|车间|工厂|[一二三首]期(?:工程)?)(?=(?:计划|预计)?(?:总投资|投资)$)/;

// 为120家市场主体|融资1亿元: for whom.
const forWhom =
  /^[\u4e00-\u9fff]{0,8}?(?:企业|主体|商户|农户|合作社)(?=(?:融资|授信|放贷|减税|退税|贷款|投放贷款|发放贷款|争取资金|兑现资金|减免税费|节约成本)$)/;

// 规模以上工业企业|生产原煤: whose figures a report of statistics gives.
const ofScale = /^规模?以?上工业(?:企业)?(?=(?:生产|能源)[\u4e00-\u9fff]{2})/;

// 建设|年销售收入数十亿元的产业集群: what is to be reached, without the verb before it.
const madeYearly = /^(?:建设|打造|培育|形成)(?=年(?:销售收入|产值|营业收入|营收|产量|产能))/;

// 9个海港|新增航线: what those counted have gained, and not who they are.
const gainOfCounted = /^[\u4e00-\u9fff]{2,10}?(?=(?:新增|新开)[\u4e00-\u9fff]{2,}$)/;

/** 12个重点项目|总投资45亿元, 新厂房|投资2亿元: what works cost, without the words for them. */
function ofCountedWorks({ previous }: Site, choice: MeasureChoice): Pick<MeasureChoice, 'measure' | 'span'> {
  const { measure, span } = choice;
  if (!span) return choice;
  const counted = previous?.kind === 'count' && span.start === previous.end;
  const works =
    ((counted
      ? (countedWorks.exec(measure) ?? forWhom.exec(measure) ?? gainOfCounted.exec(measure))
      : null) ??
      plainWorks.exec(measure) ??
      madeYearly.exec(measure) ??
      ofScale.exec(measure))?.[0].length ?? 0;
  return works > 0
    ? { measure: measure.slice(works), span: { start: span.start + works, end: span.end } }
    : choice;
}

type Said = Pick<MeasureReading, 'words' | 'leads'>;

/** The reading of a figure whose own clause names no measure. */
const unsaid = ({ words, leads }: Said): MeasureReading => ({
  measure: null,
  object: null,
  span: null,
  leads,
  words,
  items: [],
  start: leads.start,
  pointsBack: false,
});

const timesThen =
  /^[,、]?(?:约|已?相当于)?[是为达](?:到)?“[^,。;”]{2,8}”(?:时期|期间|初|末)?的(?:近|约|超)?$/;

// 是普通工艺的3倍, 达到原来的5倍
const timesOf =
  /(?:已经?|均|都|约|大约|几乎)*(?:是|为|达到?了?|相当于|超过?了?|接近)[^,。;是为达超\d]{1,16}的(?:约|近|超过?|大约)?$/;

/** 产量是普通工艺的3倍: what stands before the verb, or what the figure before measures, and not what it is held against. */
function heldAgainst(
  source: MeasureSource,
  { from }: Site,
  { words, leads, until }: Said & { readonly until: number },
): MeasureReading {
  const phrase = cutNames(source, phraseBefore(source.pieces.before(from, until)));
  const none = unsaid({ words, leads });
  if (!phrase || phrase.end !== until || phrase.end - phrase.start < 2) return none;
  const measure = source.text.slice(phrase.start, phrase.end);
  return { ...none, measure, span: phrase, start: phrase.start };
}

const converted =
  /^,?(?:[按以][^,。;]{2,20}(?:汇率|牌价|中间价)[^,。;\d]{0,6})?(?:计算|折算|换算|折合)(?:成|为|约为|约合|约|合|达)*$/;

/** 三次产业结构为5:40:55: a share of each branch, in the words that say what is divided. */
function ofPart({ text }: MeasureSource, { part, start, listed }: Figure, said: Said): MeasureReading {
  const near = text.slice(Math.max(0, start - (listed ? 60 : 40)), start);
  const whole = divided.exec(near)?.[0] ?? '三次产业';
  return { ...unsaid(said), measure: `${whole}${part ?? ''}比重` };
}

/** 收入比为2.3:1: how many times one thing is another. */
const ofTwoThings =
  /([\u4e00-\u9fffA-Z“”]{2,18}(?:比(?:值|例)?|差距|倍差))(?:[由从为是达到至约仅]|缩小|扩大|下降|提高|上升|降低|保持|控制|稳定|优化|调整)*$/;

const divided = /(?:三次|三大)产业(?:增加值)?(?:结构|比例|构成)?(?![^,。;]*(?:三次|三大)产业)/;

/** 机器人、智能家居系统增长87%和16%: as many things as figures, with nothing else in the list. */
function isPaired(text: string, { from, end, count }: { from: number; end: number; count: number }): boolean {
  if (end - from > longestPair || count > 3) return false;
  const things = text.slice(from, end).split(/[、和与]/);
  return (
    things.length === count && things.every((thing) => thing.length > 1 && !/[的等,\d]|分别/.test(thing))
  );
}

const longestPair = 30;

// 其中,家具、食品等行业分别增长: branches measure nothing; what grew is told before.
const branches =
  /^(?:其中,?|同期,?)?[一-龥、]{2,30}(?:等|\d个|[两三四五六七八九十]大)(?:行业|产业|领域|板块|门类|大类)$/;

const isOfBranches = (text: string, from: number, end: number): boolean =>
  branches.test(text.slice(Math.max(from, end - 40), end));

// 这一数字, 该比例: a noun that says only that the figure before is spoken of again.
const again =
  /(?:[这该此]|上述|前述)(?:一|个|一个|项|一项|些)?(?:数字|数据|比例|数值|占比|指标|比重|比率|规模|总数|纪录)(?:已经?|将|更是)?$/;
const longestAgain = 8;
const wordEnds = tableOf('字据例值比标重率模数录');

/** Where words begin that point back to the figure before and end at `end`, or -1. */
function pointingBack(text: string, from: number, end: number): number {
  if (end <= from || wordEnds[text.charCodeAt(end - 1)] !== 1) return -1;
  const start = Math.max(from, end - longestAgain);
  const found = again.exec(text.slice(start, end));
  return found ? start + found.index : -1;
}

const output = /^[年日月总]?产[能量]$/;

/** 抽水蓄能5700万千瓦, 塔高342米: the last character of a noun, and not what can be or stands above another. */
function pastNoun(text: string, leads: Leads, { unit }: Figure): Leads {
  const before = text[leads.start - 1] ?? ' ';
  const first = text[leads.start];
  const able = first === '能' && '蓄储节核势热电氢光'.includes(before);
  const tall =
    first === '高' &&
    (unit === 'm' || unit === 'km') &&
    !/[比较]/.test(text.slice(Math.max(0, leads.start - 12), leads.start));
  return able || tall ? { ...leads, start: leads.start + 1 } : leads;
}

/** The lead words before the figure, and before a comparison that stands among them (较2021年增长). */
function leadsOf({ text, times, names, comparisonStart }: MeasureSource, { figure, from }: Site): Leads {
  // 某某硅能10万吨装置: the last character of a name leads to nothing.
  const scope = figure.kind === 'rank' ? 'rank' : 'other';
  const ranked = scope === 'rank' && placeRanked(text, names, figure.start) >= 0;
  if (!ranked && endsName(names, figure.start)) return noLeads(figure.start);
  const near = readLeads(text, { end: figure.start, from, times, scope, names });
  const each = eachStart(text, { from, to: near.start });
  if (each >= 0) {
    const past = readLeads(text, { end: each, from, times, scope });
    if (past.start > from) return joinLeads(near, past);
  }
  // 产量在去年基础上提高5%: upon what it grew stands between the measure and its verb.
  const basis = basisBefore(text, from, near.start);
  if (basis >= 0) return joinLeads(near, readLeads(text, { end: basis, from, times, scope }));
  const since = startBefore(text, from, near.start);
  if (since >= 0) return joinLeads(near, readLeads(text, { end: since, from, times, scope }));
  const compared = comparisonStart(from, near.start);
  if (compared < 0) return near;
  const past = joinLeads(near, readLeads(text, { end: compared, from, times, scope }));
  // 低于全市平均8个百分点
  const less = figure.kind === 'points' && !moves(near) && below.test(text.slice(compared, compared + 2));
  return less ? joinLeads(belowAt(past.start), past) : past;
}

const moves = (leads: Leads): boolean => !['rate', null].includes(movement(leads));
const below = /^[低慢少]于$/;

// 覆盖度从治理前的20%恢复到80%: what a figure was before, said without a date.
const since = /(?:从|由)[^,。;、\d]{0,6}(?:前|初期?|时|原来|最初|过去|此前|当初|起初)$/;
const longestSince = 12;

function startBefore(text: string, from: number, end: number): number {
  const start = Math.max(from, end - longestSince);
  const found = since.exec(text.slice(start, end));
  return found ? start + found.index : -1;
}

const upon = /在[^,。;、]{1,12}基础上(?:再|又|还|将|继续|进一步)?$/;
const longestBasis = 20;

function basisBefore(text: string, from: number, end: number): number {
  if (!text.slice(Math.max(from, end - 8), end).includes('基础上')) return -1;
  const start = Math.max(from, end - longestBasis);
  const found = upon.exec(text.slice(start, end));
  return found ? start + found.index : -1;
}

const longestName = 24;

/** Whether a name that is not too long ends at a place. */
function endsName(names: MeasureSource['names'], at: number): boolean {
  for (let i = names.firstFrom(at) - 1; i >= 0; i--) {
    const { start, end } = names.items[i] as Range;
    if (end === at) return true;
    if (at - start > longestName) return false;
  }
  return false;
}

function aroundOf(
  source: MeasureSource,
  site: Site,
  { leads, words }: { leads: Leads; words: string },
): Around {
  const { text } = source;
  const { figure, from, previous } = site;
  const end = leads.start;
  const stop = figure.signed && text[end - 1] === '(' ? end - 1 : beforeBracket(text, from, end);
  const named =
    figure.kind !== 'count' &&
    endsName(source.names, stop) &&
    !(figure.unit === 'km' && network.test(text.slice(Math.max(from, stop - 8), stop))) &&
    !(
      figure.unit === 'km' &&
      stop === figure.start &&
      roads.test(text.slice(Math.max(from, stop - 14), stop))
    );
  const phrase = named ? null : cutNames(source, phraseBefore(source.pieces.before(from, stop)));
  const counted = phrase && previous?.kind === 'count' ? behindCounted(text, phrase, from) : phrase;
  const worked = counted && previous ? behindWork(text, counted) : counted;
  const own = worked && behindSpan(text, worked);
  const whole = own && withIndustry(text, from, acrossBracket(source, from, own));
  const before = whole && behindPointed(text, whole);
  const said = before ? text.slice(before.start, before.end).replace(/\((?:包括|不?含)[^()]*\)/, '') : '';
  // 增长5%,六县市第三位: among how many it is ranked measures nothing.
  // 收入3亿元,自然口径增长5%: how it is reckoned measures nothing.
  // 第二批|5亿元国债资金: which batch it is measures nothing.
  // 其余3亿元来自服务: what is left of the sum told before.
  const noMeasure =
    (figure.kind === 'rank' && among.test(said)) ||
    (figure.kind !== 'count' && rest.test(said)) ||
    // 突破3亿、4亿大关: a mark that is passed.
    said === '大关' ||
    reckoned.test(said) ||
    foremost.test(said) ||
    batch.test(said);
  const written = noMeasure ? '' : said;
  const moves = tellsMore(leads);
  const next = text[figure.end] ?? '';
  const after = moves && figure.kind !== 'count' && next !== '的' ? null : afterOf(source, site);
  return {
    source,
    site,
    figure,
    leads,
    words,
    before,
    after,
    next,
    moves,
    end,
    // What a name leaves over (洞庭湖|区) and 国家 measure nothing; 纱增长3% is of yarn.
    prefix:
      written.length > 1 || (isGood(text, site, before) && written !== '国家' && written !== '季度')
        ? written
        : '',
    suffix: after ? text.slice(after.start, after.end) : '',
    // 改良盐碱地和近3万亩的荒坡: so does the second of two things of which the first has no number.
    parallel:
      words.length > 1 &&
      (previous === null
        ? next === '的' && '和及与'.includes(text[end - 1] ?? ' ')
        : '和及与、'.includes(words.charAt(words.length - 1))),
  };
}

// 供水管网125公里: no one network is named.
const network =
  /(?:^|[^\u4e00-\u9fff]|年末|全[省市县区]|新建|改造|铺设|建成)(?:[供给排污雨]水|燃气|供热|供气|天然气|热力|通信|地下|城镇|城市|农村|城区|配套)*(?:管网|管道|管线|管廊)$/;
// 建设旅游公路80公里: a kind of road that is built, and how much of it.
const roads =
  /(?:建设|新建|修建|改建|改造|扩建|新改建|建成|硬化|养护|提升|打通)[\u4e00-\u9fff]{0,6}(?:公路|铁路|道路|绿道|步道|渠道|管网|堤防|航道)$/;
const rest = /^(?:其他|其余|剩余|余下)$/;
const reckoned = /^(?:按)?(?:自然|同|可比|全|老|新|原|大|小)?口径$|^自然增[幅长]$/;
// 全国首条40米的索桥: being the first measures nothing.
const foremost = /^(?:世界|全球|全国|国内|我国|亚洲|全省|全市)?(?:首|第一|唯一)[个台座条套艘家款]$/;
const batch = /^(?:首|第[一二三四五六七八九十\d]+)[批期轮]$/;
const among =
  /^(?:在|居|列)?(?:[一二三四五六七八九十\d]+个?|各|全)(?:[省市县区州盟旗]|县市|市县|区县|县区|县市区)$/;
const goods = tableOf('桥井纱布糖盐酒铜铝铅锌锡铁钢煤丝麻茶油粮棉菜猪牛羊鸡鸭鹅蛋奶肉鱼虾');

/** A good of one character that its clause, or what follows the figure before, begins with. */
const isGood = (text: string, { clause, figure }: Site, phrase: NounPhrase | null): boolean =>
  phrase !== null &&
  phrase.end - phrase.start === 1 &&
  phrase.start === clause.start &&
  (figure.kind === 'percent' || (figure.kind === 'count' && '头只羽座口'.includes(figure.of ?? ' '))) &&
  goods[text.charCodeAt(phrase.start)] === 1;

function chosen(around: Around): MeasureChoice | null {
  for (const rule of measureRules) {
    const choice = rule.read(around);
    if (choice) return choice;
  }
  return null;
}

// The longest denominator: 每百万名从业人员.
const longestEach = 9;

const every = '每'.charCodeAt(0);
// 玫瑰均价每扎25元: goods by the bundle or the box.
// 劳动生产率每人9万元
const packed = /^每[扎箱袋瓶包盒株枝把捆人户斤头只羽尾棵件双串]$/;

/** 密度达到每万名工人392台: where the denominator before a figure begins, or -1. */
function eachStart(text: string, { from, to }: { from: number; to: number }): number {
  const at = lastOf(text, every, { from: Math.max(from, to - longestEach), to });
  if (at < 0 || (to - at < 3 && !packed.test(text.slice(at, to)))) return -1;
  // 机组每台年发电量达到9亿度: what each has is what is measured.
  if (measureHead(text.slice(at, to)) !== null) return -1;
  return /^每(?!.*的|[天年月日周])[百千万十亿]*[名个位台户家亩]?[\u4e00-\u9fff]{0,5}$/.test(
    text.slice(at, to),
  )
    ? at
    : -1;
}
