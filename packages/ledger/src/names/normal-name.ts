const quotes = /[“”‘’"'`「」『』《》〈〉]/gu;
const openBrackets = /[[【〔{]/gu;
const closeBrackets = /[\]】〕}]/gu;

/**
 * The key under which a name is known: full-width forms folded (Unicode NFKC), letters in lower case, spaces and
 * quotes left out, brackets of one kind. `“ＡＢ” 硅能（集团）` and `ab硅能(集团)` are one.
 */
export function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(quotes, '')
    .replace(openBrackets, '(')
    .replace(closeBrackets, ')');
}
