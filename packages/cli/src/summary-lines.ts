import type { Summary } from '@lianpu/server';
import { words } from './words.js';

/** The counts of a ledger, one a line. */
export function summaryLines(summary: Summary): string[] {
  const { counts, disagree } = words();
  const rows: [number, string][] = [
    [summary.documents, counts.documents],
    [summary.statements, counts.statements],
    [summary.entities, counts.names],
    [summary.events, counts.events],
    [summary.chains, counts.chains],
    [summary.findings, counts.findings],
    [summary.disagreements, disagree],
  ];
  return rows.map(([count, label]) => `${String(count).padStart(8)} ${label}`);
}
