import type { Range } from '../text/layout.js';
import { sense } from './piece-senses.js';
import { kept, type Piece } from './pieces.js';

/** A noun phrase beside a figure, with the verb that it stopped at. */
export interface NounPhrase extends Range {
  readonly verb: Piece | null;
  /** False where it is made of verbs only (新建), so that a noun elsewhere measures better. */
  readonly nominal: boolean;
}

const longestPhrase = 18;
const longestQuoted = 16;
const has = (piece: Piece | undefined, senses: number): boolean =>
  piece !== undefined && (piece.senses & senses) !== 0;
const isNoun = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.is === 'noun' || piece.is === 'inner');

/** The noun phrase that ends at the end of the pieces, or of the first `count` of them, read backwards. */
export function phraseBefore(pieces: readonly Piece[], count = pieces.length): NounPhrase | null {
  const last = pieces[count - 1];
  if (!last) return null;
  let from = count;
  let verb: Piece | null = null;
  for (let i = count - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (last.end - piece.start > longestPhrase + (isJoined(pieces, from, count) ? 8 : 0)) break;
    const opening = openingOf(pieces, i);
    if (opening >= 0) i = opening;
    else if (!continues(pieces, { i, from, count })) {
      if (piece.is === 'verb') verb = kept(piece);
      break;
    }
    from = i;
  }
  while (from < count && isEdge(pieces[from])) from++;
  let nominal = false;
  for (let i = from; i < count && !nominal; i++) {
    const piece = pieces[i] as Piece;
    nominal = piece.is === 'noun' || has(piece, sense.long);
  }
  return { start: from < count ? (pieces[from] as Piece).start : last.end, end: last.end, verb, nominal };
}

/** 新型储能装机规模和分布式光伏装机规模: two long nouns may be longer than one. */
function isJoined(pieces: readonly Piece[], from: number, count: number): boolean {
  for (let i = from; i < count; i++) if (pieces[i]?.word === '和' || pieces[i]?.word === '及') return true;
  return false;
}

/** Index of the quotation mark that opens what closes at `i`, or -1. */
function openingOf(pieces: readonly Piece[], i: number): number {
  const close = pieces[i] as Piece;
  if (!has(close, sense.closeQuote | sense.closeTitle)) return -1;
  const open = has(close, sense.closeQuote) ? sense.openQuote : sense.openTitle;
  for (let j = i - 1; j >= 0; j--) {
    const piece = pieces[j] as Piece;
    if (close.end - piece.start > longestQuoted) return -1;
    if (has(piece, open)) return j;
  }
  return -1;
}

function continues(
  pieces: readonly Piece[],
  { i, from, count }: { readonly i: number; readonly from: number; readonly count: number },
): boolean {
  const piece = pieces[i] as Piece;
  if (isNoun(piece)) return true;
  const before = pieces[i - 1];
  // A verb after a noun is a noun too (设备安装); a phrase of one character is the end of an unknown word.
  if (piece.is === 'verb' && from === count) return isNoun(before);
  // 完工|量: a verb and the character that makes a measure of it.
  if (piece.is === 'verb' && has(pieces[from], sense.measuring)) return true;
  if (from === count - 1) {
    const first = pieces[from] as Piece;
    if (piece.is === 'verb' && has(first, sense.single | sense.vague)) return true;
    // 覆盖|度: a verb and the character that makes a measure of it.
    if (piece.is === 'light' && has(first, sense.measuring)) return true;
    if (has(piece, sense.particle)) return has(first, sense.vague) && before?.is === 'noun';
  }
  // 体育|与|传媒支出: two fields that one budget or branch is of.
  if (piece.word === '与' && before?.is === 'noun') return ofFields.test(pieces[count - 1]?.word ?? '');
  if (piece.is !== 'mark' || !before) return false;
  // 最大的车站——总建筑面积: a dash of two characters parts, and one joins.
  if (piece.word === '—' && before.word === '—') return false;
  return (
    has(piece, sense.innerMark) ||
    (has(piece, sense.pause) && (isNoun(before) || has(before, sense.closeQuote)))
  );
}

const ofFields = /(?:支出|收入|增加值|产值|业)$/;

const isEdge = (piece: Piece | undefined): boolean =>
  has(piece, sense.joiner | sense.particle) || (piece?.is === 'mark' && !has(piece, sense.opening));

/**
 * The noun phrase that starts with the pieces from one on, a leading 的 skipped; null where a verb or a mark comes
 * first. `pastQualifier` goes on past a short phrase and 的 to what it qualifies (断流的河流).
 */
