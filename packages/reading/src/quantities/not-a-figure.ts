import { beginnings, endings } from '../scan/word-list.js';
import type { RawNumber } from './raw-numbers.js';

// What a character before a number says of it.
const label = 1;
const latin = 2;
const dash = 3;
const bracket = 4;
const first = 5;
const quote = 6;
const before = new Uint8Array(0x10000);
for (const [sense, characters] of [
  [label, '第+№#[./:'],
  [latin, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [dash, '-'],
  [bracket, '('],
  [first, '前'],
  [quote, '“'],
] as const)
  for (const character of characters) before[character.charCodeAt(0)] = sense;

const isLatin = (text: string, at: number): boolean => before[text.charCodeAt(at)] === latin;

/**
 * Tells that a number is part of a name, a label or an idiom: 5G, A3, 1+2+N, 第29届, 318国道, 500强, 二期.
 * Looks at a few characters on both sides only.
 */
export function isLabel(text: string, number: RawNumber): boolean {
  const { start, end } = number;
  const sense = start === 0 ? 0 : (before[text.charCodeAt(start - 1)] as number);
  if (sense !== 0 && isLabelled(text, sense, number)) return true;
  // 两年平均增长14%: the years of a mean.
  if (number.unit?.word === '年' && text.startsWith('平均', end)) return true;
  // 四年多来: since when.
  if (number.unit?.word === '年' && /^多?来(?![自到源])/.test(text.slice(end, end + 3))) return true;
  // 今明两年: which years are meant.
  if (number.unit?.word === '年' && /[今去前]明?$|明后$/.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  // 正月初八起: a day of the old calendar.
  if (number.numeral.kind === 'chinese' && text[start - 1] === '初') return true;
  // 每10股派发3元: the number of shares that a sum is for.
  if (text[start - 1] === '每' && (text[end] === '股' || text[end - 1] === '股')) return true;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (next === plus || (next === colon && isDigitAt(text, end + 1))) return true;
  return number.numeral.kind === 'arabic'
    ? isArabicLabel(text, number, text[end] ?? '')
    : isChineseLabel(text, number);
}

const plus = 0x2b;
const colon = 0x3a;

function isLabelled(text: string, sense: number, { start, end, unit, numeral }: RawNumber): boolean {
  if (sense === latin) return indices.before(text, start) === 0;
  if (sense === dash) return isLatin(text, start - 2);
  // (3) numbers an item; (21%) is a figure.
  if (sense === bracket) return text[end] === ')' && (unit === null || numeral.kind !== 'arabic');
  if (sense === first) return unit?.kind === 'count' || (unit?.word === '天' && text[start - 2] !== '提');
  if (sense === quote) return text[end] === '”';
  return true;
}

// What reports write a figure directly behind: 人均GDP1.2万美元.
const indices = endings('GDP PUE CPI PPI PMI');

function isArabicLabel(text: string, { unit, start, end, numeral }: RawNumber, next: string): boolean {
  if (unit === null)
    return (
      isLatin(text, end) ||
      ((next === '国' || next === '省' || next === '县') && text[end + 1] === '道') ||
      (next === '时' && isDigitAt(text, end + 1) && text.slice(end + 2, end + 4).includes('分')) ||
      (next !== '' && labelled.includes(next) && !(next === '级' && numeral.power > 0))
    );
  // 8时17分 is a time of day: its minutes count nothing.
  if (unit.word === '分') return text[start - 1] === '时' && isDigitAt(text, start - 2);
  // An index stands at so many points; 8点 is a time of day.
  if (unit.word === '点') return !ofIndex.test(text.slice(Math.max(0, start - 20), start));
  if (unit.word === '大') return Number(numeral.value) >= 30 || text.startsWith('排行', end);
  if (unit.code === 'V') return voltageOf.at(text, end) !== 0;
  // 该组织25日将预期上调: a day of this month.
  if (unit.word === '日' && numeral.power === 0 && end - start === numeral.value.length + 1)
    return Number(numeral.value) <= 31 && !isLasting(text, start, next);
  // 3年级, 70周年, 5年期 are labels; 5年计划 is a name.
  return unit.word === '年' && (next === '级' || next === '度' || next === '期');
}

/** 连续30日, 10日内, 7日游: so many days, and no day of the month. */
const isLasting = (text: string, start: number, next: string): boolean =>
  '内游均龄期前后以左的'.includes(next || ',') ||
  /(?:连续|为期|历时|需|每|近|超过?|[仅只]|[达为]|过去|最近|未来|今后|约|共|满|持续)$/.test(
    text.slice(Math.max(0, start - 3), start),
  );

const ofIndex =
  /(?:指数|收于|点位|报收?)[^,。;]{0,16}$|(?:较|比)(?:上[月年周季]|去年)[^,。;]{0,4}(?:回升|上升|下降|回落|提高|增加)了?$/;

const labelled = '号期届版强级路道线型代#';
const voltageOf = beginnings('特高压 超高压 输变电 变电 输电 直流 交流 线路 主变 配电 及以上 电网 开关 高压');

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

const idioms = beginnings(
  '十种有色 九天 十年磨 十年如 十年树 三天两头 百年 千年 三个臭 两个确立 两个维护 四个自信 四个意识',
);

const upsAndDowns = /^[一二两三四五六七八九十][降跌平]/;

/** A single Chinese digit makes more names and idioms than figures. */
function isChineseLabel(text: string, { unit, numeral, start, end }: RawNumber): boolean {
  const small = numeral.value.length === 1 || numeral.value === '10';
  if (numeral.kind === 'share') return text[start - 1] === '另';
  if (unit === null) return !numeral.more && numeral.value.length < 5;
  if (numeral.kind === 'bare') return false;
  if (unit.word === '大' || idioms.at(text, start) !== 0) return true;
  // 四升三降一平: how many rose and fell, no litres.
  if (unit.word === '升' && small && upsAndDowns.test(text.slice(end, end + 2))) return true;
  if (numeral.value === '0' || text[end] === '数') return true;
  const digit = text[start] ?? '';
  if (numeral.value === '1' || (digit === '二' && numeral.value === '2' && unit.word !== '倍'))
    return unit.word !== '倍';
  // “政、银、企”三方: sides, no cubic metres.
  if (unit.word === '方' && small) return true;
  if (unit.kind !== 'count')
    return isIdiomOfUnit(text, { unit: unit.word, end, before: text[start - 1] ?? '' });
  if (small && !numeral.more && unit.arabicOnly) return true;
  return small && /^(产业|方面$)/.test(text.slice(end, end + 2));
}

function isIdiomOfUnit(
  text: string,
  { unit, end, before }: { unit: string; end: number; before: string },
): boolean {
  if (unit === '年')
    return (
      // 极不平凡的五年: years that are only spoken of.
      (before === '的' && /^(?:[,。;:、!\n]|$)/.test(text.slice(end, end + 1))) ||
      /^(行动|级|度|期|规划|计划|制|义务|一贯)/.test(text.slice(end, end + 2)) ||
      before === '这' ||
      before === '五' ||
      // “三年倍增”计划
      (before === '“' && /^[\u4e00-\u9fff]{1,6}”/.test(text.slice(end, end + 8)))
    );
  if (unit === '天') return before === '这' || /^[之下气空]/.test(text.slice(end, end + 1));
  return false;
}

const namesRank =
  /((?:[二三四五六七八九十]|\d+)个?[区县市州]|全国|全球|世界|全省|全区|全市|国内|亚洲|行业|同类|连续|位居|稳居|位列|列|居|排名|排在|跃居|保持|跃升至|升至|名列|规模|之?首|省区|西部|西北|东部|中部|首|均|产量)(的|地区)?$/;

// 全球某某使用量第一: what is first in the whole.
const ofWhole =
  /(?:全球|世界|全国|亚洲|国内|全省|行业)[^,。;、]{2,12}(?:量|率|额|值|数|规模|产能|面积|里程|份额|收入)(?:均|都|位列)?$/;

/** Tells that 第N with nothing after it is a rank: 居全国第一, not 第一产业 or 第三代. */
export function isRankContext(before: string, next: string): boolean {
  if (next === '' || /[,。;、!?)”’"'\s—]/.test(next))
    return (
      namesRank.test(before) || /[居列第排保稳跃]/.test(before.slice(-8)) || ofWhole.test(before.slice(-18))
    );
  return '的和及并且'.includes(next) && namesRank.test(before);
}
