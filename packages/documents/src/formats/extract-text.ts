import { splitFrontMatter } from '../metadata/front-matter.js';
import { decodeText } from '../text/decode-text.js';
import type { Extracted } from './format.js';

/** What plain text and Markdown share: decode, then take the front matter off. */
export async function extractText(bytes: Uint8Array, path: string): Promise<Extracted> {
  const { text } = decodeText(bytes, path);
  const { metadata, bodyStart } = splitFrontMatter(text, path);
  return { text: text.slice(bodyStart), bodyStart, frontMatter: metadata };
}
