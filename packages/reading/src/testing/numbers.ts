import fc from 'fast-check';

const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];

/** Whole numbers from 1 to 999,999,999, small and large alike, round ones among them. */
export const numbers: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 9_999 }),
  fc.integer({ min: 10_000, max: 999_999_999 }),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 7 }))
    .map(([head, zeros]) => head * 10 ** zeros),
);

/** 12000 as 12,000. */
export const separated = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** ASCII as full-width characters. */
export const fullWidth = (written: string): string =>
  written.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** 12000 as 1.2万 or 120000000 as 1.2亿, with every digit kept; `power` is 4 or 8. */
export function scaled(number: number, power: 4 | 8): string {
  const padded = String(number).padStart(power + 1, '0');
  const whole = padded.slice(0, -power);
  const part = padded.slice(-power).replace(/0+$/, '');
  return `${whole}${part && `.${part}`}${power === 4 ? '万' : '亿'}`;
}

/** 12000 as 一万二千, as it is read aloud: 十二, 一百零五, 二十万零三百. */
export function chinese(number: number): string {
  const groups = [Math.floor(number / 1e8), Math.floor(number / 1e4) % 1e4, number % 1e4];
  let written = '';
  groups.forEach((group, at) => {
    if (group === 0) return;
    const gap = written !== '' && (group < 1000 || (groups[at - 1] ?? 0) === 0);
    written += (gap ? '零' : '') + thousands(group) + (['亿', '万', ''][at] ?? '');
  });
  return written.replace(/^一十/, '十');
}

function thousands(group: number): string {
  let written = '';
  let zero = false;
  [...String(group)].forEach((digit, at, all) => {
    if (digit === '0') zero = written !== '';
    else {
      written += `${zero ? '零' : ''}${digits[Number(digit)]}${places[all.length - 1 - at]}`;
      zero = false;
    }
  });
  return written;
}

/**
 * The same number in every notation the reader takes for a figure. In Chinese numerals from ten on: 一 and 二 before
 * a noun (一家, 二期) are as often no figure.
 */
export const writings = (number: number): readonly string[] => [
  String(number),
  separated(number),
  fullWidth(String(number)),
  fullWidth(separated(number)),
  scaled(number, 4),
  scaled(number, 8),
  fullWidth(scaled(number, 4)),
  ...(number < 10 ? [] : [chinese(number)]),
];
