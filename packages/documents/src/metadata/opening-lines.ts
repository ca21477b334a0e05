import { isoDate } from './iso-date.js';
import type { Metadata } from './metadata.js';

const headCharacters = 1500;
const headLines = 15;
const titleCharacters = 60;

const credit = /^\s*(?:信息|文章|稿件)?来源\s*[:：]\s*([^\s|｜,，;；]+)\s*(.*)$/u;
const dateLabel = /^\s*(?:发布|发文|发表|更新|成文)?(?:时间|日期)\s*[:：]\s*/u;
/** The same labels within a line of several: 发布时间：… 来源：… 字体：…. */
const innerCredit = /[\s|｜](?:信息|文章|稿件)?来源\s*[:：]\s*([^\s|｜,，;；]+)/u;
const labelledDate =
  /(?:^|[\s|｜])(?:发布|发文|发表|更新|成文)?(?:时间|日期)\s*[:：]\s*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})(?!\d)/u;
const isSentence = (line: string): boolean => /[。！？；]/u.test(line);
const dateLine =
  /^\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*(?:[T\s]?\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u;
const byline = /^\s*([\p{Script=Han}]{2,12}(?:日报|晚报|时报|早报|新闻网|新闻|电视台|网|社))\s+记者(?:\s|$)/u;
const heading = /^\s{0,3}#{1,3}\s+(.+?)\s*#*\s*$/u;

/**
 * What the opening of a text says about itself: a line crediting its source (来源：…), a line that is only a
 * date with or without a clock time, one that labels both and more, a newspaper's byline, and a heading. Only the first 15 lines that are not
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

const isNotice = (line: string): boolean =>
  creditIn(line) !== null || dateIn(line) !== null || byline.test(line);

function creditIn(line: string): string | null {
  const found = credit.exec(line) ?? (isSentence(line) ? null : innerCredit.exec(line));
  return found?.[1] ?? null;
}

function dateIn(line: string): string | null {
  const labelled = isSentence(line) ? undefined : labelledDate.exec(line)?.[1];
  if (labelled !== undefined) return isoDate(labelled);
  const rest = (credit.exec(line)?.[2] ?? line).replace(dateLabel, '');
  return dateLine.test(rest) ? isoDate(rest) : null;
}

function publisherOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found = creditIn(line) ?? byline.exec(line)?.[1];
    if (found) return found;
  }
  return null;
}

function publishedOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const date = dateIn(line);
    if (date) return date;
  }
  return null;
}
