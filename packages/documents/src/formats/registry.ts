import { csv } from './csv.js';
import { docx } from './docx.js';
import type { Format } from './format.js';
import { html } from './html.js';
import { md } from './md.js';
import { pdf } from './pdf.js';
import { txt } from './txt.js';
import { xlsx } from './xlsx.js';

/** Every format that is read. A new one is a file beside these and a word here. */
export const formats: readonly Format[] = [txt, md, html, docx, pdf, xlsx, csv];

/** Archives of such files. */
export const archiveExtensions: readonly string[] = ['.zip'];

/** The extensions that are read, as they stand in messages: `.txt, .text, .md, …, .zip`. */
export const knownExtensions: string = [
  ...formats.flatMap((format) => format.extensions),
  ...archiveExtensions,
].join(', ');
