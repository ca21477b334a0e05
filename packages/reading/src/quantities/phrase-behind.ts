import type { Range } from '../text/layout.js';
import type { Figure } from './figure.js';
import { phraseAfter, phraseAfterClause } from './noun-phrase.js';
import type { Piece } from './pieces.js';

/** A verb or preposition after a classifier opens a clause that describes what is counted. */
const describes = (piece: Piece | undefined): boolean =>
  piece?.is === 'verb' ||
  // 92项年内要完成的任务
  piece?.word === '年内' ||
  ['以', '用', '由', '从', '融', '集', '可', '能', '能够'].includes(piece?.word ?? '') ||
  prepositions.has(piece?.word ?? '');

const prepositions = new Set([
  '针对',
  '面向',
  '围绕',
  '为',
  '对',
  '关于',
  '涉及',
  '急需',
  '亟需',
  '亟待',
  '需要',
  '需',
]);

const likeThat = /^[\u4e00-\u9fff]{3}[^田地区园林场带]$/;

const treated = /^[\u4e00-\u9fff]{2,4}[后过]的/;

const related = /^[和与][\u4e00-\u9fff]{1,8}(?:相关|有关|配套|相连)的/;

const hasTraits =
  /^(?:具?有[^,。;:的\d]{2,18}|[\u4e00-\u9fff]{2,6}(?:突出|明显|显著|强|好|领先|先进|优良|完善|鲜明|雄厚|优越|对路|广阔|旺盛)(?:、[\u4e00-\u9fff]{2,8}(?:突出|明显|显著|强|高|好|大|广|领先|先进|优良|完善|鲜明|雄厚|优越))*|(?:更加|更为|更)?[\u4e00-\u9fff]{2,4}化(?:、[\u4e00-\u9fff]{1,4}化){1,4}|[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4}){1,3})的/;

const newest =
  /^(?:最新|刚刚|新近|新)(?:研发|研制|开发|推出|下线|交付|投产|上线|引进|购置|投用)的|^已经?[\u4e00-\u9fff]{2,4}了?的/;

const idioms = /^(?:纵横交错|四通八达|蜿蜒曲折|连绵不断|绵延起伏|郁郁葱葱|一望无际|密密麻麻|平坦宽阔)$/;

const likeThis = /^(?:左右|以上)?的(?:情况|前提|背景|基础)[下上]/;

export function phraseBehind(
  text: string,
  words: readonly Piece[],
  { kind, end }: Pick<Figure, 'kind' | 'end'>,
): Range | null {
  // 从3人发展到300人: what follows tells how the count moved, not what is counted.
  if ((kind === 'count' || kind === 'rank') && moved.test(text.slice(end, end + 4))) return null;
  // 较上年的94%提升4个百分点: by how much it has moved since.
  if (kind === 'percent' && movedBy.test(text.slice(end, end + 8))) return null;
  // 在出口下降3成的情况下: what things were like is not what fell.
  if (kind === 'percent' && likeThis.test(text.slice(end, end + 6))) return null;
  // 50多台最新研发的泵车, 12个已建成的园区: how new they are, or what became of them, comes before what they are.
  const fresh = kind === 'count' ? newest.exec(text.slice(end, end + 12)) : null;
  if (fresh) {
    const at = words.findIndex((piece) => piece.start >= end + fresh[0].length);
    return at < 0 ? null : phraseAfter(words, { from: at });
  }
  // 90家有技术优势的服务商, 3个优势突出、带动力强的产业, 20个数字化、绿色化的车间: what a thing has, or is like, stands
  // before it.
  const traits = kind === 'count' ? hasTraits.exec(text.slice(end, end + 32)) : null;
  if (traits) {
    const at = words.findIndex((piece) => piece.start >= end + traits[0].length);
    const thing = at < 0 ? null : phraseAfter(words, { from: at });
    if (thing) return thing;
  }
  // 300多名与会嘉宾: those who attend.
  if (kind === 'count' && text.startsWith('与会', end)) {
    const people = phraseAfter(words, { from: words.findIndex(({ start }) => start >= end + 2) });
    return people && { start: end, end: people.end };
  }
  const after = phraseAfter(words);
  // 300公里纵横交错的路网: how it looks stands before what so long is.
  if (
    kind === 'amount' &&
    after &&
    text[after.end] === '的' &&
    idioms.test(text.slice(after.start, after.end))
  )
    return phraseAfter(words, { pastQualifier: true });
  // 1.6万亩改良后的盐碱地: what was done with it stands before the land.
  if (kind === 'amount' && !after && treated.test(text.slice(end, end + 6))) return phraseAfterClause(words);
  // 2000平方米的蜜饯、果汁加工厂房: an area is that of all that the list names.
  if (kind !== 'count') {
    // 9亿亩旱涝保收的高标准农田: what land is like stands before it.
    const land =
      kind === 'amount' &&
      after &&
      text[after.end] === '的' &&
      text.startsWith('亩', end - 1) &&
      likeThat.test(text.slice(after.start, after.end));
    const field = land ? phraseAfter(words, { pastQualifier: true }) : null;
    return (text[end] === '的' && withSharedHead(text, words, after)) || (field ?? after);
  }
  // 50处和电影相关的打卡地: what it has to do with says what kind it is.
  if (related.test(text.slice(end, end + 14))) return phraseAfterClause(words);
  const clause =
    after && !prepositions.has(words[0]?.word ?? '')
      ? text.startsWith('于一体的', after.end)
      : describes(words[0]);
  if (clause)
    return phraseAfterClause(words) ?? phraseAfter(words, { from: after ? 0 : 1, pastQualifier: true });
  return (
    afterExamples(text, words) ??
    withSharedHead(text, words, after) ??
    phraseAfter(words, { pastQualifier: true })
  );
}

