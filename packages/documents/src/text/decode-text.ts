import { isUtf8 } from 'node:buffer';
import { LianpuError } from '@lianpu/errors';
import { type Decoded, decodeGb18030 } from './decode-gb18030.js';
import { decodeUtf16, guessUtf16 } from './decode-utf16.js';
import { type BinaryByte, findControl, findSignature } from './find-binary.js';
import { scanUtf8, type Utf8Scan } from './scan-utf8.js';

/** Encodings a text file may be in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text and the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Bytes to text: a byte-order mark decides; else UTF-8, UTF-16 without a mark, GB18030, in that order, each only
 * when every byte is valid in it. Nothing is ever replaced, and the mark is not part of the text.
 *
 * @throws LianpuError FILE_BINARY with the byte and its offset, TEXT_ENCODING with the offset of the first byte
 * that fits none.
 */
export function decodeText(bytes: Uint8Array, path: string): DecodedText {
  const marked = decodeMarked(bytes, path);
  if (marked) return marked;
  const signature = findSignature(bytes);
  if (signature) throw binaryError(signature, path);
  const control = findControl(bytes);
  if (!control && isUtf8(bytes)) return { text: utf8(bytes), encoding: 'utf-8' };
  const order = guessUtf16(bytes);
  if (order !== null) {
    const text = take(decodeUtf16(bytes, order), 0, path);
    return { text: withoutNul(text, 2, path), encoding: order === 'little' ? 'utf-16le' : 'utf-16be' };
  }
  if (control) throw binaryError(control, path);
  return decodeUnmarked(bytes, path);
}

function decodeUnmarked(bytes: Uint8Array, path: string): DecodedText {
  const scan = scanUtf8(bytes);
  if (isDamagedUtf8(scan)) throw new LianpuError('TEXT_ENCODING', { path, offset: scan.firstInvalid ?? 0 });
  return { text: take(decodeGb18030(bytes), 0, path), encoding: 'gb18030' };
}

/**
 * UTF-8 with damage, which must not be taken for GB18030: that would accept most such bytes and give nonsense.
 * Measured on reports re-encoded as GB18030, long sequences hold about a tenth of the high bytes at most and all
 * sequences together under a half; short texts stray further, so the second test wants enough bytes.
 */
export function isDamagedUtf8({ highBytes, inShortSequences, inLongSequences }: Utf8Scan): boolean {
  if (inLongSequences >= highBytes * 0.5) return true;
  return highBytes >= 64 && inShortSequences + inLongSequences >= highBytes * 0.7;
}

function decodeMarked(bytes: Uint8Array, path: string): DecodedText | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const body = bytes.subarray(3);
    const { firstInvalid } = isUtf8(body) ? { firstInvalid: null } : scanUtf8(body);
    const decoded: Decoded = firstInvalid === null ? { text: utf8(body) } : { invalidAt: firstInvalid };
    return { text: withoutNul(take(decoded, 3, path), 1, path), encoding: 'utf-8' };
  }
  const isLittle = a === 0xff && b === 0xfe;
  if (!isLittle && !(a === 0xfe && b === 0xff)) return null;
  const decoded = decodeUtf16(bytes.subarray(2), isLittle ? 'little' : 'big');
  return {
    text: withoutNul(take(decoded, 2, path), 2, path),
    encoding: isLittle ? 'utf-16le' : 'utf-16be',
  };
}

const utf8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

function take(decoded: Decoded, shift: number, path: string): string {
  if ('text' in decoded) return decoded.text;
  throw new LianpuError('TEXT_ENCODING', { path, offset: decoded.invalidAt + shift });
}

/** U+0000 stands in no text, and PostgreSQL cannot keep it. */
function withoutNul(text: string, bytesPerUnit: number, path: string): string {
  const at = text.indexOf('\0');
  if (at !== -1) throw binaryError({ byte: 0, offset: at * bytesPerUnit }, path);
  return text;
}

const binaryError = ({ byte, offset }: BinaryByte, path: string): LianpuError =>
  new LianpuError('FILE_BINARY', {
    path,
    byte: `0x${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    offset,
  });
