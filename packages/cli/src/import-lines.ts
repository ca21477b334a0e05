import { ledgerFields, type RowProblem, type SheetPreview, type SheetReport } from '@lianpu/intake';
import { words } from './words.js';

/** A row that was left out, or a cell that could not be read: one line with its place and the reason. */
export const problemLine = ({ sheet, row, reason, isRefused }: RowProblem): string => {
  const { rowRefused, cellUnread } = words().imports;
  return `${sheet === null ? '' : `${sheet}!`}${row}: ${isRefused ? rowRefused : cellUnread}: ${reason}`;
};

/** What became of a sheet. */
export const sheetLines = (report: SheetReport): readonly string[] => [
  `${report.sheet === null ? '' : `${report.sheet}: `}${words().imports.sheet(report)}`,
];

/** Which column is what, then the first rows with what is read in them. */
export function previewLines({ sheet, mapping, rows }: SheetPreview): readonly string[] {
  const { kinds, unread, kept } = words().imports;
  const names = new Map(ledgerFields[mapping.kind].map(({ id, zh }) => [id, zh]));
  const columns = mapping.columns.map(({ header, field, unit, time }) => {
    const extra = [unit, time].filter((part) => part !== null).join(' ');
    const meant = field === null ? unread : `${field} ${names.get(field) ?? ''}`;
    return `  ${header} → ${meant}${extra === '' ? '' : ` [${extra}]`}`;
  });
  return [
    `${sheet ?? ''} ${kinds[mapping.kind]} (${mapping.headerRow})${mapping.isKept ? ` ${kept}` : ''}`.trim(),
    ...columns,
    ...rows.flatMap(({ row, outcome }) => [
      `  ${row}:`,
      ...outcomeLines(outcome).map((line) => `    ${line}`),
    ]),
    '',
  ];
}

function outcomeLines(outcome: SheetPreview['rows'][number]['outcome']): readonly string[] {
  const { rowRefused, total } = words().imports;
  if (outcome.kind === 'refused') return [`${rowRefused}: ${outcome.reason}`];
  if (outcome.kind === 'total') return [total];
  const { quantities, events, makes } = outcome.reading;
  return [
    ...quantities.map(({ subject, measure, value, value2, unit, per, time }) =>
      [subject, measure, value2 ? `${value}–${value2}` : value, per ? `${unit}/${per}` : unit, time]
        .filter((part) => part !== null)
        .join(' · '),
    ),
    ...events.map(({ project, type, time }) =>
      [project, type, time].filter((part) => part !== null).join(' · '),
    ),
    ...makes.map(({ enterprise, product }) => `${enterprise} · makes · ${product}`),
    ...outcome.problems,
  ];
}
