import { PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';

/** What goes into a PDF made for a test. */
interface ChinesePdf {
  /** Lines of each page; a page without lines holds a picture of one dot. */
  readonly pages: readonly (readonly string[])[];
  readonly title?: string;
  /** Characters that the font's map gives as others, as some programs do: 土 as ⼟. */
  readonly givenAs?: Readonly<Record<string, string>>;
}

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * A PDF in a Chinese font that is named and not embedded (Adobe-GB1 with the encoding UniGB-UCS2-H), as offices in
 * China make many.
 */
export async function chinesePdf({ pages, title, givenAs = {} }: ChinesePdf): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  if (title) pdf.setTitle(title);
  const font = addFont(pdf, givenAs);
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    if (lines.length === 0) page.drawImage(await pdf.embedPng(dot), { x: 0, y: 0, width: 500, height: 800 });
    else drawLines(pdf, page.node, { lines, font });
  }
  return pdf.save();
}

function addFont(pdf: PDFDocument, givenAs: Readonly<Record<string, string>>): PDFRef {
  const { context } = pdf;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: 'STSong-Light',
      Flags: 4,
      FontBBox: [0, -200, 1000, 900],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: 'STSong-Light',
      CIDSystemInfo: {
        Registry: PDFHexString.fromText('Adobe'),
        Ordering: PDFHexString.fromText('GB1'),
        Supplement: 2,
      },
      FontDescriptor: descriptor,
      DW: 1000,
    }),
  );
  const map = Object.entries(givenAs);
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'STSong-Light',
      Encoding: 'UniGB-UCS2-H',
      DescendantFonts: [descendant],
      ...(map.length > 0 ? { ToUnicode: context.register(context.stream(toUnicode(map))) } : {}),
    }),
  );
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

function toUnicode(map: readonly (readonly [string, string])[]): string {
  const lines = map.map(([from, to]) => `<${hex(from)}> <${hex(to)}>`).join('\n');
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${map.length} beginbfchar
${lines}
endbfchar endcmap CMapName currentdict /CMap defineresource pop end end`;
}

function drawLines(
  pdf: PDFDocument,
  page: { set(key: PDFName, value: never): void },
  { lines, font }: { readonly lines: readonly string[]; readonly font: PDFRef },
): void {
  const { context } = pdf;
  const shown = lines.map((line) => `<${hex(line)}> Tj 0 -20 Td`).join('\n');
  const content = context.register(context.stream(`BT /F1 14 Tf 50 780 Td\n${shown}\nET`));
  page.set(PDFName.of('Contents'), content as never);
  page.set(PDFName.of('Resources'), context.obj({ Font: { F1: font } }) as never);
}
