import { cutNames } from './cut-names.js';
import { extremeBefore } from './extremes.js';
import { says } from './lead-words.js';
import { type Around, type MeasureChoice, plain } from './measure-rule.js';
import { measureHead } from './measure-heads.js';
import { movedBefore } from './moved-before.js';
import { phraseBefore } from './noun-phrase.js';

/** 增速最快的是甲县(增长9%): what is greatest there. */
export function readExtreme({ source, site, figure }: Around): MeasureChoice | null {
  if (figure.kind === 'count' || figure.kind === 'rank') return null;
  const extreme = extremeBefore(source.text, site.sentence.start, figure.start);
  const phrase = extreme && phraseBefore(source.pieces.before(site.sentence.start, extreme.measureEnd));
  return phrase && phrase.end - phrase.start > 1
    ? plain(source.text.slice(phrase.start, phrase.end), phrase)
    : null;
}

/** 经济增速年均5.5%: a noun that measures nothing by itself keeps 增速. */
export function readRate({ source, leads, before, prefix, figure }: Around): MeasureChoice | null {
  if (!says(leads, 'rate') || !prefix || !before) return null;
  if (figure.kind !== 'rank' && measureHead(prefix) !== null) return null;
  const words = source.text.slice(before.end, Math.min(figure.start, before.end + 6));
  const rate = /^(同比|年均)?(增速|增长率|[增涨升降跌]幅)/.exec(words);
  return rate ? plain(prefix + rate[0], before) : null;
}

const atRate = /以(?:年均|每年|平均|年平均)?(?:约|近|超过?)?$/;

export const rateBehind =
  /^(?:以上|左右)?的?(?:平均|年均|年平均|增长|较高|较快)*(?:速度|增速|增幅|幅度)[\u4e00-\u9fff]{0,4}?(?:增长|递增|递减|上升|下降|增加|提升|扩大|发展|壮大)/;

/** 交易额以25%以上的速度增长: what grows at a rate stands before 以. */
export function readAtRate({ source, site, figure, words }: Around): MeasureChoice | null {
  if (figure.kind !== 'percent') return null;
  const at = atRate.exec(words);
  if (!at || !rateBehind.test(source.text.slice(figure.end, figure.end + 20))) return null;
  const end = site.from + at.index;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
  if (!phrase || phrase.end - phrase.start < 2) return null;
  return plain(source.text.slice(phrase.start, phrase.end), phrase);
}

const figureStays = /^(?:总体|整体|总量|基本|连续多年|持续)*(?:稳定|保持|维持|控制)在$/;

const fromWhere = /^[从由](?:\d{4}年|[\u4e00-\u9fff“”]{2,5})?(?:[底末初]?的)?$/;

const raisedTo = /(?:提升|提高|增加|扩大|增长|上升)[到至]了?[^,。;\d]{2,20}的$/;

/** 把检测效率提高到人工的三倍: what was raised stands before how far it was, and not that beside which it is set. */
export function readRaisedTo({ source, site, figure, words }: Around): MeasureChoice | null {
  const raised = figure.kind === 'fold' && words.endsWith('的') ? raisedTo.exec(words.slice(-28)) : null;
  if (!raised) return null;
  const end = figure.start - raised[0].length;
  const phrase = cutNames(source, phraseBefore(source.pieces.before(site.from, end)));
  return phrase && phrase.end - phrase.start > 1
    ? plain(source.text.slice(phrase.start, phrase.end), phrase)
    : null;
}

// 突破 and 超 belong to the figure, so that nothing need stand before it.
const reached =
  /^(?:已经?|也|更是?|并|首次|总量|总规模|均|都|分别|普遍)*(?:(?:达到?|增至|升至|增长[到至]|接近)了?)?$/;

/** 订单大幅增加,同比增长四成: what moved in the clause before that gives no figure. */
export function readClauseBefore({ source, site, words, leads, figure }: Around): MeasureChoice | null {
  const growth =
    says(leads, 'rate') ||
    says(leads, 'yoy') ||
    says(leads, 'mom') ||
    says(leads, 'rise') ||
    says(leads, 'fall');
  // 用水量实现零增长,总体稳定在6亿立方米: the level at which what was told stays.
  const stays = figureStays.test(words);
  // 港口吞吐量再创新高,达到3亿吨: how high what was told of has come.
  const comes = reached.test(words);
  // 税收实现翻倍增长,从2019年的8亿元增至16亿元: from where to where.
  const from = fromWhere.test(words);
  if (
    !(growth || stays || comes || from || figure.kind === 'rank') ||
    words.length > 10 ||
    site.from !== site.clause.start
  )
    return null;
  const moved = movedBefore(source, site);
  return moved && plain(source.text.slice(moved.start, moved.end), moved);
}
