import { isUtf8 } from 'node:buffer';
import { LianpuError } from '@lianpu/errors';
import { decodeGb18030 } from '../text/decode-gb18030.js';
import { isDamagedUtf8 } from '../text/decode-text.js';
import { guessUtf16 } from '../text/decode-utf16.js';
import { scanUtf8 } from '../text/scan-utf8.js';

/** How much is looked at to tell the encoding of a file too long to hold. */
const sampleBytes = 1_000_000;

/**
 * A long text as it comes from the disk, in the encoding that its first megabyte shows. Nothing is replaced: the
 * first byte that does not fit ends it.
 *
 * @throws LianpuError TEXT_ENCODING with the offset of the byte that does not fit; beyond the first megabyte with that of
 * the piece it is in.
 */
export async function* decodeStream(chunks: AsyncIterable<Buffer>, path: string): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  let offset = 0;
  let waiting: Buffer[] = [];
  const decode = (bytes: Buffer, isLast: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(bytes, path), { fatal: true });
    try {
      return decoder.decode(bytes, { stream: !isLast });
    } catch (error) {
      const at = offset === 0 ? firstMisfit(bytes, decoder.encoding) : offset;
      throw new LianpuError('TEXT_ENCODING', { path, offset: at }, { cause: error });
    }
  };
  let held = 0;
  for await (const chunk of chunks) {
    if (decoder === null) {
      waiting.push(chunk);
      held += chunk.length;
      if (held < sampleBytes) continue;
      yield decode(Buffer.concat(waiting), false);
      waiting = [];
      offset += held;
    } else {
      yield decode(chunk, false);
      offset += chunk.length;
    }
  }
  yield decode(Buffer.concat(waiting), true);
}

function firstMisfit(bytes: Buffer, encoding: string): number {
  if (encoding === 'utf-8') return scanUtf8(bytes).firstInvalid ?? 0;
  const decoded = decodeGb18030(bytes);
  return encoding === 'gb18030' && 'invalidAt' in decoded ? decoded.invalidAt : 0;
}

function encodingOf(bytes: Buffer, path: string): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const even = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~1);
  // Up to three bytes at the end may be a character that is cut.
  for (let cut = 0; cut < 4; cut += 1) if (isUtf8(even.subarray(0, even.length - cut))) return 'utf-8';
  const order = guessUtf16(even);
  if (order !== null) return `utf-16${order === 'little' ? 'le' : 'be'}`;
  const scan = scanUtf8(even);
  if (isDamagedUtf8(scan)) throw new LianpuError('TEXT_ENCODING', { path, offset: scan.firstInvalid ?? 0 });
  return 'gb18030';
}
