const longestTitle = 60;
const longestQuote = 9;

const titleOpens = '《'.charCodeAt(0);
const titleCloses = '》'.charCodeAt(0);
const quoteOpens = '“'.charCodeAt(0);
const quoteCloses = '”'.charCodeAt(0);

/** Where the title of a document or law that opens at `at` ends (《…》), or `at`. Numbers within are no figures. */
export function titleEnd(text: string, at: number): number {
  const until = Math.min(text.length, at + longestTitle + 2);
  for (let i = at + 1; i < until; i++) {
    const unit = text.charCodeAt(i);
    if (unit === titleCloses) return i + 1;
    if (unit === titleOpens) return at;
  }
  return at;
}

/** Whether `[start, end)` lies within a short phrase in quotation marks: a count there is part of a name (“4条产业链”). */
export function isInShortQuote(text: string, start: number, end: number): boolean {
  const open = openBefore(text, start);
  if (open < 0) return false;
  const until = Math.min(text.length, open + longestQuote + 2);
  for (let i = open + 1; i < until; i++) {
    const unit = text.charCodeAt(i);
    if (unit === quoteCloses) return i >= end;
    if (unit === quoteOpens) return false;
  }
  return false;
}

/** The quotation mark that is open at a place, near before it, or -1. */
function openBefore(text: string, at: number): number {
  for (let i = at - 1; i >= at - longestQuote && i >= 0; i--) {
    const unit = text.charCodeAt(i);
    if (unit === quoteOpens) return i;
    if (unit === quoteCloses) return -1;
  }
  return -1;
}

const itemsAhead = 40;

/** 甲产业链、乙产业链“2条产业链”: a name in quotes that counts the list right before it. */
export function countsList(text: string, start: number, end: number): boolean {
  const noun = /^[\u4e00-\u9fff]{2,6}(?=”)/.exec(text.slice(end, end + 7))?.[0];
  if (noun === undefined || text[start - 1] !== '“') return false;
  const list = text.slice(Math.max(0, start - itemsAhead), start - 1);
  return list.endsWith(noun) && /、[^,。;、]*$/.test(list);
}
