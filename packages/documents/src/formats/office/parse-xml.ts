import { LianpuError } from '@lianpu/errors';
import { SaxesParser } from 'saxes';

/** What is done with the parts of an XML file as they come. Names are without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** A strict XML parser fed piece by piece. */
export interface XmlFeed {
  write(chunk: string): void;
  /** Ends the file; what is not closed is an error. */
  end(): void;
}

/**
 * A parser of the XML in Office files. It knows no entities but XML's five, and a document type, which such files
 * never have and in which entities are declared that grow without bound, is refused.
 *
 * @throws LianpuError FILE_BROKEN with line and column, out of `write` and `end`.
 */
export function feedXml(handlers: XmlHandlers, { path, format }: { path: string; format: string }): XmlFeed {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const fail = (reason: string): never => {
    throw new LianpuError('FILE_BROKEN', { path, format, reason });
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => fail('it declares a document type, as Office files never do'));
  parser.on('opentag', (tag) => handlers.open?.(localName(tag.name), tag.attributes));
  if (handlers.close) parser.on('closetag', (tag) => handlers.close?.(localName(tag.name)));
  if (handlers.text) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  return { write: (chunk) => void parser.write(chunk), end: () => void parser.close() };
}

/** Reads a whole XML file through the handlers. */
export async function parseXml(
  chunks: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
  names: { readonly path: string; readonly format: string },
): Promise<void> {
  const feed = feedXml(handlers, names);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunks) feed.write(decoder.decode(chunk, { stream: true }));
  feed.end();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
