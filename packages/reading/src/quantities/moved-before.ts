import { lastOf } from '../scan/characters.js';
import { cutNames } from './cut-names.js';
import type { MeasureSource } from './measure-source.js';
import { type NounPhrase, phraseBefore } from './noun-phrase.js';
import type { Site } from './site.js';

const movements =
  /(?:活力|动能|潜力)?(?:有所|有了?|很大|较大|持续|继续(?!较)|不断|大幅|快速|稳步|稳定|显著|明显|保持|实现了?|迎来|“[^”]{1,8}”|进一步|呈现?|较快|小幅|略有|平稳|再|同比|环比|也|均|都|再次?)*(?:增长|增加|回升|上升|上涨|提升|提高|扩大|下降|下滑|下跌|回落|减少|攀升|走高|走强|向好|回暖|好转|释放|增强|放缓|收窄|零增长|负增长|翻倍增长|成倍增长|翻番|翻一番|稳中有[增升进降]|火热|旺盛|活跃|创下?了?(?:历史)?(?:同期)?(?:新高|新低|新纪录|纪录)|[再迈]?上新?台阶|稳中有[增升降进]|稳中略[增升降]|由降转[增升]|两位数增长|[增升涨]幅(?:最大|居前|明显|显著)|(?:增速|增长|下降)最[快多大])(?:了|态势|势头|趋势)?$/;
// 增加值按可比价格计算,同比增长3%: at what prices it is told.
const priced = /(?:按[^,。;\d]{2,8}计算|(?:扣除|剔除)价格因素)$/;
const longestMoved = 40;
const comma = 0x2c;
const semicolon = 0x3b;

/** 订单指数有所回升,同比增长6%: the noun phrase that moved in the clause before, where that has no figure. */
export function movedBefore(source: MeasureSource, { clause, sentence }: Site): NounPhrase | null {
  const { text } = source;
  if (text[clause.start - 1] !== ',' || clause.index === sentence.firstClause) return null;
  const end = clause.start - 1;
  const near = { from: end - longestMoved, to: end };
  const from = Math.max(
    sentence.start,
    near.from,
    lastOf(text, comma, near) + 1,
    lastOf(text, semicolon, near) + 1,
  );
  const words = text.slice(from, end);
  const moved = movements.exec(words) ?? priced.exec(words);
  if (!moved || moved.index === 0 || /\d/.test(words)) return null;
  const phrase = cutNames(source, phraseBefore(source.pieces.within(from, from + moved.index)));
  return phrase && phrase.end - phrase.start > 1 ? phrase : null;
}

const goesOnSo = /(?:也|仍|还|都|均|正|在|继续|持续)+[走攀上升扩向][\u4e00-\u9fff]{1,3}$/;
const lasts =
  /^(?:已经?|并|且|也)?连续[^,]{0,8}(?:(?:稳定|保持|维持|超过?|突破|达到?|位居|稳居)[在于了]?|(?:个月|年|季度))$/;

/** 果品生产保持丰收,连续6年稳定在9万吨以上: what has lasted is what the clause before begins with. */
export function lastingBefore(source: MeasureSource, { clause, sentence, figure }: Site): NounPhrase | null {
  const { text } = source;
  if (clause.index === sentence.firstClause || figure.start - clause.start > 20) return null;
  if (!lasts.test(text.slice(clause.start, figure.start))) return null;
  const end = clause.start - 1;
  const from = Math.max(sentence.start, lastOf(text, comma, { from: end - longestMoved, to: end }) + 1);
  const words = source.pieces.within(from, end);
  const verb = words.findIndex(({ is, start }) => start > from && (is === 'verb' || is === 'light'));
  // 外贸也在继续走高,连续三个月超过…: how it moves is said with a word that no list of verbs holds.
  const goesOn = goesOnSo.exec(text.slice(from, end));
  const stop = goesOn ? words.findIndex(({ start }) => start >= from + goesOn.index) : verb;
  const phrase = stop > 0 ? cutNames(source, phraseBefore(words, stop)) : null;
  return phrase && phrase.end - phrase.start > 1 ? phrase : null;
}
