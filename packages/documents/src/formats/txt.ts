import { extractText } from './extract-text.js';
import type { Format } from './format.js';

/** Plain text. */
export const txt: Format = { id: 'txt', extensions: ['.txt', '.text'], extract: extractText };
