import { columnName } from './column-name.js';
import type { Location } from './location.js';

/** Languages a location can be said in. */
export type LocationLanguage = 'zh' | 'en';

/** A location as a person writes it: 第3页, Sheet1!C7, 表2 第3行第2列. */
export function sayLocation(at: Location, language: LocationLanguage = 'zh'): string {
  return language === 'zh' ? inChinese(at) : inEnglish(at);
}

function inChinese(at: Location): string {
  switch (at.kind) {
    case 'page':
      return `第${at.page}页`;
    case 'paragraph':
      return `第${at.paragraph}段`;
    case 'table-cell':
      return `表${at.table} 第${at.row}行第${at.column}列`;
    case 'line':
      return `第${at.line}行`;
    default:
      return inEither(at);
  }
}

function inEnglish(at: Location): string {
  switch (at.kind) {
    case 'page':
      return `page ${at.page}`;
    case 'paragraph':
      return `paragraph ${at.paragraph}`;
    case 'table-cell':
      return `table ${at.table}, row ${at.row}, column ${at.column}`;
    case 'line':
      return `line ${at.line}`;
    default:
      return inEither(at);
  }
}

function inEither(at: Extract<Location, { kind: 'cell' | 'element' }>): string {
  if (at.kind === 'element') return at.selector;
  const cell = `${columnName(at.column)}${at.row}`;
  return at.sheet === null ? cell : `${quoted(at.sheet)}!${cell}`;
}

/** As spreadsheets do: a name with anything but letters, digits and _ stands in quotes. */
const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
