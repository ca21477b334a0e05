import type { Clause } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';
import { measureHead } from './measure-heads.js';
import type { Piece } from './pieces.js';

const demonstrative =
  /(这|该|那)(一|两|几)?(种|些|家|座|台|个|条|款|片|项|把|张|批|只|架|艘|处|所|部|位|辆|群|块|套|支|列|道|段|间|栋|层|枚|颗)?/;
const ofThese = /^[这那]些[\u4e00-\u9fff]{1,6}[中里],/;
const written =
  /^[该这][一两三几]?[项个]?(?:科目|指标|数据|数字|比例|政策|措施|办法|机制|方案|规划|意见|报告)/;
const largestHere = /^(?:这里|当地|本地|境内)(?:规模)?最[大早高强先老]的/;
const longestPlace = 12;
const asVerb = /^(?:标志|意味|表明|说明|得益|既|不仅|也|就|才|还|充分|让|使|为|与|和|正)/;
const spot = /^[街城岛镇村县湖港][每将可是全总今已年日设有载共投预平起位由集聚汇坐拥从就也正在的不,]/;
const craft = /^[船车机桥楼塔炉井](?:每|将|可|全|总|最|长|宽|高|重|载|设计|已|年|日|单)/;
const single = /^[船车机厂矿站桥井港][每将可是全总今已年日设有载共投预平起位由,]/;

/**
 * 这家光电企业, 该机器人, 江西鹰潭这家铜冶炼工厂, 这“三大集群”: the noun phrase after a demonstrative that
 * stands at a place, or after the name of a place there.
 */
export function readShown(source: HeadSource, at: number, clause: Clause): ClauseHead | null {
  const text = source.page.folded;
  const largest = '这当本境'.includes(text.charAt(at)) ? largestHere.exec(text.slice(at, at + 8)) : null;
  if (largest) return shownFrom(source, at + largest[0].length, clause);
  if (text[at] === '一' && '家座所'.includes(text.charAt(at + 1) || ' '))
    return readUnnamed(source, at + 2, clause);
  if (text.startsWith('整个', at)) return wholeOfNamed(source, at + 2, clause);
  // 来到|位于某地的这家工厂: where it is stands before it.
  if (text.startsWith('位于', at)) return readShown(source, at + 2, clause);
  const typed =
    text[at + 1] === '型' ? ofType.exec(text.slice(at, Math.min(clause.end, at + longestPlace))) : null;
  if (typed?.[1]) return { kind: 'shown', text: typed[0], type: null, start: at, end: at + typed[0].length };
  if (!pointsWithin(text, at, Math.min(clause.end, at + longestPlace + 4))) return null;
  const window = text.slice(at, Math.min(clause.end, at + longestPlace + 4));
  const mark = demonstrative.exec(window);
  if (!mark || (mark.index > 0 && !onlyPlaces(source, at, at + mark.index))) return null;
  // 在这张靓丽的成绩单里: what is on a sheet is told of nobody new.
  if (mark[3] === '张') return null;
  if (mark[2] === undefined && mark[3] === undefined && asVerb.test(window.slice(mark.index + 1)))
    return null;
  // 该科目主要反映…: a word for what is written or said is whom nothing is about.
  if (written.test(text.slice(at, at + 5))) return null;
  // 这些企业中,6家…: of whom some are told is not whom it is about.
  if (ofThese.test(text.slice(at, Math.min(clause.end + 1, at + 12)))) return null;
  const start = pastVerb(source, pastFigure(text, at + mark.index + mark[0].length, clause.end), clause.end);
  // 该船 has but one character.
  if (text[at] === '该' && start === at + 1 && single.test(text.slice(start, start + 2)))
    return { kind: 'shown', text: text.slice(at, start + 1), type: null, start: at, end: start + 1 };
  // 这条街, 这座城, 这个县; 这艘|船|总长323米: a place or a craft of one character.
  const spotShown = mark[0].startsWith('这') && spot.test(text.slice(start, start + 2));
  if (spotShown || (mark[3] !== undefined && craft.test(text.slice(start, start + 3))))
    return {
      kind: 'shown',
      text: text.slice(at + mark.index, start + 1),
      type: null,
      start: at,
      end: start + 1,
    };
  if ('里是样些时边种次些背后身么'.includes(text[start] ?? ' ')) return null;
  const shown = shownFrom(source, start, clause);
  // 这家亮眼的工厂: what it is like stands before it.
  const like = shown && text[shown.end] === '的' && !owners.test(shown.text);
  const thing = like && shown.text.length <= 4 ? shownFrom(source, shown.end + 1, clause) : null;
  return thing && owners.test(thing.text) ? thing : shown;
}

