/** How far bytes are UTF-8. */
export interface Utf8Scan {
  /** Offset of the first byte that cannot be UTF-8; null when all can. */
  readonly firstInvalid: number | null;
  /** Bytes above 0x7F. */
  readonly highBytes: number;
  /** Those of them in well-formed sequences of two bytes, as accented Latin has them. */
  readonly inShortSequences: number;
  /** Those of them in well-formed sequences of three and four bytes, as Chinese has them. */
  readonly inLongSequences: number;
}

/** Walks all bytes as UTF-8 (RFC 3629), stepping one byte over whatever is malformed. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let firstInvalid: number | null = null;
  let inShortSequences = 0;
  let inLongSequences = 0;
  let malformed = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      firstInvalid ??= at;
      malformed += 1;
      at += 1;
    } else {
      if (length === 2) inShortSequences += 2;
      if (length > 2) inLongSequences += length;
      at += length;
    }
  }
  const highBytes = inShortSequences + inLongSequences + malformed;
  return { firstInvalid, highBytes, inShortSequences, inLongSequences };
}

/** Length of the well-formed sequence at `at`, 1 to 4; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  const [low, high] = secondByteRange(lead);
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next += 1) if ((bytes[at + next] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}

/** RFC 3629: overlong forms, surrogates and what lies above U+10FFFF are kept out by the second byte. */
function secondByteRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
