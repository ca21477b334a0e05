import { dirname, join, sep } from 'node:path';
import { createRequire } from 'node:module';
import { LianpuError } from '@lianpu/errors';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { TextBuilder } from '../../build/text-builder.js';
import type { Note } from '../../notes/note.js';
import { mendRadicals } from '../../text/mend-radicals.js';
import type { Extracted } from '../format.js';
import { pageLines } from './page-lines.js';
import { pdfMetadata } from './pdf-metadata.js';
import { withoutRunningLines } from './running-lines.js';

/** PDF: the text layer page by page. Pages that are only pictures are named; nothing is recognised in them. */
export async function extractPdf(bytes: Uint8Array, path: string): Promise<Extracted> {
  const document = await openPdf(bytes, path);
  try {
    const pages = await readPages(document, path);
    if (pages.every((lines) => lines.length === 0))
      throw new LianpuError('FILE_WITHOUT_TEXT', { path, pages: pages.length });
    return { ...pagesText(pages), ...(await pdfMetadata(document)) };
  } finally {
    await document.destroy();
  }
}

/** The library needs its maps of Chinese encodings and its fonts from its own folder. */
const libraryFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

async function openPdf(bytes: Uint8Array, path: string): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    // The library empties the array it is given.
    data: Uint8Array.from(bytes),
    cMapUrl: join(libraryFolder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(libraryFolder, 'standard_fonts') + sep,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  return task.promise.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? new LianpuError('FILE_ENCRYPTED', { path }, { cause: error }) : broken(path, error);
  });
}

async function readPages(document: PDFDocumentProxy, path: string): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(pageLines((await page.getTextContent()).items));
      page.cleanup();
    } catch (error) {
      throw broken(path, error);
    }
  }
  return withoutRunningLines(pages);
}

const broken = (path: string, cause: unknown): LianpuError =>
  new LianpuError(
    'FILE_BROKEN',
    { path, format: 'pdf', reason: cause instanceof Error ? cause.message : String(cause) },
    { cause },
  );

function pagesText(pages: readonly (readonly string[])[]): Extracted {
  const builder = new TextBuilder();
  let mended = 0;
  const empty: number[] = [];
  for (const [index, lines] of pages.entries()) {
    const page = mendRadicals(lines.join('\n'));
    mended += page.count;
    if (lines.length === 0) empty.push(index + 1);
    builder.add(page.text, { kind: 'page', page: index + 1 });
    if (lines.length > 0) builder.separate('\n');
  }
  const notes: Note[] = [];
  if (empty.length > 0) notes.push({ kind: 'pages-without-text', pages: empty });
  if (mended > 0) notes.push({ kind: 'radicals-mended', count: mended });
  return { text: builder.text, anchors: builder.anchors, notes };
}
