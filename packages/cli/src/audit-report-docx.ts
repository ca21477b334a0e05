import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ReportSection } from './audit-report.js';

/** A report of findings before it has a format. */
export interface Report {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly ReportSection[];
}

/** XML can hold no other control characters than these; a form feed of a text read from a printout is one. */
const writable = (words: string): string => words.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, ' ');

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
              new Paragraph({ text: writable(heading), heading: HeadingLevel.HEADING_2 }),
              ...facts.map(
                ([label, text]) =>
                  new Paragraph({
                    children: [new TextRun({ text: `${label}：`, bold: true }), new TextRun(writable(text))],
                  }),
              ),
              ...sentences.map(
                (sentence) => new Paragraph({ text: writable(sentence), indent: { left: 480 } }),
              ),
            ]),
          ],
        },
      ],
    }),
  );
