import { isoDate } from './iso-date.js';
import type { Metadata } from './metadata.js';

const headCharacters = 1500;
const headLines = 15;
const titleCharacters = 60;

const credit = /^\s*(?:信息|文章|稿件)?来源\s*[:：]\s*([^\s|｜,，;；]+)\s*(.*)$/u;
const dateLabel = /^\s*(?:发布|发文|发表|更新|成文)?(?:时间|日期)\s*[:：]\s*/u;
const dateLine =
  /^\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*(?:[T\s]?\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u;
const byline = /^\s*([\p{Script=Han}]{2,12}(?:日报|晚报|时报|早报|新闻网|新闻|电视台|网|社))\s+记者(?:\s|$)/u;
const heading = /^\s{0,3}#{1,3}\s+(.+?)\s*#*\s*$/u;

/**
 * What the opening of a text says about itself: a line crediting its source (来源：…), a line that is only a
 * date with or without a clock time, a newspaper's byline, and a heading. Only the first 15 lines that are not
 * blank are looked at, since further down a date is what the text is about.
 */
export function metadataFromOpening(text: string): Metadata {
  const lines = openingLines(text);
  const title = titleOf(lines);
  const publisher = publisherOf(lines);
  const published = publishedOf(lines);
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
  };
}

function openingLines(text: string): readonly string[] {
  return text
    .slice(0, headCharacters)
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, headLines);
}

/** A Markdown heading, else a first line that is short and not a sentence. */
function titleOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = heading.exec(line);
    if (found?.[1]) return found[1];
  }
  const first = lines[0]?.trim() ?? '';
  const isTitle =
    first.length <= titleCharacters && !/[。！？；，,：:!?;]$|\t/u.test(first) && !isNotice(first);
  return isTitle && first !== '' ? first : null;
}

const isNotice = (line: string): boolean => credit.test(line) || dateLine.test(line) || byline.test(line);

function publisherOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = credit.exec(line) ?? byline.exec(line);
    if (found?.[1]) return found[1];
  }
  return null;
}

function publishedOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const rest = (credit.exec(line)?.[2] ?? line).replace(dateLabel, '');
    const date = dateLine.test(rest) ? isoDate(rest) : null;
    if (date) return date;
  }
  return null;
}