/** 整个生产基地规划…: the whole of a work or a body named before whose name ends in the same words. */
function wholeOfNamed(source: HeadSource, start: number, clause: Clause): ClauseHead | null {
  const head = shownFrom(source, start, clause);
  const named =
    head &&
    source.names.findLast(
      start - farthestNamed,
      start,
      ({ name, type, end }) =>
        end <= start && type !== 'place' && name.length > head.text.length && name.endsWith(head.text),
    );
  return named ? head : null;
}

const farthestNamed = 400;

/** 一家咖啡企业投资12亿元: a firm or a work that the text leaves unnamed, at the head of what it does. */
function readUnnamed(source: HeadSource, start: number, clause: Clause): ClauseHead | null {
  const head = shownFrom(source, start, clause);
  return head && owners.test(head.text) && head.end < clause.end ? head : null;
}

function shownFrom(source: HeadSource, start: number, clause: Clause): ClauseHead | null {
  const text = source.page.folded;
  const whole =
    text[start] === '“' ? pastQuote(source, start, clause.end) : phraseEnd(source, start, clause.end);
  // 这台转轮|重约240吨: how heavy or long it is, is no part of the thing.
  // 这个假期: a season is no thing that figures are about.
  if (seasons.test(text.slice(start, whole))) return null;
  const sized = whole - start > 2 && size.test(text.slice(whole - 1, whole + 2));
  // 这批设备|总重1200吨
  const total = sized && totals.test(text.slice(whole - 2, whole - 1)) ? 1 : 0;
  const end = sized ? whole - 1 - total : whole;
  if (end <= start + 1 || measureHead(text.slice(start, end)) !== null) return null;
  return { kind: 'shown', text: text.slice(start, end).replace(/[“”]/g, ''), type: null, start, end };
}

const seasons =
  /^“?(?:(?:春节|元旦|清明|五一|端午|中秋|国庆|双节)”?(?:[小长]?假期?|期间|黄金周)?|[小长]?假期?|暑[假期]|寒假|春天|夏天|秋天|冬天|[春夏秋冬]季|黄金周|新春|季节|时节)$/;
const size = /^[重长高宽深][约达近超\d]/;
const totals = /[总全净自毛]/;
// 该型船总长近300米
const ofType =
  /^[该这]型([\u4e00-\u9fff]{1,8}?)(?=总[长重]|全[长高宽]|型[宽深]|长|宽|高|重|最[大多高]|可|采用|配备|设计|已|将)/;

const figureFirst =
  /^(?:[\u4e00-\u9fff]{0,6}(?:不到|不足|超过|约|超|近|达)?\d[\d.,]*[\u4e00-\u9fff]{1,6}(?:以上|左右)?的)/;

// 这艘30万吨可烧甲醇的货轮, 这台200吨级吊车
const sizeFirst =
  /^\d[\d.]*[百千万亿]*(?:吨|千瓦|兆瓦|米|公里|亩|立方米|标准?箱|马力)级?(?:[^,。;的\d]{2,14}的)?(?=[\u4e00-\u9fff]{2})/;
// 这些个头小、口感脆的果子
const traitsFirst = /^[^,。;的\d、]{2,8}(?:、[^,。;的\d、]{2,10}){1,3}的(?=[\u4e00-\u9fff]{2})/;

/** 这个面积150平方公里的小镇: the thing stands behind the figure that describes it. */
function pastFigure(text: string, start: number, until: number): number {
  const near = text.slice(start, Math.min(until, start + 28));
  const described = figureFirst.exec(near) ?? sizeFirst.exec(near) ?? traitsFirst.exec(near);
  return described ? start + described[0].length : start;
}

// Nouns that at the head of a description are the verb of it: 这家生产轮胎钢丝的企业.
const doing = new Set('生产 制造 加工 研发 销售 经营 从事 专注 主营 专门 专业 主要 研制 设计'.split(' '));
// 这个工位仅是接口的数量: a sentence of its own, no description.
const copulas = new Set('是 就是 仅 也 都 有 还是 不仅 只'.split(' '));
const longestDescription = 26;

