import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import { detectFormat } from './detect-format.js';
import { type Document, type DocumentOptions, defaultLimits, defaultMaxBytes } from './document.js';
import { extractorVersion } from './extractor-version.js';
import type { Extracted, Format } from './formats/format.js';
import { knownExtensions } from './formats/registry.js';
import { extractIsolated } from './isolation/extract-isolated.js';
import { chooseMetadata } from './metadata/choose-metadata.js';
import { metadataFromFileName } from './metadata/file-name.js';
import { isoDate } from './metadata/iso-date.js';
import type { Metadata } from './metadata/metadata.js';
import { metadataFromOpening } from './metadata/opening-lines.js';

/** What is known of bytes besides themselves. */
export interface BytesOptions extends DocumentOptions {
  /** File name or path: its extension tells the format, and messages name it. */
  readonly name: string;
  /** What the document is to be called; the name without its folder when left out. */
  readonly shownName?: string;
  /** What a side-car file says of it. */
  readonly sideCar?: Metadata;
}

/**
 * Reads a document from bytes. The same bytes give the same id and text whatever they are called.
 *
 * @throws LianpuError FORMAT_UNKNOWN, FILE_TOO_LARGE, FILE_EMPTY, FILE_BINARY, TEXT_ENCODING,
 * FRONT_MATTER_INVALID; ARGUMENT_INVALID for a `published` that is no date.
 */
export async function readDocument(bytes: Uint8Array, options: BytesOptions): Promise<Document> {
  const path = options.name;
  const format = formatOf(path);
  refuseTooLarge(path, bytes.byteLength, options.maxBytes);
  if (bytes.byteLength === 0) throw new LianpuError('FILE_EMPTY', { path });
  const extracted = await extract(format, bytes, options);
  const { text, bodyStart = 0, anchors = [], notes = [] } = extracted;
  if (text.trim() === '') throw new LianpuError('FILE_EMPTY', { path });
  const chosen = chooseMetadata(
    {
      document: extracted.stated ?? {},
      text: metadataFromOpening(text),
      'front-matter': extracted.frontMatter ?? {},
      'side-car': options.sideCar ?? {},
      'file-name': metadataFromFileName(basename(path)),
      flag: flagMetadata(options),
      properties: extracted.properties ?? {},
    },
    { override: options.override ?? false },
  );
  return {
    id: createHash('sha256').update(bytes).digest('hex'),
    name: options.shownName ?? basename(path),
    format: format.id,
    text,
    extractor: extractorVersion,
    bodyStart,
    anchors,
    byteLength: bytes.byteLength,
    ...chosen,
    notes: [...notes, ...chosen.notes],
  };
}

function extract(
  format: Format,
  bytes: Uint8Array,
  { name: path, limits }: BytesOptions,
): Promise<Extracted> {
  const all = { ...defaultLimits, ...limits };
  return format.isolated
    ? extractIsolated(format, { bytes, path, limits: all })
    : format.extract(bytes, path, all);
}

/** The format a path's extension names. @throws LianpuError FORMAT_UNKNOWN */
export function formatOf(path: string): Format {
  const format = detectFormat(path);
  if (format) return format;
  const extension = extname(path) || 'without an extension';
  throw new LianpuError('FORMAT_UNKNOWN', { path, format: extension, known: knownExtensions });
}

/** @throws LianpuError FILE_TOO_LARGE for `maxBytes` and more. */
export function refuseTooLarge(path: string, byteLength: number, maxBytes = defaultMaxBytes): void {
  if (byteLength < maxBytes) return;
  const sizeMegabytes = megabytes(byteLength);
  throw new LianpuError('FILE_TOO_LARGE', { path, sizeMegabytes, limitMegabytes: megabytes(maxBytes) });
}

const megabytes = (bytes: number): string => String(Math.round(bytes / 100_000) / 10);

function flagMetadata({ title, publisher, published }: BytesOptions): Metadata {
  const date = published === undefined ? null : isoDate(published);
  if (published !== undefined && date === null)
    throw new LianpuError('ARGUMENT_INVALID', {
      what: `published: ${published} is not a date`,
      remedy: 'Write it as 2024-05-20.',
      whatZh: `published：${published} 不是日期`,
      remedyZh: '请写成 2024-05-20',
    });
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === null ? {} : { published: date }),
  };
}
