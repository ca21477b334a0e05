import type { RawNumber } from './raw-numbers.js';

function isLatin(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/**
 * Tells that a number is part of a name, a label or an idiom: 5G, A3, 1+2+N, 第29届, 318国道, 500强, 二期.
 * Looks at a few characters on both sides only.
 */
export function isLabel(text: string, raw: RawNumber): boolean {
  const { start } = raw.numeral;
  const { unit } = raw;
  const before = text[start - 1] ?? '';
  const next = text[raw.end] ?? '';
  if (before === '第' || before === '+' || next === '+' || before === '№' || before === '#') return true;
  if (isLatin(text, start - 1) || (before === '-' && isLatin(text, start - 2))) return true;
  if (before === '[' || (before === '(' && next === ')')) return true;
  if (before === '前' && unit?.kind === 'count') return true;
  if (before === '“' && next === '”') return true;
  if (before === '.' || before === '/' || before === ':') return true;
  if (next === ':' && /\d/.test(text[raw.end + 1] ?? '')) return true;
  if (raw.numeral.kind === 'arabic') return isArabicLabel(text, raw, next);
  return isChineseLabel(text, raw);
}

function isArabicLabel(text: string, { unit, end, numeral }: RawNumber, next: string): boolean {
  if (unit === null && isLatin(text, end)) return true;
  if (isClock(text, { unit, end, start: numeral.start, next })) return true;
  if (unit === null && '号期届版届强级路道线型代级#'.includes(next) && next !== '')
    return !(next === '级' && numeral.power > 0);
  if (unit?.word === '大') return Number(numeral.value) >= 30 || text.startsWith('排行', end);
  if (unit?.code === 'V')
    return /^(特高压|超高压|输变电|变电|输电|直流|交流|线路|主变|配电|及以上|电网|开关|高压)/.test(
      text.slice(end, end + 6),
    );
  // 3年级, 70周年, 5年期 are labels; 5年计划 is a name.
  return unit?.word === '年' && /^[级度期]/.test(next);
}

/** 8时17分 is a time of day: its hours and its minutes count nothing. */
function isClock(
  text: string,
  { unit, end, start, next }: { unit: RawNumber['unit']; end: number; start: number; next: string },
): boolean {
  if (unit === null && next === '时')
    return isDigitAt(text, end + 1) && text.slice(end + 2, end + 4).includes('分');
  return unit?.word === '分' && text[start - 1] === '时' && isDigitAt(text, start - 2);
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

const idioms = [
  '九天',
  '十年磨',
  '十年如',
  '十年树',
  '三天两头',
  '百年',
  '千年',
  '三个臭',
  '两个确立',
  '两个维护',
  '四个自信',
  '四个意识',
];

/** A single Chinese digit makes more names and idioms than figures. */
function isChineseLabel(text: string, { unit, numeral, end }: RawNumber): boolean {
  const small = numeral.value.length === 1 || numeral.value === '10';
  if (numeral.kind === 'share') return text[numeral.start - 1] === '另';
  if (unit === null) return !numeral.more && numeral.value.length < 5;
  if (numeral.kind === 'bare') return false;
  if (unit.word === '大' || idioms.some((idiom) => text.startsWith(idiom, numeral.start))) return true;
  if (numeral.value === '0' || text[end] === '数') return true;
  const digit = text[numeral.start] ?? '';
  if (numeral.value === '1' || (digit === '二' && numeral.value === '2' && unit.word !== '倍'))
    return unit.word !== '倍';
  if (unit.kind !== 'count')
    return isIdiomOfUnit(text, { unit: unit.word, end, before: text[numeral.start - 1] ?? '' });
  if (small && !numeral.more && unit.arabicOnly) return true;
  return small && /^(产业|方面$)/.test(text.slice(end, end + 2));
}

function isIdiomOfUnit(
  text: string,
  { unit, end, before }: { unit: string; end: number; before: string },
): boolean {
  if (unit === '年')
    return (
      /^(行动|级|度|期|规划|计划|制)/.test(text.slice(end, end + 2)) || before === '这' || before === '五'
    );
  if (unit === '天') return before === '这' || /^[之下气空]/.test(text.slice(end, end + 1));
  return false;
}

const namesRank =
  /(全国|全球|世界|全省|全区|全市|国内|亚洲|行业|同类|连续|位居|稳居|位列|列|居|排名|排在|跃居|保持|跃升至|升至|名列|规模|之?首|省区|西部|西北|东部|中部|首|均|产量)(的|地区)?$/;

/** Tells that 第N with nothing after it is a rank: 居全国第一, not 第一产业 or 第三代. */
export function isRankContext(before: string, next: string): boolean {
  if (next === '' || /[,。;、!?)”’"'\s—]/.test(next))
    return namesRank.test(before) || /[居列第排保稳跃]/.test(before.slice(-8));
  return '的和及并且'.includes(next) && namesRank.test(before);
}