export function phraseAfter(
  pieces: readonly Piece[],
  { from = 0, pastQualifier = false }: { readonly from?: number; readonly pastQualifier?: boolean } = {},
): NounPhrase | null {
  const skipped = has(pieces[from], sense.particle | sense.closeQuote) ? from + 1 : from;
  const first = pieces[skipped];
  if (!first || has(first, sense.joiner) || isLoneVerb(pieces, skipped)) return null;
  let i = skipped;
  for (; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.end - first.start > longestPhrase + 6) break;
    // 蔬菜基地|标准化生产: how the things counted are run.
    if (i > skipped && isManner(pieces, i)) break;
    // 生产线|“三线并进”: what is said of things in quotation marks is none of them.
    if (i > skipped && has(piece, sense.openQuote) && has(pieces[i - 1], sense.agent)) break;
    const close = closingOf(pieces, i);
    if (close >= 0) i = close;
    else if (i === skipped && has(piece, sense.ranking)) continue;
    else if (i > skipped && has(piece, sense.firm)) continue;
    // 12家新入驻企业, 100个高投诉社区: what is newly or often done tells the kind.
    else if (i === skipped + 1 && degrees.has(first.word) && piece.is === 'verb' && isContent(pieces[i + 1]))
      continue;
    // 5个|未来|产业: of what is to come, before a noun.
    else if (i === skipped && piece.word === '未来' && pieces[i + 1]?.is === 'noun') continue;
    // 可治理沙化土地: what can be done with it tells the kind.
    else if (i === skipped && mayBe.has(piece.word) && isContent(pieces[i + 1])) continue;
    else if (i === skipped + 1 && mayBe.has(first.word) && isVerb(piece)) continue;
    // 挂帅的推进体系: behind 的 a verb before a noun is part of the name.
    else if (i === skipped && skipped > from && isVerb(piece) && isContent(pieces[i + 1])) continue;
    // 五个大类|——通用设备: a dash leads to what they are.
    else if (piece.word === '—' && pieces[i + 1]?.word === '—') break;
    // 商品|新|增至: how the number moved.
    else if (i > skipped && piece.word === '新' && pieces[i + 1]?.word === '增至') break;
    // 专项|支持|政策: a verb between two nouns is part of what the second names.
    else if (i > skipped && joinsHead(pieces, i)) continue;
    else if (
      !goesOn(piece) ||
      (i > skipped && isWithin(pieces, i)) ||
      acts(pieces[i - 1], piece) ||
      (i > skipped && (isPeriod(pieces, i) || isAdverbial(pieces, i) || isMove(pieces, i))) ||
      (i > skipped && isLoneVerb(pieces, i))
    )
      break;
  }
  while (i > skipped && has(pieces[i - 1], sense.joiner)) i--;
  if (pastQualifier && i - skipped <= mostQualifying && has(pieces[i], sense.particle)) {
    const next = pieces[i + 1];
    const goesOn = next?.is === 'noun' || has(next, sense.openQuote);
    // 15个政府部门的数据 counts the departments; 断流 is no noun.
    const parted = pieces[i - 1]?.word === '之一' || pieces[i - 1]?.word === '一';
    if (goesOn && !parted && !circumstances.has(next?.word ?? '') && !has(pieces[i - 1], sense.counted))
      return phraseAfter(pieces, { from: i });
  }
  const end = i > skipped ? (pieces[i - 1] as Piece).end : first.start;
  return end > first.start ? { start: first.start, end, verb: null, nominal: true } : null;
}

// 引进300名人才的基础上
const circumstances = new Set(
  '基础 基础上 前提 前提下 条件 条件下 情况 情况下 背景 背景下 同时 过程 过程中'.split(' '),
);

// 22条乡村冰雪休闲旅游的精品线路: what qualifies is some words long at most.
const mostQualifying = 4;

const verbalHeads = new Set(
  '政策 措施 举措 办法 任务 活动 体系 方案 机制 清单 试点 事项 服务 平台 标准 资金 基金 项目 工程 成果 专项 队 队伍 团队'.split(
    ' ',
  ),
);

const teams = new Set(['组', '小组', '专班']);

function joinsHead(pieces: readonly Piece[], i: number): boolean {
  const [before, verb, head] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  if (verb?.is !== 'verb' || head === undefined || head.start !== verb.end) return false;
  // 项目|推进|组: a team is named by what it does to anything.
  if (teams.has(head.word)) return before?.is !== 'place';
  return before?.is !== 'place' && !has(before, sense.agent) && verbalHeads.has(head.word);
}

