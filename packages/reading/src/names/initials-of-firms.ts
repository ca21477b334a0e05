import type { RawName } from './raw-name.js';

const bodies = /(?:公司|集团|银行|集团总公司)$/;
const longestInitials = 4;
const leastLonger = 3;
const mostFirms = 200;

/** 青航 of 中国青栎航空公司: the one firm of the text whose words begin with the characters of a short name, in order. */
export function initialsOfFirms(
  names: readonly RawName[],
  written: readonly string[],
): Map<string, { readonly name: RawName; readonly full: string }> {
  const found = new Map<string, { readonly name: RawName; readonly full: string }>();
  const firms = new Map<string, RawName>();
  names.forEach((name, i) => {
    if (name.type === 'enterprise') firms.set(written[i] as string, name);
  });
  const whole = [...firms].filter(([full]) => bodies.test(full));
  // A text that names very many firms is a register, in which short names are of others.
  if (whole.length === 0 || firms.size > mostFirms) return found;
  for (const short of firms.keys()) {
    if (short.length > longestInitials || !/^[\u4e00-\u9fff]+$/.test(short)) continue;
    const fits = whole.filter(
      ([full]) =>
        full.length >= short.length + leastLonger && !full.includes(short) && isInitials(short, full),
    );
    const [only] = fits;
    if (only && fits.length === 1) found.set(short, { full: only[0], name: only[1] });
  }
  return found;
}

/** Whether the characters stand in the name in order, the first of them at its head, with or without 中国 before it. */
function isInitials(short: string, full: string): boolean {
  const bare = full.replace(/^中国/, '');
  const from = [full, bare].find((name) => name.startsWith(short.charAt(0)));
  if (from === undefined) return false;
  let at = 0;
  for (const character of short) {
    at = from.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
