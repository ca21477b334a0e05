/**
 * A number of a spreadsheet in plain digits. Spreadsheets keep binary floats and show at most 15 significant digits
 * (ECMA-376 part 1, §18.3.1.96 gives what is stored); digits beyond are the float's own, so 0.1+0.2 is 0.3. Null
 * for what is no number.
 */
export function plainDecimal(stored: string): string | null {
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return null;
  return expand(number.toPrecision(15));
}

/** A decimal times a power of ten, digit by digit. */
export function shiftDecimal(decimal: string, places: number): string {
  return expand(`${decimal}e${places}`);
}

/** `1.50e+2` is 150: no exponent, no zeros at the end, no minus before zero. */
function expand(written: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/iu.exec(written) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const padded = digits.padStart(digits.length + Math.max(0, -point), '0').padEnd(point, '0');
  const at = Math.max(0, point);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/u, '') || '0';
  const rest = padded.slice(at).replace(/0+$/u, '');
  const value = rest === '' ? integer : `${integer}.${rest}`;
  return sign === '-' && /[1-9]/u.test(value) ? `-${value}` : value;
}