const degrees = new Set(['新', '高', '低', '零', '多', '易']);
const mayBe = new Set(['可', '未', '已', '待']);
const isVerb = (piece: Piece): boolean => piece.is === 'verb' || piece.is === 'inner';
const isContent = (piece: Piece | undefined): boolean =>
  piece !== undefined && (isVerb(piece) || piece.is === 'noun') && !has(piece, sense.single);

/** 村民|年|增收: what is counted ends before a word that says how often. */
const isPeriod = (pieces: readonly Piece[], i: number): boolean =>
  periods.has(pieces[i]?.word ?? '') && pieces[i + 1] !== undefined && isVerb(pieces[i + 1] as Piece);
const periods = new Set(['年', '月', '日', '人均', '户均', '亩均', '年均']);

/** 税种|负增长: what is counted ends before how it moves. */
const moves = new Set([
  '负增长',
  '正增长',
  '零增长',
  '增幅',
  '降幅',
  '涨幅',
  '升幅',
  '跌幅',
  '增速',
  '持平',
  '尚未',
]);

const isMove = (pieces: readonly Piece[], i: number): boolean =>
  moves.has(pieces[i]?.word ?? '') && !/均$/.test(pieces[i - 1]?.word ?? '');

/** 医疗中心|基本|建成, 示范区|全部|挂牌: what is counted ends before an adverb and its verb. */
const isAdverbial = (pieces: readonly Piece[], i: number): boolean =>
  adverbs.has(pieces[i]?.word ?? '') &&
  pieces[i + 1] !== undefined &&
  // 18个项目|集中|开工
  (isVerb(pieces[i + 1] as Piece) || has(pieces[i + 1], sense.action));
const isManner = (pieces: readonly Piece[], i: number): boolean =>
  has(pieces[i - 1], sense.agent) &&
  manners.has(pieces[i]?.word ?? '') &&
  has(pieces[i + 1], sense.action) &&
  // 中小企业|数字化|转型|试点城市
  !verbalHeads.has(pieces[i + 2]?.word ?? '');
const manners = new Set(['标准化', '规模化', '规范化', '智能化', '数字化', '绿色化', '集约化']);

const adverbs = new Set([
  '直接',
  '基本',
  '初步',
  '整体',
  '实质',
  '实质性',
  '规范',
  '平稳',
  '提前',
  '如期',
  '按期',
  '协同',
  '广泛',
  '一度',
  '统一',
  '悉数',
  '集中',
]);

/** 岸线|上|集装箱: a thing ends where a word says that something is on or in it. */
const isWithin = (pieces: readonly Piece[], i: number): boolean =>
  within.has(pieces[i]?.word ?? '') && pieces[i - 1]?.is === 'noun' && isContent(pieces[i + 1]);
const within = new Set(['上', '里', '内', '中']);

/** 吃|上了, 来|这里: a character that no word holds is a verb where a word follows that only verbs take. */
function isLoneVerb(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  return (
    has(pieces[i], sense.single) &&
    next !== undefined &&
    next.start === pieces[i]?.end &&
    takenByVerbs.has(next.word)
  );
}

const takenByVerbs = new Set('足 上 上了 了 着 到 到了 满 满了 过 出 进 起 这里 当地 此'.split(' '));

const acts = (before: Piece | undefined, piece: Piece): boolean =>
  has(piece, sense.action) && has(before, sense.agent);

const goesOn = (piece: Piece): boolean =>
  isNoun(piece) || piece.is === 'place' || (piece.is === 'mark' && has(piece, sense.innerMark));

function closingOf(pieces: readonly Piece[], i: number): number {
  const open = pieces[i] as Piece;
  if (!has(open, sense.openQuote | sense.openTitle)) return -1;
  const close = has(open, sense.openQuote) ? sense.closeQuote : sense.closeTitle;
  for (let j = i + 1; j < pieces.length; j++) {
    const piece = pieces[j] as Piece;
    if (piece.end - open.start > longestQuoted) return -1;
    if (has(piece, close)) return j;
  }
  return -1;
}

/** The noun phrase after the last 的 of a clause that describes it at length: 三条融交通旅游于一体的农村路. */
export function phraseAfterClause(pieces: readonly Piece[]): NounPhrase | null {
  for (let i = Math.min(pieces.length, 24) - 1; i > 0; i--)
    if (has(pieces[i], sense.particle)) return phraseAfter(pieces, { from: i });
  return null;
}
