/** The sentence that holds a span: from 。！？； or a line's end to the next. */
export const sentenceAround = (body: string, start: number, end: number): [number, number] => {
  const ends = /[。！？；\n]/;
  let from = start;
  while (from > 0 && !ends.test(body[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < body.length && !ends.test(body[to] ?? '')) to += 1;
  return [from, Math.min(body.length, to + 1)];
};
