import type { Format } from './format.js';
import { md } from './md.js';
import { txt } from './txt.js';

/** Every format that is read. A new one is a file beside these and a word here. */
export const formats: readonly Format[] = [txt, md];

/** The extensions that are read, as they stand in messages: `.txt, .text, .md, .markdown`. */
export const knownExtensions: string = formats.flatMap((format) => format.extensions).join(', ');
