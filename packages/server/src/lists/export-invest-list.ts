import { compareInvestLists, type InvestList, loadSolver } from '@lianpu/atlas';
import type { Edition } from '../workbench/edition.js';
import { comparisonSheet } from './comparison-sheet.js';
import { investMarkdown } from './invest-markdown.js';
import { citationSheet, investSheet } from './invest-sheets.js';
import { reachSheet, shockSheet } from './network-sheets.js';

/** The formats a list is given in. */
export const listFormats = ['md', 'json', 'csv', 'xlsx'] as const;

/** A format a list is given in. */
export type ListFormat = (typeof listFormats)[number];

/**
 * The investment list of an edition as the bytes of a file. A workbook has sheets beside it with its citations, with what
 * each stage of the chains can reach, and with what the loss of each link or largest enterprise costs. With an earlier edition it says what changed as well: as a
 * sheet (xlsx), a section (md), a field `comparison` (json); as CSV, which has one sheet, the changes alone are given.
 */
export const exportInvestList = async (
  { investList, statements, network }: Pick<Edition, 'investList' | 'statements' | 'network'>,
  format: ListFormat,
  earlier: InvestList | null = null,
): Promise<Uint8Array> => {
  const list = investList();
  const comparison = earlier ? compareInvestLists(earlier, list) : null;
  const bytes = (text: string) => new TextEncoder().encode(`${text}\n`);
  if (format === 'md') return bytes(investMarkdown(list, statements, comparison));
  if (format === 'json') return bytes(JSON.stringify(comparison ? { ...list, comparison } : list, null, 1));
  const { writeCsv, writeXlsx } = await import('./write-sheets.js');
  const changes = comparison ? [comparisonSheet(comparison)] : [];
  if (format === 'csv') return writeCsv(changes[0] ?? investSheet(list, statements));
  const [solver, chains] = [await loadSolver(), network()];
  return writeXlsx([
    investSheet(list, statements),
    citationSheet(list, statements),
    reachSheet(chains, solver, statements),
    shockSheet(chains, solver, statements),
    ...changes,
  ]);
};
