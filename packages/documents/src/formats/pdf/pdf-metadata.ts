import type { PDFDocumentProxy } from 'pdfjs-dist';
import { calendarDate } from '../../metadata/iso-date.js';
import type { Metadata } from '../../metadata/metadata.js';
import { isRealTitle } from '../../metadata/real-title.js';

/**
 * What a PDF says of itself: a title somebody gave it and a publisher in its XMP are its own word; the day the file
 * was made (ISO 32000-1, §14.3.3) is what the program filled in.
 */
export async function pdfMetadata(
  document: PDFDocumentProxy,
): Promise<{ readonly stated: Metadata; readonly properties: Metadata }> {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const fields = info as Readonly<Record<string, unknown>>;
  const title = textOf(fields.Title) ?? textOf(metadata?.get('dc:title'));
  const publisher = textOf(metadata?.get('dc:publisher'));
  const made = pdfDate(textOf(fields.CreationDate) ?? '');
  return {
    stated: {
      ...(title && isRealTitle(title) ? { title } : {}),
      ...(publisher ? { publisher } : {}),
    },
    properties: made ? { published: made } : {},
  };
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** `D:20240520093000+08'00'` is 2024-05-20. */
function pdfDate(written: string): string | null {
  const [, year = '', month = '', day = ''] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/u.exec(written) ?? [];
  return calendarDate(year, month, day);
}
