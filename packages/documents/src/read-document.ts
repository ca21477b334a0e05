import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { LianpuError } from '@lianpu/errors';
import { detectFormat } from './detect-format.js';
import { type Document, type DocumentOptions, defaultMaxBytes } from './document.js';
import type { Format } from './formats/format.js';
import { knownExtensions } from './formats/registry.js';
import { chooseMetadata } from './metadata/choose-metadata.js';
import { metadataFromFileName } from './metadata/file-name.js';
import { isoDate } from './metadata/iso-date.js';
import type { Metadata } from './metadata/metadata.js';
import { metadataFromOpening } from './metadata/opening-lines.js';

/** What is known of bytes besides themselves. */
export interface BytesOptions extends DocumentOptions {
  /** File name or path: its extension tells the format, and messages name it. */
  readonly name: string;
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
  const { text, bodyStart, metadata } = await format.extract(bytes, path);
  if (text.trim() === '') throw new LianpuError('FILE_EMPTY', { path });
  return {
    id: createHash('sha256').update(bytes).digest('hex'),
    name: basename(path),
    format: format.id,
    text,
    bodyStart,
    byteLength: bytes.byteLength,
    ...chooseMetadata({
      flag: flagMetadata(options),
      'front-matter': metadata,
      'side-car': options.sideCar ?? {},
      'file-name': metadataFromFileName(basename(path)),
      text: metadataFromOpening(text),
    }),
  };
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

function flagMetadata({ title, published }: BytesOptions): Metadata {
  const date = published === undefined ? null : isoDate(published);
  if (published !== undefined && date === null)
    throw new LianpuError('ARGUMENT_INVALID', {
      what: `published: ${published} is not a date`,
      remedy: 'Write it as 2024-05-20.',
    });
  return { ...(title === undefined ? {} : { title }), ...(date === null ? {} : { published: date }) };
}
