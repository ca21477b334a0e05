import type { Limits } from '../../document.js';
import { csvSheet } from '../../workbook/csv-sheet.js';
import { decodeText } from '../../text/decode-text.js';
import type { Extracted } from '../format.js';
import { tableText } from './table-text.js';

/** Tables as text, parted by commas, semicolons, tabs or bars, in any encoding that plain text may have. */
export async function extractCsv(bytes: Uint8Array, path: string, limits: Limits): Promise<Extracted> {
  const { text } = decodeText(bytes, path);
  const whole = async function* (): AsyncIterable<string> {
    yield text;
  };
  return tableText([csvSheet(whole, path)], { path, limits });
}
