/** What a number says that stands in a ratio: a share of a whole in three parts, or how many times one thing is another. */
export type RatioTerm =
  | { readonly kind: 'share'; readonly part: string; readonly first: boolean }
  | { readonly kind: 'times'; readonly end: number };

const colon = 0x3a;
const longestRun = 24;
const longestLead = 28;
/** 三次产业结构, 一二三产业比例: a whole whose three parts everybody knows. */
const ofBranches =
  /(?:三次|三大|第?一[、,]?第?二[、,]?第?三次?)产业[^,。;\d]{0,10}(?:由[^,。;\d]{0,6}(?:\d{4}年)?的?)?$/;
/** 产业结构: words that say what the terms are, so that these are read where one of them is written wrongly. */
const saysWhole = /产业(?:增加值)?的?(?:结构|构成|比例)/;
/** The same ratio, told from what it was: 由5:40:55调整为. */
const fromBranches =
  /(?:三次|三大|第?一[、,]?第?二[、,]?第?三次?)产业[^,。;]{0,24}\d(?::\d[\d.]*){2}[^,。;\d]{0,8}(?:\d{4}年)?的?$/;
/** 收入比为2.3:1, 缩小到2.3:1 */
const ofTwo =
  /(?:比(?!分)|差距|倍差)(?:值|例)?(?:[^,。;\d比]{0,6}(?:缩小|下降|降低|扩大),)?[^,。;\d比]{0,10}(?:\d[\d.]*:1[^,。;\d比]{0,8})?$/;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isPart = (unit: number): boolean => isDigit(unit) || unit === 0x2e || unit === colon;

/** Whether a colon and another number stand directly beside a number. */
const isBesideColon = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(end) === colon && isDigit(text.charCodeAt(end + 1))) ||
  (text.charCodeAt(start - 1) === colon && isDigit(text.charCodeAt(start - 2)));

/** What a plain number between `start` and `end` says where it is a term of a ratio; null where it is none. */
export function ratioTerm(text: string, start: number, end: number): RatioTerm | null {
  if (!isBesideColon(text, start, end)) return null;
  let from = start;
  while (from > 0 && start - from < longestRun && isPart(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to - end < longestRun && isPart(text.charCodeAt(to))) to++;
  const terms = text.slice(from, to).split(':');
  if (terms.some((term) => !/^\d{1,3}(?:\.\d{1,3})?$/.test(term))) return null;
  const lead = text.slice(Math.max(0, from - longestLead), from);
  if (terms.length === 2)
    return start === from && terms[1] === '1' && ofTwo.test(lead) ? { kind: 'times', end: to } : null;
  if (terms.length !== 3) return null;
  const wider = text.slice(Math.max(0, from - 2 * longestLead), from);
  if (!ofBranches.test(lead) && !fromBranches.test(wider)) return null;
  if (!isWhole(terms) && !saysWhole.test(wider)) return null;
  const index = text.slice(from, start).split(':').length - 1;
  return { kind: 'share', part: `第${'一二三'.charAt(index)}产业`, first: index === 0 };
}

/** Three parts make a hundred, but for what was rounded. */
function isWhole(terms: readonly string[]): boolean {
  const sum = terms.reduce((total, term) => total + Number(term), 0);
  return Math.abs(sum - 100) <= 1;
}
