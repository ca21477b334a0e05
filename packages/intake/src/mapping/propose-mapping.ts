import type { TableRow } from '@lianpu/documents';
import { creditCode } from '../fields/credit-code.js';
import type { Field, LedgerKind } from '../fields/field.js';
import { ledgerFields, ledgerKinds } from '../fields/ledger-fields.js';
import { planWords, stageOf } from '../fields/stage-words.js';
import { headerFingerprint, headerParts } from './header.js';
import type { MappedColumn, ProposedMapping } from './mapping.js';

/** What a proposal may be held to. */
export interface ProposalLimits {
  readonly kind?: LedgerKind;
  /** The row that is the header. */
  readonly headerRow?: number;
}

/** Rows at the head of a table among which its header is looked for. */
const headRows = 15;

/** A mapping with how well it fits. */
interface Candidate {
  readonly mapping: ProposedMapping;
  readonly score: number;
}

/**
 * Proposes what the columns of a table are, by the words of its header and, where those say nothing, by what stands
 * below. Every kind is tried on every row that could be the header, or only those asked for. Null where no row names
 * what a ledger is about.
 */
export function proposeMapping(
  head: readonly TableRow[],
  { kind, headerRow }: ProposalLimits = {},
): ProposedMapping | null {
  const kinds = kind === undefined ? ledgerKinds : [kind];
  const candidates = head.flatMap((header, index) =>
    (headerRow === undefined ? index < headRows : header.row === headerRow)
      ? kinds.flatMap((one) => candidate(header, head.slice(index + 1), one) ?? [])
      : [],
  );
  const [best] = candidates.sort((a, b) => b.score - a.score);
  return best?.mapping ?? null;
}

function candidate(header: TableRow, below: readonly TableRow[], kind: LedgerKind): Candidate | null {
  const fields = ledgerFields[kind];
  const taken = new Set<string>();
  let score = 0;
  const named = header.cells.map(({ column, text }): MappedColumn & { readonly label: string } => {
    const { label, unit, time } = headerParts(text);
    const match = bestField(label, fields);
    const field = match && !taken.has(match.field.id) ? match.field.id : null;
    if (match && field) {
      taken.add(field);
      score += match.weight;
    }
    return { column, header: text, field, unit, time, label };
  });
  const isSure = named.some(({ label, field }) => field === 'name' && isFirstHeader(label, fields));
  if (!isWhole(kind, taken, isSure)) return null;
  const columns = named.map(({ label: _, ...column }): MappedColumn => {
    if (column.field !== null) return column;
    const field = fieldByValues(column.column, below, fields, taken);
    if (field) taken.add(field);
    return { ...column, field };
  });
  const mapping = {
    kind,
    headerRow: header.row,
    columns,
    fingerprint: headerFingerprint(header),
    isKept: false,
  };
  return { mapping, score };
}

/** A ledger names what its rows are about; a table of indicators names the indicator and has values. */
const isWhole = (kind: LedgerKind, taken: ReadonlySet<string>, isSure: boolean): boolean =>
  kind === 'indicators'
    ? taken.has('measure') && taken.has('value')
    : taken.has('name') && (taken.size > 1 || isSure);

/** True for 项目名称 and 企业名称, which say by themselves what the table is. */
const isFirstHeader = (label: string, fields: readonly Field[]): boolean =>
  fields.some(({ id, headers }) => id === 'name' && headers[0] === label);

/** The field whose header the label is, or begins or ends with; the fuller the match the more it weighs. */
function bestField(
  label: string,
  fields: readonly Field[],
): { readonly field: Field; readonly weight: number } | null {
  let best: { readonly field: Field; readonly weight: number } | null = null;
  const isPlan = planWords.some((word) => label.startsWith(word));
  for (const field of fields) {
    // 预计竣工年月 ends like 竣工年月, and is no day on which anything was completed.
    if (isPlan && field.use.kind === 'date' && field.use.event !== 'planned') continue;
    for (const [rank, header] of field.headers.entries()) {
      const part = label === header ? 2 : isPart(label, header) ? header.length / label.length : 0;
      const weight = part === 0 ? 0 : part - rank / 1000;
      if (weight > (best?.weight ?? 0)) best = { field, weight };
    }
  }
  return best;
}

const isPart = (label: string, header: string): boolean =>
  header.length >= 2 &&
  (label.startsWith(header) || label.endsWith(header)) &&
  header.length * 2 >= label.length;

/** What a column holds by its cells, for the few kinds of cells that cannot be taken for others. */
function fieldByValues(
  column: number,
  below: readonly TableRow[],
  fields: readonly Field[],
  taken: ReadonlySet<string>,
): string | null {
  const cells = below.flatMap(({ cells: all }) =>
    all.filter((cell) => cell.column === column).map(({ text }) => text),
  );
  const free = (kind: Field['use']['kind']): Field | undefined =>
    fields.find(({ id, use }) => use.kind === kind && !taken.has(id));
  const most = (test: (text: string) => boolean): boolean =>
    cells.length >= 2 && cells.filter(test).length >= cells.length * 0.8;
  if (most((text) => creditCode(text).kind === 'valid')) return free('credit-code')?.id ?? null;
  if (most((text) => text.length <= 6 && stageOf(text) !== null)) return free('stage')?.id ?? null;
  return null;
}
