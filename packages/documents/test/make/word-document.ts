import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** A docx file: a heading, paragraphs (an empty one is kept) and a table after them. */
export function wordDocument({
  title,
  paragraphs = [],
  table = [],
}: {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly table?: readonly (readonly string[])[];
}): Promise<Buffer> {
  const rows = table.map(
    (cells) =>
      new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
  );
  const children = [
    ...(title ? [new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 })] : []),
    ...paragraphs.map((paragraph) => new Paragraph(paragraph)),
    ...(rows.length > 0 ? [new Table({ rows })] : []),
  ];
  return Packer.toBuffer(new Document({ ...(title ? { title } : {}), sections: [{ children }] }));
}
