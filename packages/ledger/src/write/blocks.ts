/** Lines of COPY's format, one or many, each with its line end. */
export type Block = string;

/** A block of these lines with one more field behind each. Put together line by line, which is a quarter of a join's work. */
export function blockOf(lines: Iterable<string>, lastField: number): Block {
  const end = `\t${lastField}\n`;
  let block = '';
  for (const line of lines) block += line + end;
  return block;
}

const enoughBytes = 1 << 16;

/** Blocks as bytes, in pieces that are worth sending. */
export function* piecesOf(blocks: readonly Block[]): Generator<Buffer> {
  let gathered: Buffer[] = [];
  let bytes = 0;
  for (const block of blocks) {
    const piece = Buffer.from(block);
    gathered.push(piece);
    bytes += piece.length;
    if (bytes < enoughBytes) continue;
    yield Buffer.concat(gathered, bytes);
    gathered = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(gathered, bytes);
}
