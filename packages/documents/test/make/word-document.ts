import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** A cell: words, a paragraph each where there are several lines, over as many columns and rows. */
type WordCell =
  string | { readonly lines: readonly string[]; readonly columnSpan?: number; readonly rowSpan?: number };

const cellOf = (cell: WordCell): TableCell => {
  const { lines, ...spans } = typeof cell === 'string' ? { lines: [cell] } : cell;
  return new TableCell({ ...spans, children: lines.map((line) => new Paragraph(line)) });
};

/** A docx file: a heading, paragraphs (an empty one is kept) and a table after them. */
export function wordDocument({
  title,
  paragraphs = [],
  table = [],
}: {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly table?: readonly (readonly WordCell[])[];
}): Promise<Buffer> {
  const rows = table.map((cells) => new TableRow({ children: cells.map(cellOf) }));
  const children = [
    ...(title ? [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 })] : []),
    ...paragraphs.map((paragraph) => new Paragraph(paragraph)),
    ...(rows.length > 0 ? [new Table({ rows })] : []),
  ];
  return Packer.toBuffer(new Document({ ...(title ? { title } : {}), sections: [{ children }] }));
}
