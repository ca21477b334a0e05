import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { type Entry, validateFileName } from 'yauzl';
import { decodeGb18030 } from '../text/decode-gb18030.js';

const utf8Flag = 0x800;
/** Info-ZIP's extra field that gives the name in UTF-8 (APPNOTE 4.6.9): version, checksum, name. */
const unicodePathField = 0x7075;

/**
 * The name of an entry: UTF-8 where the entry says so or the bytes are it and not Chinese by GB18030 alike, else GB18030, in which Chinese Windows
 * writes names, else the code page zip was made with. Backslashes, which some programs write, are slashes.
 */
export function entryName({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const unicode = extraFields.find(({ id }) => id === unicodePathField)?.data.subarray(5);
  const bytes = unicode ?? fileNameRaw;
  return decodeName(bytes, (generalPurposeBitFlag & utf8Flag) !== 0).replaceAll('\\', '/');
}

function decodeName(bytes: Buffer, saysUtf8: boolean): string {
  if (saysUtf8) return bytes.toString('utf8');
  const chinese = decodeGb18030(bytes);
  if (isUtf8(bytes)) {
    const name = bytes.toString('utf8');
    return 'text' in chinese && isHanByChance(name, chinese.text) ? chinese.text : name;
  }
  return 'text' in chinese ? chinese.text : iconv.decode(bytes, 'cp437');
}

/**
 * True where a Chinese name happens to be UTF-8 too: 目录 in GB18030 is also Ŀ¼. Only letters of two bytes, below U+0800,
 * come about so. A letter within a Latin word, as in Café, is one.
 */
const isHanByChance = (asUtf8: string, asChinese: string): boolean =>
  /^[\0-\u{7ff}]*$/u.test(asUtf8) &&
  /^[\0-\x7f\p{Script=Han}]*\p{Script=Han}[\0-\x7f\p{Script=Han}]*$/u.test(asChinese) &&
  !/[a-z](?=[^\0-\x7f])\p{L}|(?![\0-\x7f])\p{L}[a-z]/iu.test(asUtf8);

/** True when a name leads out of the folder it would be unpacked in: absolute, with a drive, or with `..`. */
export function isUnsafeName(name: string): boolean {
  return validateFileName(name) !== null || name.includes('\0');
}
