/**
 * Whether stated arithmetic can hold, worked out apart from the engine that is measured: plain numbers, each figure ±
 * half of its last written digit. Returns the factor by which the two sides miss each other; 0 where they meet.
 */
const scales = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };
const chineseDigits = '零一二三四五六七八九十';

/** A figure as its quote states it: value and half of its last digit. Exact where it counts whole things. */
export const parse = (quote) => {
  const found = /(-?\d[\d,]*)(?:\.(\d+))?\s*(万亿|亿|万|千|百)?/u.exec(quote);
  if (!found) return { value: chineseDigits.indexOf(quote.replace(/^第/u, '')[0]), half: 0 };
  const fraction = found[2] ?? '';
  // 千克 and 千瓦 begin with a 千 that belongs to the unit.
  const scale = /千[克瓦米]/u.test(quote) && found[3] === '千' ? 1 : (scales[found[3]] ?? 1);
  const value = Number(`${found[1].replaceAll(',', '')}.${fraction || 0}`) * scale;
  const counted = fraction === '' && scale === 1 && /[个家条项人架件头套户张位]/u.test(quote);
  return { value, half: counted ? 0 : (0.5 * scale) / 10 ** fraction.length };
};

const ends = (quote) => {
  const { value, half } = parse(quote);
  if (/^(?:超|突破)/u.test(quote)) return [value, Infinity];
  if (/^约/u.test(quote)) return [value - 200 * half, value + 200 * half];
  return [value - half, value + half];
};
const plus = (a, b) => [a[0] + b[0], a[1] + b[1]];
const minus = (a, b) => [a[0] - b[1], a[1] - b[0]];
const times = (a, b) => {
  const all = [a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]];
  return [Math.min(...all), Math.max(...all)];
};
const over = (a, b) => times(a, [1 / b[1], 1 / b[0]]);
const one = [1, 1];
const growth = (quote) => (/倍/u.test(quote) ? ends(quote) : ends(quote).map((end) => end / 100));
const meets = (a, b) => a[0] <= b[1] * (1 + 1e-12) + 1e-12 && b[0] <= a[1] * (1 + 1e-12) + 1e-12;
const notAbove = (a, b) => a[0] <= b[1] + 1e-9;

/** By the kind of arithmetic: what is written in texts.yaml. */
export const holds = ([kind, ...f]) => {
  switch (kind) {
    case 'sum':
      return meets(f.slice(1).map(ends).reduce(plus), ends(f[0]));
    case 'ratio':
      return meets(
        over(ends(f[1]), ends(f[2])),
        ends(f[0]).map((end) => end / 100),
      );
    case 'among':
      return meets(
        over(ends(f[1]), f.slice(1).map(ends).reduce(plus)),
        ends(f[0]).map((end) => end / 100),
      );
    case 'growth':
      return meets(minus(over(ends(f[0]), ends(f[2])), one), growth(f[1]));
    case 'average': {
      const factor = plus(one, growth(f[1])).map((end) => end ** f[3]);
      return meets(times(ends(f[2]), factor), ends(f[0]));
    }
    case 'times':
      return meets(times(ends(f[1]), ends(f[2])), ends(f[0]));
    case 'points':
    case 'change':
      return meets(minus(ends(f[0]), ends(f[2])), ends(f[1]));
    case 'triple':
      return meets(over(ends(f[1]), minus(ends(f[0]), ends(f[1]))), growth(f[2]));
    case 'product':
      return meets(times(times(ends(f[1]), ends(f[2])), [f[3], f[3]]), ends(f[0]));
    case 'rate':
      return meets(times(wide(f[1]), [f[2], f[3]]), wide(f[0]));
    case 'factor':
      return within(f);
    case 'hours':
      return meets(
        times(wide(f[1]), wide(f[2])).map((end) => end),
        wide(f[0]),
      );
    case 'capacity':
      return notAbove(
        ends(f[0]),
        ends(f[1]).map((end) => end * 1.1),
      );
    case 'pace':
      return notAbove(
        minus(ends(f[0]), ends(f[1])),
        ends(f[2]).map((end) => (end * f[3]) / f[4]),
      );
    case 'atmost':
      return notAbove(ends(f[0]), ends(f[1]));
    case 'order':
      return f.slice(1).every((next, index) => notAbove(ends(next), ends(f[index])));
    case 'equal':
      return meets(ends(f[0]), ends(f[1]));
    case 'later':
      return lastMonth(f[0]) >= monthOf(f[1]);
    case 'ended':
      return lastMonth(f[0]) < monthOf(f[1]);
    case 'sequence':
      return firstMonth(f[0]) <= lastMonth(f[1]);
    case 'count':
      return parse(f[0]).value === f[1];
    default:
      throw new Error(`no arithmetic of kind ${kind}`);
  }
};

const monthOf = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const quarters = { 一: 3, 二: 6, 三: 9, 四: 12 };
/** A period's months, counted from year 0. */
const monthsOf = (quote) => {
  const year = Number(quote.slice(0, 4)) * 12;
  const month = /(\d+)月/u.exec(quote)?.[1];
  if (month) return [year + Number(month), year + Number(month)];
  const quarter = quarters[/([一二三四])季度/u.exec(quote)?.[1]];
  if (quarter) return [year + quarter - 2, year + quarter];
  return /上半年/u.test(quote) ? [year + 1, year + 6] : [year + 1, year + 12];
};
const firstMonth = (quote) => monthsOf(quote)[0];
const lastMonth = (quote) => monthsOf(quote)[1];

/** Nominal ratings: zeros at the end carry no precision. */
const wide = (quote) => {
  const { value, half } = parse(quote);
  const digits = /\d+(?:\.\d+)?/u.exec(quote)?.[0] ?? '';
  const zeros = digits.includes('.') ? 0 : digits.length - digits.replace(/0+$/u, '').length;
  const slack = Math.max(half, half * 10 ** zeros);
  return [value - slack, value + slack];
};

/** Physical limits are wider than the coefficient: three times either way is beyond any of them. */
const within = ([second, first, low, high]) => {
  const ratio = parse(second).value / exa(second) / parse(first).value;
  return ratio > low / 3 && ratio < high * 3;
};
const exa = (quote) => (/EFLOPS/u.test(quote) ? 1e-18 : /PFLOPS/u.test(quote) ? 1e-15 : 1);
