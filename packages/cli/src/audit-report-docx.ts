import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ReportSection } from './audit-report.js';

/** A report of findings before it has a format. */
export interface Report {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly ReportSection[];
}

/** The bytes of a report as a Word document. */
export const reportDocx = ({ title, summary, sections }: Report): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            new Paragraph(summary),
            ...sections.flatMap(({ heading, facts, sentences }) => [
              new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }),
              ...facts.map(
                ([label, text]) =>
                  new Paragraph({
                    children: [new TextRun({ text: `${label}：`, bold: true }), new TextRun(text)],
                  }),
              ),
              ...sentences.map((sentence) => new Paragraph({ text: sentence, indent: { left: 480 } })),
            ]),
          ],
        },
      ],
    }),
  );
