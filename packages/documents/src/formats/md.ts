import { extractText } from './extract-text.js';
import type { Format } from './format.js';

/** Markdown; its marks stay in the text, so that offsets are those of the file. */
export const md: Format = { id: 'md', extensions: ['.md', '.markdown'], extract: extractText };
