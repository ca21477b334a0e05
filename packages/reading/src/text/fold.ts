import { traditionalPairs } from './traditional.generated.js';

/**
 * Folds full-width letters, digits and punctuation to their half-width forms, Kangxi radicals to the ordinary
 * characters and traditional characters to simplified ones, one UTF-16 unit for one, so that offsets into the folded
 * text are offsets into the original. Chinese punctuation that has a meaning of its own (。、《》“”) stays.
 */
export function fold(text: string): string {
  let i = 0;
  while (i < text.length && folded[text.charCodeAt(i)] === 0) i++;
  if (i === text.length) return text;
  // Joined once at the end: the joined string is flat, so that reading single characters of it is fast.
  const parts: string[] = [];
  let from = 0;
  for (; i < text.length; i++) {
    const to = folded[text.charCodeAt(i)] as number;
    if (to === 0) continue;
    if (i > from) parts.push(text.slice(from, i));
    parts.push(String.fromCharCode(to));
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** What each UTF-16 unit is folded to; 0 for the most, which stay as they are. */
const folded = new Uint16Array(0x10000);
for (let i = 0; i < traditionalPairs.length; i += 2)
  folded[traditionalPairs.charCodeAt(i)] = traditionalPairs.charCodeAt(i + 1);
for (let unit = 0xff01; unit <= 0xff5e; unit++) folded[unit] = unit - 0xfee0;
for (const space of [0x3000, 0xa0, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0xfeff]) folded[space] = 0x20;
// ℅ and ﹪, written for the sign of per cent.
for (const sign of [0x2105, 0xfe6a]) folded[sign] = 0x25;
// ∶ and ︰, colons of other forms.
for (const ratio of [0x2236, 0xfe30]) folded[ratio] = 0x3a;
// The 214 radicals U+2F00–U+2FD5, each as the ordinary character it stands for (Unicode NFKC).
for (let unit = 0x2f00; unit <= 0x2fd5; unit++)
  folded[unit] = String.fromCharCode(unit).normalize('NFKC').charCodeAt(0);
// 「 and 『 are the quotation marks of traditional texts.
for (const [mark, quote] of ['「“', '」”', '『‘', '』’'])
  folded[(mark as string).charCodeAt(0)] = (quote as string).charCodeAt(0);
