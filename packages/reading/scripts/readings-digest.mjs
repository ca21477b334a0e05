import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const samples = new URL('../../../samples/hohhot/', import.meta.url);

/** What a reader makes of the samples, as SHA-256 in hexadecimal digits; the reader's own version counts for nothing. */
export function digestOf(read) {
  const digest = createHash('sha256');
  for (const file of readdirSync(samples).sort()) {
    const reading = read(readFileSync(new URL(file, samples), 'utf8'), { published: '2025-01-02' });
    digest.update(JSON.stringify({ ...reading, reader: null }));
  }
  return digest.digest('hex');
}
