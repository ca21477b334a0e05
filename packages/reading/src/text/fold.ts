/**
 * Folds full-width letters, digits and punctuation to their half-width forms and Kangxi radicals to the
 * ordinary characters, one UTF-16 unit for one, so that offsets into the folded text are offsets into the
 * original. Chinese punctuation that has a meaning of its own (。、《》“”) stays.
 */
export function fold(text: string): string {
  if (!needsFolding.test(text)) return text;
  // Joined once at the end: the joined string is flat, so that reading single characters of it is fast.
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = foldUnit(unit);
    if (to === unit) continue;
    if (i > from) parts.push(text.slice(from, i));
    parts.push(String.fromCharCode(to));
    from = i + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Unit by unit; returns the unit itself where nothing is folded. */
function foldUnit(unit: number): number {
  if (unit >= 0x3001 && unit <= 0x9fff) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit === 0x3000 || unit === 0xa0 || (unit >= 0x200b && unit <= 0x200f) || unit === 0xfeff) return 0x20;
  if (unit >= 0x2f00 && unit <= 0x2fd5) return kangxi.charCodeAt(unit - 0x2f00);
  return unit;
}

const needsFolding = /[\uff01-\uff5e\u3000\u00a0\u200b-\u200f\ufeff\u2f00-\u2fd5]/;

// The 214 radicals U+2F00–U+2FD5 in order, each as the ordinary character it stands for (Unicode NFKC).
const kangxi = Array.from({ length: 214 }, (_, i) => String.fromCharCode(0x2f00 + i).normalize('NFKC')).join(
  '',
);
