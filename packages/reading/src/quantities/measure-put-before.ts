import { cutNames } from './cut-names.js';
import { type Around, type MeasureChoice, plain, said } from './measure-rule.js';
import { phraseBefore } from './noun-phrase.js';

// What a clause begins with whose measure the clause before it ended in: 将超过5000万元, 由2020年的3%提高至5%.
const goesOn =
  /^(?:将|已|约|超|突破|达|高达|从|由|预计|有望|力争|累计|目前|均|分别|更是)?(?:将|已|约|有望|预计)*(?:\d{4}年的?|去年的?|现在的?)?(?:不足|不到|近|约)?(?:将|已|约)?(?:(?:同比|环比)(?:分别|均)?(?:增长|下降|上升|上涨|下跌|回落|回升|提高|降低)(?:分别|均)?)?(?:超过?|突破|达到?|高达|接近|增至|降至|升至|提高到|提高至|提升至|增加到)?$/;

// Nouns that end a clause of their own before a comma.
const ends =
  /(?:利率|价格|指数|投入|比重|占比|比例|产量|产值|收入|规模|数量|总量|总额|销量|销售额|营收|面积)$/;

/** 今年用于设备更新的投入,将超过5亿元: what is measured stands at the end of the clause before, which tells of no figure. */
export function readPutBefore(around: Around): MeasureChoice | null {
  const { source, site, figure, words, prefix, suffix } = around;
  const { clause, previous, sentence } = site;
  if (prefix || (suffix && figure.kind === 'count') || figure.kind === 'duration') return null;
  if (site.from !== clause.start || clause.index === sentence.firstClause) return null;
  const end = clause.start - 1;
  if (source.text[end] !== ',' || !goesOn.test(words)) return null;
  const near = source.text.slice(Math.max(sentence.start, end - longest), end);
  const beaten = near.includes('超') ? overtakes.exec(near) : null;
  if (beaten?.[1]) {
    const from = end - beaten[0].length + beaten[0].indexOf(beaten[1]);
    return said(around, { start: from, end: from + beaten[1].length });
  }
  const head = ends.exec(near)?.[0];
  if (!head) return null;
  // 占某值的比重,由…: of which whole it is a share belongs to it; 用于仓储的投入: a verb that is its own noun.
  const share = ofShare.exec(near)?.[0];
  const phrase = share ? null : cutNames(source, phraseBefore(source.pieces.before(sentence.start, end)));
  const start =
    phrase && phrase.end === end && phrase.end > phrase.start ? phrase.start : end - (share ?? head).length;
  return previous && previous.end > start ? null : said(around, { start, end });
}

// 新能源装机已超过火电装机,达到…: what has overtaken the other is measured.
const overtakes =
  /(?:^|[,。;省市国区])([\u4e00-\u9fff]{2,12}?)(?:已|均|首次|历史性|全面|正式|反)*(?:超过|超越|赶超|反超)[\u4e00-\u9fff]{2,12}$/;
const ofShare = /占[^,。;占]{2,16}(?:比重|比例|份额)$/;
const longest = 30;

const ratio =
  /(?<!\d)([\u4e00-\u9fffA-Z]{2,14}[与和同][\u4e00-\u9fffA-Z]{2,10}(?:之间)?的(?:比率|比例|比值))(?:进一步|已|首次|逐步|持续|稳步|均)*(?:[为达是约至升降到]|提高|超过?|不足)*$/;

/** 仓储支出与产值的比率为13%: a share of one thing in terms of another. */
export function readRatio({ words, figure, site }: Around): MeasureChoice | null {
  if (figure.kind !== 'percent' && figure.kind !== 'points') return null;
  if (!words.includes('的比')) return null;
  const found = ratio.exec(words);
  if (!found?.[1]) return null;
  const start = site.from + found.index;
  return plain(found[1], { start, end: start + found[1].length });
}

const paidOut =
  /(?:已|已经|累计|共|先后|现已)+(?:下达|拨付|发放|投放|兑付|落实|到位|发行|兑现|支付|减免)(?:约|近|超过?|达)?$/;

const sown = /(?:已|已经|累计|现已)+(?:播|种|栽|收|栽插|播种|收割|收获)(?:约|近|超过?|达)?$/;

/** 转移支付已下达9亿元, 冬小麦已播2亿亩: what has been paid out stands before the verb that only says so. */
export function readPaidOut({ source, site, figure, words }: Around): MeasureChoice | null {
  const land = figure.unit === 'mu' || figure.unit === 'ha';
  const verb = figure.unit === 'CNY' ? paidOut.exec(words) : land ? sown.exec(words) : null;
  if (!verb) return null;
  const end = site.from + verb.index;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
  return phrase && phrase.end === end && end - phrase.start > 1
    ? plain(source.text.slice(phrase.start, end), phrase)
    : null;
}

const dimension = /(?:^|(?![全总周])[\u4e00-\u9fff、,])([长宽高深厚])(?:约|达|近|超过?)?$/;

/** 修筑长1.4公里、高2.3米的防浪堤: the one character before a length says which it is, where 的 behind leads to the thing. */
export function readDimension({ figure, words, site, source }: Around): MeasureChoice | null {
  if (figure.unit !== 'm' && figure.unit !== 'km') return null;
  const said = dimension.exec(words)?.[1];
  if (!said || !/^(?:、[长宽高深厚]|的)/.test(source.text.slice(figure.end, figure.end + 2))) return null;
  const start = site.from + words.lastIndexOf(said);
  return plain(said, { start, end: start + 1 });
}

const record = /^的(?:历史|同期|单[日月]|年度|阶段性)*(?:新高|纪录|记录|峰值)/;
const setsRecord =
  /([\u4e00-\u9fff]{2,14}?)(?:再次|首次|均|连续|又)*(?:创出|创下|创造|刷新|创)了?[^,。;\d]{0,6}$/;

/** 客流创出单日1900万人次的历史新高: what has set the record. */
export function readRecord({ source, site, figure, words }: Around): MeasureChoice | null {
  if (!record.test(source.text.slice(figure.end, figure.end + 10))) return null;
  const said = setsRecord.exec(words)?.[1];
  if (!said) return null;
  const start = site.from + words.indexOf(said);
  return plain(said, { start, end: start + said.length });
}

const portion = /占(?:比)?(?:为|达到?)?(?:约|近|超过?|到)?$/;

/** 其中外地参展企业占73%: whose part it is, where no whole is named. */
export function readPortion({ source, site, figure, words }: Around): MeasureChoice | null {
  const said = figure.kind === 'percent' ? portion.exec(words) : null;
  if (!said) return null;
  const end = site.from + said.index;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
  return phrase && phrase.end === end && end - phrase.start > 1
    ? plain(source.text.slice(phrase.start, end), phrase)
    : null;
}

const doneSoFar = /完成了?(?:约|近|超过?)?$/;

/** 主体工程已完成80%: how far a work has come. */
export function readProgress({ figure, words, site }: Around): MeasureChoice | null {
  const said = figure.kind === 'percent' ? doneSoFar.exec(words) : null;
  const start = site.from + (said?.index ?? 0);
  return said ? plain('完成进度', { start, end: start + 2 }) : null;
}