const sharedHead =
  /(?:项目|企业|产品|平台|基地|园区|工程|品牌|机构|中心|场景|领域|人才|生产线|产业|工厂|厂房|车间|仓库|大棚|学校|学科|药品|药物|用户|终端|住房|设施|家庭|器械|设备|装备|材料|技术|成果|农产品|景区|政策|标准|数据中心|新?品种|品类)$/;

/** 6个新能源、新材料项目: the head that the last of a list has is that of all. */
function withSharedHead(text: string, words: readonly Piece[], first: Range | null): Range | null {
  if (!first || text[first.end] !== '、' || sharedHead.test(text.slice(first.start, first.end))) return null;
  let { end } = first;
  for (let items = 0; items < mostItems && text[end] === '、'; items++) {
    const comma = end;
    const from = words.findIndex(({ start }) => start > comma);
    const next = from < 0 ? null : phraseAfter(words, { from });
    if (!next || next.start !== comma + 1) return null;
    if (sharedHead.test(text.slice(next.start, next.end))) return { start: first.start, end: next.end };
    end = next.end;
  }
  return null;
}

const mostItems = 4;

const longestExamples = 30;

/** 1000多个机电、陶瓷等产品集装箱: what comes after the examples and 等 is what is counted. */
function afterExamples(text: string, words: readonly Piece[]): Range | null {
  const first = words[0];
  if (!first || first.is === 'mark') return null;
  const until = words.findIndex(({ start, word }) => start - first.start > longestExamples || word === '等');
  const etc = words[until];
  // 40家企业展示高端装备、新材料等领域的成果: the list is of what they show.
  const one = phraseAfter(words);
  if (one && text[one.end] !== '、') return null;
  if (!etc || etc.word !== '等' || !text.slice(first.start, etc.start).includes('、')) return null;
  // 3栋厂房、研发楼等建设: what is done with all of them.
  if (/^(?:主体)?(?:建设|施工|改造|安装|装修|验收)/.test(text.slice(etc.end, etc.end + 4))) return null;
  const listed = words
    .slice(0, until)
    .every(({ is, word }) => is !== 'function' || word === '和' || word === '及');
  return listed ? phraseAfter(words, { from: until + 1, pastQualifier: true }) : null;
}

const moved =
  /^(?:发展|增长|增加|扩大|提升|提高|上升|增至|减少|下降|壮大|扩展|拓展|精简|跃升|跃居|晋升|前移|下滑|退居|升至|跃至|扩容|扩充|压减|压缩|缩短|缩减|降低|扩建|改建|增建|延长|延伸|调整)[到至]?(?:了|为)?|^[降升增缩][到至了为]/;

const movedBy = /^(?:提升|提高|上升|下降|增长|降低|回落|回升|扩大|缩小|增加|减少)了?(?:约|近|超)?\d/;
