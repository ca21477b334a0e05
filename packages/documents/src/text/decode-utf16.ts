import type { Decoded } from './decode-gb18030.js';

/** Byte order of UTF-16. */
export type ByteOrder = 'little' | 'big';

/** Decodes UTF-16 without its byte-order mark; a half code unit or an unpaired surrogate is where it is invalid. */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): Decoded {
  const text = codeUnits(bytes, order);
  const unpaired = /\p{Surrogate}/u.exec(text);
  if (unpaired) return { invalidAt: unpaired.index * 2 };
  return bytes.length % 2 === 1 ? { invalidAt: bytes.length - 1 } : { text };
}

function codeUnits(bytes: Uint8Array, order: ByteOrder): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (order === 'big' ? even.swap16() : even).toString('utf16le');
}

const sampleBytes = 65_536;
const usualShare = 0.9;

/**
 * The byte order of UTF-16 that carries no mark, or null when bytes are not UTF-16. Chinese or Latin text read in
 * the right order is nearly all in its own blocks; GB18030, binary data and the wrong order fall all over the
 * plane.
 */
export function guessUtf16(bytes: Uint8Array): ByteOrder | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, sampleBytes);
  const little = shareOfUsual(codeUnits(sample, 'little'));
  const big = shareOfUsual(codeUnits(sample, 'big'));
  if (Math.max(little, big) < usualShare) return null;
  return little >= big ? 'little' : 'big';
}

const usual =
  /[\t\n\r\x20-\x7E\xA0-\xFF\u2000-\u206F\u2100-\u22FF\u2460-\u25FF\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/gu;

function shareOfUsual(text: string): number {
  return (text.match(usual)?.length ?? 0) / text.length;
}
