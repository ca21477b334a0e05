import { createHash } from 'node:crypto';

/** JSON with the keys of every object in code-unit order, so that equal data has one spelling. */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The first 128 bits of the SHA-256 of data, as 32 hexadecimal digits: the same data, the same address. */
export function contentAddress(data: unknown): string {
  return createHash('sha256').update(canonicalJson(data)).digest('hex').slice(0, 32);
}
