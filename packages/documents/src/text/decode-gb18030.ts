import iconv from 'iconv-lite';

/** Text, or the offset of the first byte that is not in the encoding. */
export type Decoded = { readonly text: string } | { readonly invalidAt: number };

const replacement = '\uFFFD';
/** U+FFFD itself is 84 31 A4 37 in GB18030; any other U+FFFD is the decoder's sign for an unassigned code. */
const replacementBytes = Buffer.from([0x84, 0x31, 0xa4, 0x37]);

/** Decodes GB18030 (and so GBK and GB2312); never replaces what it cannot decode. */
export function decodeGb18030(bytes: Uint8Array): Decoded {
  const malformed = firstMalformed(bytes);
  if (malformed !== null) return { invalidAt: malformed };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = iconv.decode(buffer, 'gb18030', { stripBOM: false });
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, at + 1)) {
    const offset = iconv.encode(text.slice(0, at), 'gb18030').length;
    if (!buffer.subarray(offset, offset + 4).equals(replacementBytes)) return { invalidAt: offset };
  }
  return { text };
}

function firstMalformed(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length;) {
    const length = codeLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

const isBetween = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;

/** Length of the code at `at`: 1, 2 or 4; 0 when it is malformed. */
function codeLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (!isBetween(lead, 0x81, 0xfe)) return 0;
  const second = bytes[at + 1] ?? 0;
  if (isBetween(second, 0x40, 0xfe) && second !== 0x7f) return 2;
  const third = bytes[at + 2] ?? 0;
  const fourth = bytes[at + 3] ?? 0;
  const isFour =
    isBetween(second, 0x30, 0x39) && isBetween(third, 0x81, 0xfe) && isBetween(fourth, 0x30, 0x39);
  return isFour ? 4 : 0;
}
