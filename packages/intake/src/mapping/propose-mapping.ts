import type { TableRow } from '@lianpu/documents';
import { creditCode } from '../fields/credit-code.js';
import type { Field, LedgerKind } from '../fields/field.js';
import { ledgerFields, ledgerKinds } from '../fields/ledger-fields.js';
import { planWords, stageOf } from '../fields/stage-words.js';
import { headerFingerprint, type HeaderParts, headerParts } from './header.js';
import { type Header, type HeaderCell, headerEndingAt, type SheetHead } from './header-rows.js';
import type { MappedColumn, ProposedMapping } from './mapping.js';
import { statedUnits, tableUnit } from './units.js';

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
  head: SheetHead,
  { kind, headerRow }: ProposalLimits = {},
): ProposedMapping | null {
  const kinds = kind === undefined ? ledgerKinds : [kind];
  const candidates = head.rows.flatMap((row, index) => {
    if (headerRow === undefined ? index >= headRows : row.row !== headerRow) return [];
    const header = headerEndingAt(head, row);
    const [above, below] = [head.rows.slice(0, index), head.rows.slice(index + 1)];
    return kinds.flatMap((one) => candidate({ header, above, below, kind: one }) ?? []);
  });
  const [best] = candidates.sort((a, b) => b.score - a.score);
  return best?.mapping ?? null;
}

interface Proposal {
  readonly header: Header;
  readonly above: readonly TableRow[];
  readonly below: readonly TableRow[];
  readonly kind: LedgerKind;
}

function candidate({ header, above, below, kind }: Proposal): Candidate | null {
  const fields = ledgerFields[kind];
  const units = statedUnits(above);
  const taken = new TakenFields();
  let score = 0;
  let isSure = false;
  const named = header.cells.map((cell): MappedColumn => {
    const { labels, unit, time } = partsOf(cell);
    const match = matchOf({ labels, time, kind }, fields);
    const column = { column: cell.column, header: cell.text, field: null, unit, time };
    if (!match) return column;
    const twinOf = taken.headerOf(match.field, time);
    if (twinOf !== null) return { ...column, twinOf };
    taken.take(match.field, time, cell.text);
    score += match.weight;
    isSure ||= match.field.id === 'name' && labels.some((label) => match.field.headers[0] === label);
    return { ...column, field: match.field.id, unit: unit ?? tableUnit(match.field.use, units) };
  });
  if (!isWhole(kind, taken.ids(), isSure)) return null;
  const columns = named.map((column): MappedColumn => {
    if (column.field !== null || column.twinOf !== undefined) return column;
    const field = fieldByValues(column.column, below, fields, taken.ids());
    if (field) taken.take(field, null, column.header);
    return { ...column, field: field?.id ?? null };
  });
  const fingerprint = headerFingerprint(header, units);
  return { mapping: { kind, headerRow: header.row, columns, fingerprint, isKept: false }, score };
}

/** Which fields have their column. A figure may have one for each time: 2023年产值, 2024年产值. */
class TakenFields {
  readonly #headers = new Map<string, Map<string | null, string>>();

  ids(): ReadonlySet<string> {
    return new Set(this.#headers.keys());
  }

  take({ id }: Field, time: string | null, header: string): void {
    const times = this.#headers.get(id) ?? new Map<string | null, string>();
    this.#headers.set(id, times.set(time, header));
  }

  /** The header of the column that has a field already; null where it is free. */
  headerOf({ id, use }: Field, time: string | null): string | null {
    const times = this.#headers.get(id);
    if (!times) return null;
    const isOfTime = use.kind === 'figure' || use.kind === 'value';
    return isOfTime ? (times.get(time) ?? null) : ([...times.values()][0] ?? null);
  }
}

/** What a cell of a header says, with what stands over it: 2024年 over 产值, 产值（万元） over 2024年, 投资 over 累计完成. */
function partsOf({
  own,
  group,
}: HeaderCell): Omit<HeaderParts, 'label'> & { readonly labels: readonly string[] } {
  const mine = headerParts(own);
  if (group === '') return { ...mine, labels: [mine.label] };
  const over = headerParts(group);
  const labels =
    mine.label === '' ? [over.label] : [mine.label, mine.label + over.label, over.label + mine.label];
  return { labels, unit: mine.unit ?? over.unit, time: mine.time ?? over.time };
}

/** A field with how well a label means it. */
interface Match {
  readonly field: Field;
  readonly weight: number;
}

function matchOf(
  {
    labels,
    time,
    kind,
  }: { readonly labels: readonly string[]; readonly time: string | null; readonly kind: LedgerKind },
  fields: readonly Field[],
): Match | null {
  // 2023年 | 2024年 in a table of indicators: a column of values for each year.
  const value = fields.find(({ use }) => use.kind === 'value');
  if (kind === 'indicators' && time !== null && labels.every((label) => label === '') && value)
    return { field: value, weight: 1 };
  const matches = labels.flatMap((label) => bestField(label, fields) ?? []);
  return matches.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
}

/** A ledger names what its rows are about; a table of indicators names the indicator and has values. */
const isWhole = (kind: LedgerKind, taken: ReadonlySet<string>, isSure: boolean): boolean =>
  kind === 'indicators'
    ? taken.has('measure') && taken.has('value')
    : taken.has('name') && (taken.size > 1 || isSure);

/** The field whose header the label is, or begins or ends with; the fuller the match the more it weighs. */
function bestField(label: string, fields: readonly Field[]): Match | null {
  let best: Match | null = null;
  const isPlan = planWords.some((word) => label.startsWith(word));
  for (const field of fields) {
    // 预计竣工年月 ends like 竣工年月, and is no day on which anything was completed; 计划产值 is none that was reached.
    if (isPlan && isReached(field)) continue;
    for (const [rank, header] of field.headers.entries()) {
      const part = label === header ? 2 : isPart(label, header) ? header.length / label.length : 0;
      const weight = part === 0 ? 0 : part - rank / 1000;
      if (weight > (best?.weight ?? 0)) best = { field, weight };
    }
  }
  return best;
}

const isReached = ({ use }: Field): boolean =>
  (use.kind === 'date' && use.event !== 'planned') || (use.kind === 'figure' && use.modality === 'actual');

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
): Field | null {
  const cells = below.flatMap(({ cells: all }) =>
    all.filter((cell) => cell.column === column).map(({ text }) => text),
  );
  const free = (kind: Field['use']['kind']): Field | undefined =>
    fields.find(({ id, use }) => use.kind === kind && !taken.has(id));
  const most = (test: (text: string) => boolean): boolean =>
    cells.length >= 2 && cells.filter(test).length >= cells.length * 0.8;
  if (most((text) => creditCode(text).kind === 'valid')) return free('credit-code') ?? null;
  if (most((text) => text.length <= 6 && stageOf(text) !== null)) return free('stage') ?? null;
  return null;
}
