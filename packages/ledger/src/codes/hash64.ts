import { hash } from 'node:crypto';

/**
 * The first 64 bits of the SHA-256 of a text as a signed whole number in decimal, which is how both engines give and
 * take a `bigint`. The same text has the same number in every ledger, so that no number has to be fetched before a row
 * is written; whoever keeps a text under its number makes sure that no other text has it.
 */
export const hash64 = (text: string): string => hash('sha256', text, 'buffer').readBigInt64BE(0).toString();

/** The first 64 bits of bytes, as {@link hash64} gives them. */
export const first64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readBigInt64BE(0).toString();

/** A 64-bit number as 16 hexadecimal digits, which is how the world outside the database sees it. */
export const toHex = (number: string): string =>
  BigInt.asUintN(64, BigInt(number)).toString(16).padStart(16, '0');

/** The number that 16 hexadecimal digits write; null for anything else. */
export const fromHex = (hex: string): string | null =>
  /^[0-9a-f]{16}$/u.test(hex) ? BigInt.asIntN(64, BigInt(`0x${hex}`)).toString() : null;
