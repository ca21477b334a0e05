import { createReadStream } from 'node:fs';

const lineFeed = 10;

/**
 * The lines of a UTF-8 file, each without its line feed, the last one too when nothing follows it. Only a line feed
 * ends a line: Node's own reader of lines also ends one at U+2028, which a text may hold. The memory it takes is that
 * of the longest line.
 */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  let before: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    let from = 0;
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
      before.push(bytes.subarray(from, at));
      yield Buffer.concat(before).toString('utf8');
      before = [];
      from = at + 1;
    }
    before.push(bytes.subarray(from));
  }
  const rest = Buffer.concat(before).toString('utf8');
  if (rest !== '') yield rest;
}