/** 这条直连北京的传输线缆: the thing stands behind a verb that describes it. */
function pastVerb({ pieces }: HeadSource, start: number, until: number): number {
  const near = pieces.within(start, Math.min(until, start + longestPlace));
  const does = doing.has(near[0]?.word ?? '');
  const words = does ? pieces.within(start, Math.min(until, start + longestDescription)) : near;
  const of = words.findIndex(({ word }) => word === '的');
  const described = words.slice(0, Math.max(of, 0));
  const verbal =
    does || described.some(({ is, word }) => is === 'verb' || is === 'inner' || '在由从'.includes(word));
  const thing = words[of + 1];
  if (of <= 0 || !verbal || described.some(({ word }) => owners.test(word))) return start;
  if (described[0]?.is === 'noun' && described.some(({ word }) => copulas.has(word))) return start;
  const quoted = does && thing?.word === '“';
  return quoted || thing?.is === 'noun' || thing?.is === 'inner' ? (words[of]?.end ?? start) : start;
}

/** Whether 这, 该 or 那 stands in a range. */
function pointsWithin(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x8fd9 || unit === 0x8be5 || unit === 0x90a3) return true;
  }
  return false;
}

function onlyPlaces({ pieces, page }: HeadSource, from: number, to: number): boolean {
  const end = page.folded[to - 1] === '的' ? to - 1 : to;
  return pieces.nounsWithin(from, end).every(({ is }) => is === 'place' || is === 'noun');
}

function quoteEnd(text: string, start: number): number {
  const close = text.slice(start, start + 16).indexOf('”');
  return close > 0 ? start + close + 1 : start;
}

/** 这“三大集群”, 这家“小巨人”企业: a quotation with the owner that stands right behind it. */
function pastQuote(source: HeadSource, start: number, until: number): number {
  const close = quoteEnd(source.page.folded, start);
  const next = close > start ? source.pieces.within(close, Math.min(until, close + 4))[0] : undefined;
  return next && owners.test(next.word) ? next.end : close;
}

const owners =
  /(企业|公司|工厂|厂|基地|园区|项目|中心|机构|合作社|农场|港口|口岸|产业园|车间|小镇|生产线|产线|装置|机床|村|集团|商场|医院|学校|机组|实验室|研究院|研究所|科创园|软件园|工业园)$/;
const ofMeasure =
  /^(交付|投产|投运|投用|建成|完工|开工|竣工|改造后|下水|上市|达产|\d|累计|总共|共计|平均|[年日月]均|[年日月]产|产能|产值|产量|营收|投资|设计|额定|连续)/;

/** Where the owner ends that stands right behind a quotation which opens at a place. */
function pastQuoted(pieces: HeadSource['pieces'], open: number, until: number): number | null {
  const words = pieces.within(open, Math.min(until, open + 16));
  const close = words.findIndex(({ word }) => word === '”');
  const owner = close > 0 ? words[close + 1] : undefined;
  return owner && owners.test(owner.word) ? owner.end : null;
}

const longestVerbal = 8;

/** 包装|印刷|厂: verbs may stand before an owner as nouns do. */
function leadsToOwner(words: readonly Piece[]): boolean {
  const owner = words.findIndex(({ word }) => owners.test(word));
  return (
    owner >= 0 && words.slice(0, owner).every(({ is }) => is === 'noun' || is === 'inner' || is === 'verb')
  );
}

const firmBehind = /^(?:企业|公司|工厂)/;

/** The noun phrase, cut where a measure begins or where an owner is complete (这家汽车厂订单…). */
function phraseEnd({ page, pieces }: HeadSource, start: number, until: number): number {
  let end = start;
  for (const piece of pieces.nounsWithin(start, Math.min(until, start + 20))) {
    // 这家专精特新“小巨人”企业: the owner stands behind what it is called for.
    if (end > start && piece.word === '“') return pastQuoted(pieces, piece.start, until) ?? end;
    // 这家沈阳机床企业: where the owner is stands before it.
    if (
      piece.is === 'place' &&
      end === start &&
      leadsToOwner(pieces.within(piece.end, piece.end + longestVerbal))
    ) {
      end = piece.end;
      continue;
    }
    const works = piece.is === 'verb' && leadsToOwner(pieces.within(piece.end, piece.end + longestVerbal));
    if (piece.is !== 'noun' && piece.is !== 'inner' && !works) break;
    // 这款大模型参数规模: the thing ends where what is measured of it begins; 这家投资公司 is an owner.
    const measures =
      ofMeasure.test(piece.word) ||
      (end > start && (piece.word === '参数' || measureHead(piece.word) !== null));
    if (measures && !leadsToOwner(pieces.within(piece.start, piece.start + longestVerbal))) break;
    end = piece.end;
    // 机床|企业: what the firm makes ends as works do, too.
    if (owners.test(piece.word) && !firmBehind.test(page.folded.slice(end, end + 2))) break;
  }
  return end;
}
