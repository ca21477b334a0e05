import type { Range } from './layout.js';

/** Brackets longer than this are not looked through. */
const longest = 80;
const [opening, closing, fullStop, lineEnd] = [...'()。\n'].map((mark) => mark.charCodeAt(0));

/** Where the bracket that holds a span closes, in folded text; −1 where none holds it. */
export function bracketEnd(text: string, { start, end }: Range): number {
  let at = start - 1;
  for (const stop = Math.max(0, start - longest); at >= stop; at--) {
    const mark = text.charCodeAt(at);
    if (mark === opening) break;
    if (mark === closing || mark === fullStop || mark === lineEnd) return -1;
  }
  if (at < 0 || text.charCodeAt(at) !== opening) return -1;
  for (at = end; at < Math.min(text.length, end + longest); at++)
    if (text.charCodeAt(at) === closing) return at;
  return -1;
}
