import type { Range } from '../text/layout.js';
import type { Piece } from './pieces.js';

/** A noun phrase beside a figure, with the verb that it stopped at. */
export interface NounPhrase extends Range {
  readonly verb: Piece | null;
  /** False where it is made of verbs only (新建), so that a noun elsewhere measures better. */
  readonly nominal: boolean;
}

const longestPhrase = 18;
const longestQuoted = 16;
const measuring = '度率量额值数';
const innerMarks = new Set(['·', '-', '—', '/', '×']);
const joiners = new Set(['和', '及', '与', '、', '以及', '或', '并']);
// Alone these say too little, so that what stands before 的 belongs to them.
const vague = new Set([
  '数量',
  '总数',
  '规模',
  '比例',
  '份额',
  '面积',
  '总量',
  '数',
  '比重',
  '量',
  '占比',
  '水平',
  '总额',
  '指数',
]);

/** The noun phrase that ends at the end of the pieces, read backwards. */
export function phraseBefore(pieces: readonly Piece[]): NounPhrase | null {
  const last = pieces[pieces.length - 1];
  if (!last) return null;
  let from = pieces.length;
  let verb: Piece | null = null;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (!piece || last.end - piece.start > longestPhrase) break;
    const opening = openingOf(pieces, i);
    if (opening >= 0) i = opening;
    else if (!continues(pieces, { i, from })) {
      if (piece.is === 'verb') verb = piece;
      break;
    }
    from = i;
  }
  while (from < pieces.length && isEdge(pieces[from])) from++;
  const nominal = pieces.slice(from).some(({ is, word }) => is === 'noun' || word.length > 2);
  return { start: pieces[from]?.start ?? last.end, end: last.end, verb, nominal };
}

/** Index of the quotation mark that opens what closes at `i`, or -1. */
function openingOf(pieces: readonly Piece[], i: number): number {
  const close = pieces[i];
  const open = close?.word === '”' ? '“' : close?.word === '》' ? '《' : null;
  if (!open || !close) return -1;
  for (let j = i - 1; j >= 0; j--) {
    const piece = pieces[j];
    if (!piece || close.end - piece.start > longestQuoted) return -1;
    if (piece.word === open) return j;
  }
  return -1;
}

function continues(pieces: readonly Piece[], { i, from }: { i: number; from: number }): boolean {
  const piece = pieces[i];
  const before = pieces[i - 1];
  if (!piece) return false;
  if (piece.is === 'noun' || piece.is === 'inner') return true;
  const first = pieces[from];
  // A verb after a noun is a noun too (设备安装); a phrase of one character is the end of an unknown word.
  if (piece.is === 'verb' && from === pieces.length) return before?.is === 'noun' || before?.is === 'inner';
  if (first && from === pieces.length - 1) {
    if (piece.is === 'verb' && (first.word.length === 1 || vague.has(first.word))) return true;
    // 覆盖|度: a verb and the character that makes a measure of it.
    if (piece.is === 'light' && first.word.length === 1 && measuring.includes(first.word)) return true;
  }
  if (piece.word === '的')
    return from === pieces.length - 1 && vague.has(first?.word ?? '') && before?.is === 'noun';
  if (piece.is !== 'mark' || !before) return false;
  return (
    innerMarks.has(piece.word) ||
    (piece.word === '、' && (before.is === 'noun' || before.is === 'inner' || before.word === '”'))
  );
}

const isEdge = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (joiners.has(piece.word) || (piece.is === 'mark' && !'“《‘'.includes(piece.word)) || piece.word === '的');

/**
 * The noun phrase that starts with the pieces, a leading 的 skipped; null where a verb or a mark comes first.
 * `pastQualifier` goes on past a short phrase and 的 to what it qualifies (断流的河流).
 */
export function phraseAfter(pieces: readonly Piece[], { pastQualifier = false } = {}): NounPhrase | null {
  const skipped = pieces[0]?.word === '的' || pieces[0]?.word === '”' ? 1 : 0;
  const first = pieces[skipped];
  if (!first || (first.word !== '“' && first.word !== '《' && joiners.has(first.word))) return null;
  let i = skipped;
  for (; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.end - first.start > longestPhrase + 6) break;
    const close = closingOf(pieces, i);
    if (close >= 0) i = close;
    else if (i === skipped && rankings.has(piece.word)) continue;
    else if (i > skipped && piece.word === '公司') continue;
    else if (!goesOn(piece) || acts(pieces[i - 1], piece)) break;
  }
  while (i > skipped && joiners.has(pieces[i - 1]?.word ?? '')) i--;
  const next = pieces[i]?.word === '的' ? pieces[i + 1] : undefined;
  const qualified =
    pastQualifier && (next?.is === 'noun' || next?.word === '“') && !places.test(pieces[i - 1]?.word ?? '');
  if (qualified && i - skipped <= 2) return phraseAfter(pieces.slice(i));
  const end = i > skipped ? (pieces[i - 1]?.end ?? first.start) : first.start;
  return end > first.start ? { start: first.start, end, verb: null, nominal: true } : null;
}

// 22个全球顶尖级装备: the field that a thing stands out in.
const rankings = new Set(['全球', '世界', '全国', '全省', '全市', '主要', '本地', '当地']);

// 54个国家的客商 counts the countries; 30条断流的河流 the rivers.
const places = /国家|地区|省|市|县|城市|[民人户工者员]$|家庭|企业/;

// After an agent these nouns are its verb: 21家企业建设工厂.
const agents =
  /(企业|公司|单位|机构|高校|村民|农户|人员|团队|居民|家庭|商户|项目|装置|生产线|机组|机器人|设备|工程|基地)$/;
const actions = new Set(
  '建设 参与 开展 生产 加工 改造 投资 研发 实施 集聚 开工 落地 签约 投产 就业 上市 获批 晋升 增收 合作 研究 出口 进口 销售 建成 竣工 协同 运行 作业'.split(
    ' ',
  ),
);
const acts = (before: Piece | undefined, { word }: Piece): boolean =>
  before !== undefined && agents.test(before.word) && actions.has(word);

const goesOn = ({ is, word }: Piece): boolean =>
  is === 'noun' || is === 'inner' || is === 'place' || (is === 'mark' && innerMarks.has(word));

function closingOf(pieces: readonly Piece[], i: number): number {
  const open = pieces[i];
  const close = open?.word === '“' ? '”' : open?.word === '《' ? '》' : null;
  if (!open || !close) return -1;
  for (let j = i + 1; j < pieces.length; j++) {
    const piece = pieces[j];
    if (!piece || piece.end - open.start > longestQuoted) return -1;
    if (piece.word === close) return j;
  }
  return -1;
}

/** The noun phrase after the last 的 of a clause that describes it at length: 三条融交通旅游于一体的农村路. */
export function phraseAfterClause(pieces: readonly Piece[]): NounPhrase | null {
  for (let i = Math.min(pieces.length, 24) - 1; i > 0; i--)
    if (pieces[i]?.word === '的') return phraseAfter(pieces.slice(i));
  return null;
}
