import type { Limits } from '../../document.js';
import type { PageElement } from '../html/dom.js';
import { LianpuError } from '@lianpu/errors';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { docxText } from './docx-text.js';
import { type OfficePackage, openPackage } from './open-package.js';
import { packageProperties } from './package-properties.js';
import { parseXml } from './parse-xml.js';
import type { Extracted } from '../format.js';

/** Word-processor documents from 2007 on: paragraphs and tables in their order, footnotes behind them. */
export async function extractDocx(bytes: Uint8Array, path: string, limits: Limits): Promise<Extracted> {
  const office = await openPackage({
    from: bytes,
    head: bytes,
    byteLength: bytes.byteLength,
    path,
    format: 'docx',
    limits,
  });
  await checkParts(office, path);
  const properties = await packageProperties(office, { path, format: 'docx' });
  const { document } = parseHTML(`<html><body>${await toHtml(bytes, path)}</body></html>`);
  return { ...docxText(document.body as unknown as PageElement), ...properties };
}

/**
 * Goes through every XML part as it is unpacked before the library sees any: a document type is refused, and what
 * unpacks to more than the limits.
 */
async function checkParts(office: OfficePackage, path: string): Promise<void> {
  if (!office.part('word/document.xml')) {
    const reason = 'it holds no word/document.xml';
    throw new LianpuError('FILE_BROKEN', { path, format: 'docx', reason });
  }
  for (const entry of office.entries) {
    const chunks = await entry.stream();
    if (/\.(?:xml|rels)$/iu.test(entry.name)) await parseXml(chunks, {}, { path, format: 'docx' });
    else for await (const _ of chunks);
  }
}

async function toHtml(bytes: Uint8Array, path: string): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const noImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const options = { ignoreEmptyParagraphs: false, convertImage: noImage };
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LianpuError('FILE_BROKEN', { path, format: 'docx', reason }, { cause: error });
  }
}
