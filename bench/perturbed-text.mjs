// Long texts for benchmarks: documents one after another, with every figure changed a little each time, so that no
// copy repeats another and nothing can be answered from memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a folder (.txt and .md), without front matter. */
export function textsOf(folder) {
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md');
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** Documents of at least `bytes` bytes of UTF-8 together, made from `texts`; the same arguments give the same ones. */
export function perturbedTexts(texts, bytes) {
  const parts = [];
  let size = 0;
  for (let round = 0; size < bytes; round++) {
    for (const text of texts) {
      const part = text.replace(/\d+/g, (digits) => shifted(digits, round));
      parts.push(part);
      size += Buffer.byteLength(part);
    }
  }
  return parts;
}

/** The same as one text. */
export const perturbedText = (texts, bytes) => perturbedTexts(texts, bytes).join('\n\n');

/** Years, months and days stay what they are; other digits move on by the round. */
export function shifted(digits, round) {
  if (round === 0 || /^(19|20)\d\d$/.test(digits) || digits.length < 3) return digits;
  const last = (Number(digits.at(-1)) + round) % 10;
  const middle = (Number(digits.at(-2)) + Math.floor(round / 10)) % 10;
  return `${digits.slice(0, -2)}${middle}${last}`;
}
