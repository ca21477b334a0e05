import { ZipFile } from 'yazl';

/** A zip file of the contents given by name. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  return collect(zip.outputStream);
}

/**
 * The same with names that no honest program writes: each `from` becomes `to`, both of the same number of bytes, in
 * the list and before the file, and the mark of UTF-8 is taken off.
 */
export function renamed(zip: Buffer, from: string, to: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  const name = Buffer.from(from);
  if (name.length !== to.length) throw new Error('the names differ in length');
  for (let at = bytes.indexOf(name); at !== -1; at = bytes.indexOf(name, at + 1)) to.copy(bytes, at);
  for (const [signature, flags] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 1))
      bytes.writeUInt16LE(bytes.readUInt16LE(at + flags) & ~0x800, at + flags);
  return bytes;
}

async function collect(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
