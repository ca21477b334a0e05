import type { Hit } from './find-words.js';

/** A stretch of a text with the words found in it. */
export interface Snippet {
  /** Where the stretch begins in the source's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The words, as half-open ranges of the source's text. */
  readonly marks: readonly (readonly [number, number])[];
}

const before = 30;
const after = 60;
const ends = /[。！？；!?;\n]/u;

/** The stretches that show most of the words, in the order of the text; `most` of them. */
export function snippetsOf(text: string, hits: readonly Hit[], most: number): readonly Snippet[] {
  const groups = neighbours(hits);
  const distinct = (group: readonly Hit[]): number => new Set(group.map(({ word }) => word)).size;
  const best = groups
    .map((group, index) => ({ group, index, words: distinct(group) }))
    .sort((a, b) => b.words - a.words || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index);
  return best.map(({ group }) => snippetOf(text, group));
}

/** Hits that one stretch can show. */
function neighbours(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && hit.end - first.start <= before + after) group.push(hit);
    else groups.push([hit]);
  }
  return groups;
}

function snippetOf(text: string, group: readonly Hit[]): Snippet {
  const first = group[0]?.start ?? 0;
  const last = Math.max(...group.map(({ end }) => end));
  const start = startOf(text, first);
  const end = endOf(text, last);
  return { start, end, text: text.slice(start, end), marks: merged(group) };
}

/** Back to the beginning of the sentence; where that is too far, of a clause; else as far as a stretch reaches. */
function startOf(text: string, at: number): number {
  let clause = -1;
  for (let start = at; start > 0; start -= 1) {
    if (ends.test(text.charAt(start - 1))) return start;
    if (at - start >= before) return clause > 0 ? clause : isLowSurrogate(text, start) ? start - 1 : start;
    if (/[，、：,]/u.test(text.charAt(start - 1))) clause = start;
  }
  return 0;
}

function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < after && !ends.test(text.charAt(end))) end += 1;
  if (end < text.length && /[。！？；!?;]/u.test(text.charAt(end))) end += 1;
  return isLowSurrogate(text, end) ? end + 1 : end;
}

const isLowSurrogate = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff;

/** Ranges that overlap as one. */
function merged(hits: readonly Hit[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of hits) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
