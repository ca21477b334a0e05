/** A byte that text does not hold. */
export interface BinaryByte {
  readonly byte: number;
  readonly offset: number;
}

/** How files that are no text begin, whatever their name says. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip, and so docx and xlsx
  [0xd0, 0xcf, 0x11, 0xe0], // Office before 2007
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x1f, 0x8b, 0x08], // gzip
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
];

/** One control byte in a hundred: scanning leaves a few in text, binary data has them everywhere. */
const controlShare = 0.01;

/** The first byte of a file that begins as a PDF, a zip, a picture and the like do; null for any other. */
export function findSignature(bytes: Uint8Array): BinaryByte | null {
  const isBinary = signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte));
  return isBinary ? { byte: bytes[0] ?? 0, offset: 0 } : null;
}

/**
 * The first control byte, when bytes hold a NUL or so many others that they are no text in any encoding built on
 * ASCII; null when they may be one.
 */
export function findControl(bytes: Uint8Array): BinaryByte | null {
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { byte: 0, offset: nul };
  let count = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isControl(bytes[at] ?? 0)) continue;
    count += 1;
    if (first === -1) first = at;
  }
  return count > bytes.length * controlShare ? { byte: bytes[first] ?? 0, offset: first } : null;
}

/** Control bytes other than tab, the line ends, form feed and escape. */
const isControl = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && byte !== 0x1b && (byte < 0x09 || byte > 0x0d));
