import {
  type EntityType,
  type EventMention,
  type Gap,
  type Makes,
  type NamedThing,
  type Quantity,
  read,
  type Reading,
  type Spanned,
} from '@lianpu/reading';
import { creditCode } from '../fields/credit-code.js';
import type { Field, FieldUse, LedgerKind } from '../fields/field.js';
import { ledgerFields } from '../fields/ledger-fields.js';
import { stageOf } from '../fields/stage-words.js';
import { columnUnit, isUnit } from '../mapping/units.js';
import { nothing, parts } from './cell-parts.js';
import { isBareNumber, readAmount } from './read-amount.js';
import { readTime } from './read-time.js';
import { rowReaderVersion } from './row-reader-version.js';
import type { RowText, TextCell } from './row-text.js';
import { isSumOrHeading } from './sum-row.js';

/** What a row came to. */
export type RowOutcome =
  | { readonly kind: 'read'; readonly reading: Reading; readonly problems: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string }
  /** 合计 and headings between rows: the other rows say it already. */
  | { readonly kind: 'total' };

const byId = (kind: LedgerKind): ReadonlyMap<string, Field> =>
  new Map(ledgerFields[kind].map((field) => [field.id, field]));

const fieldsById: Readonly<Record<LedgerKind, ReadonlyMap<string, Field>>> = {
  projects: byId('projects'),
  enterprises: byId('enterprises'),
  agenda: byId('agenda'),
  indicators: byId('indicators'),
};

/** What is known of all rows of a table. */
export interface RowContext {
  readonly kind: LedgerKind;
  readonly published: string | null;
}

/** One cell with the field it holds. */
interface FieldCell extends TextCell {
  readonly field: Field;
}

/** What has been read of a row so far. */
interface Draft {
  readonly rule: (field: Field) => string;
  readonly subject: string | null;
  readonly parties: readonly string[];
  readonly quantities: Quantity[];
  readonly entities: NamedThing[];
  readonly events: EventMention[];
  readonly makes: Makes[];
  readonly gaps: Gap[];
  readonly problems: string[];
}

/** Reads one row by its mapping. Nothing of it is lost: what cannot be read is a gap with its reason. */
export function readRow(row: RowText, context: RowContext): RowOutcome {
  const fields = fieldsById[context.kind];
  const useOf = ({ column }: TextCell): FieldUse['kind'] | null =>
    fields.get(column.field ?? '')?.use.kind ?? null;
  const cells = row.cells.flatMap((cell): FieldCell[] => {
    const field = cell.column.field === null ? undefined : fields.get(cell.column.field);
    return field && !nothing.test(cell.text) ? [{ ...cell, field }] : [];
  });
  const byUse = (kind: FieldUse['kind']): FieldCell | undefined =>
    cells.find(({ field }) => field.use.kind === kind);
  const lead = byUse('name') ?? byUse('measure');
  if (
    isSumOrHeading(
      row.cells.map((cell) => ({ text: cell.text, use: useOf(cell) })),
      context.kind,
    )
  )
    return { kind: 'total' };
  const refusal = reasonToRefuse(context.kind, cells);
  if (refusal !== null || !lead) return { kind: 'refused', reason: refusal ?? '没有名称' };
  const draft = startDraft(context, cells);
  for (const cell of cells) readCell(draft, cell);
  // The code may stand before the name it belongs to.
  for (const cell of cells) if (cell.field.use.kind === 'credit-code') addCode(draft, cell);
  if (context.kind === 'indicators') readIndicator(draft, cells);
  return { kind: 'read', reading: toReading(draft, context), problems: draft.problems };
}

function reasonToRefuse(kind: LedgerKind, cells: readonly FieldCell[]): string | null {
  const has = (use: FieldUse['kind']): boolean => cells.some(({ field }) => field.use.kind === use);
  const labels = {
    projects: '项目名称',
    enterprises: '企业名称',
    agenda: '事项',
    indicators: '指标',
  } as const;
  if (!has(kind === 'indicators' ? 'measure' : 'name')) return `没有${labels[kind]}`;
  if (kind === 'indicators' && !has('value') && !has('figure')) return '没有数值';
  const code = cells.find(({ field }) => field.use.kind === 'credit-code');
  const checked = code ? creditCode(code.text) : null;
  if (checked?.kind !== 'invalid') return null;
  const reasons = {
    length: '不是18位',
    character: '含有代码不用的字符',
    'check-digit': '校验位不符',
  } as const;
  return `统一社会信用代码 ${code?.text ?? ''} ${reasons[checked.reason]}`;
}

function startDraft({ kind }: RowContext, cells: readonly FieldCell[]): Draft {
  const all = (use: FieldUse['kind']): readonly FieldCell[] =>
    cells.filter(({ field }) => field.use.kind === use);
  return {
    rule: ({ id }) => `row/${kind}/${id}`,
    subject: all('name')[0]?.text ?? null,
    parties: all('party').flatMap(({ text }) => parts(text).map(({ words }) => words)),
    quantities: [],
    entities: [],
    events: [],
    makes: [],
    gaps: [],
    problems: [],
  };
}

function readCell(draft: Draft, cell: FieldCell): void {
  const { use } = cell.field;
  switch (use.kind) {
    case 'name':
      return use.entity === null ? undefined : addName(draft, cell, use.entity);
    case 'party':
    case 'mention':
      return addNames(draft, cell, use.entity);
    case 'figure':
      return use.measure === '' ? undefined : addFigure(draft, cell, use);
    case 'date':
      return addDate(draft, cell, use.event);
    case 'stage':
      return addStage(draft, cell);
    case 'products':
      return addProducts(draft, cell);
    case 'prose':
      return addProse(draft, cell);
    default:
      return undefined;
  }
}

const whole = ({ text, start }: TextCell): Spanned => ({ quote: text, start, end: start + text.length });

function addName(draft: Draft, cell: FieldCell, type: EntityType): void {
  draft.entities.push({
    rule: draft.rule(cell.field),
    name: cell.text,
    aliases: [],
    type,
    mentions: [whole(cell)],
  });
}

function addNames(draft: Draft, cell: FieldCell, type: EntityType): void {
  for (const { words, at } of parts(cell.text)) {
    const start = cell.start + at;
    const mention = { quote: words, start, end: start + words.length };
    draft.entities.push({
      rule: draft.rule(cell.field),
      name: words,
      aliases: [],
      type,
      mentions: [mention],
    });
  }
}

/** The code is a further name of the enterprise: one that no other has. */
function addCode(draft: Draft, cell: FieldCell): void {
  const checked = creditCode(cell.text);
  const named = draft.entities.findIndex(({ name }) => name === draft.subject);
  const thing = draft.entities[named];
  if (checked.kind === 'valid' && thing)
    draft.entities[named] = { ...thing, aliases: [...thing.aliases, checked.code] };
}

function addFigure(draft: Draft, cell: FieldCell, use: Extract<FieldUse, { kind: 'figure' }>): void {
  const unit = columnUnit(cell.column.unit, use);
  // In 元, 万元 or 亿元: taking one of them may be wrong ten thousand times over.
  if (use.isMoney && unit === null && isBareNumber(cell.text)) return addGap(draft, cell, '没有写明单位');
  const amount = readAmount(cell.text, unit ?? use.unit ?? null);
  if (!amount) return addGap(draft, cell, '不是数值');
  draft.quantities.push({
    ...whole(cell),
    rule: draft.rule(cell.field),
    ...amount,
    role: use.role ?? 'level',
    measure: use.measure,
    subject: draft.subject,
    time: cell.column.time,
    modality: use.modality,
    ...(use.base === undefined ? {} : { base: use.base }),
  });
}

function addDate(draft: Draft, cell: FieldCell, type: EventMention['type']): void {
  const time = readTime(cell.text);
  if (time === null) return addGap(draft, cell, '不是日期');
  addEvent(draft, cell, { type, time });
}

function addStage(draft: Draft, cell: FieldCell): void {
  const type = stageOf(cell.text);
  if (type === null) return addGap(draft, cell, '不认识的阶段');
  addEvent(draft, cell, { type, time: null });
}

function addEvent(draft: Draft, cell: FieldCell, event: Pick<EventMention, 'type' | 'time'>): void {
  const { subject: project, parties } = draft;
  draft.events.push({ ...whole(cell), rule: draft.rule(cell.field), ...event, project, parties });
}

function addProducts(draft: Draft, cell: FieldCell): void {
  for (const { words, at } of parts(cell.text)) {
    const start = cell.start + at;
    const place = { quote: words, start, end: start + words.length, rule: draft.rule(cell.field) };
    draft.entities.push({ rule: place.rule, name: words, aliases: [], type: 'product', mentions: [place] });
    if (draft.subject !== null) draft.makes.push({ ...place, enterprise: draft.subject, product: words });
  }
}

/** A cell of sentences is read as any text, about the row's subject where it names none. */
function addProse(draft: Draft, cell: FieldCell): void {
  if (!/[\d一二三四五六七八九十百千万亿两]/u.test(cell.text)) return;
  const inner = read(cell.text);
  const shift = <Item extends Spanned>(item: Item): Item => ({
    ...item,
    start: item.start + cell.start,
    end: item.end + cell.start,
  });
  for (const { because: _, ...quantity } of inner.quantities)
    draft.quantities.push(shift({ ...quantity, subject: quantity.subject ?? draft.subject }));
  draft.events.push(
    ...inner.events.map((event) => shift({ ...event, project: event.project ?? draft.subject })),
  );
  draft.makes.push(...inner.makes.map(shift));
  draft.entities.push(...inner.entities.map((thing) => ({ ...thing, mentions: thing.mentions.map(shift) })));
}

function addGap(draft: Draft, cell: FieldCell, reason: string): void {
  draft.gaps.push({ ...whole(cell), reason });
  draft.problems.push(`${cell.column.header}：“${cell.text.slice(0, 40)}”${reason}`);
}

/** A row of a table of indicators: what, how much, in what, when, of whom. */
function readIndicator(draft: Draft, cells: readonly FieldCell[]): void {
  const find = (use: FieldUse['kind']): FieldCell | undefined =>
    cells.find(({ field }) => field.use.kind === use);
  const measure = find('measure');
  if (!measure) return;
  const [, label = measure.text, bracketed] = /^(.*?)[（(]([^）)]+)[）)]$/u.exec(measure.text) ?? [];
  const own = bracketed && isUnit(bracketed) ? bracketed : null;
  const period = find('period');
  const time = period ? readTime(period.text) : null;
  if (period && time === null) addGap(draft, period, '不是时间');
  for (const cell of cells) {
    const { use } = cell.field;
    if (use.kind !== 'value' && !(use.kind === 'figure' && use.measure === '')) continue;
    const unit = use.kind === 'figure' ? '%' : (find('unit')?.text ?? own ?? cell.column.unit);
    const amount = readAmount(cell.text, unit !== null && isUnit(unit) ? unit : null);
    if (!amount) {
      addGap(draft, cell, '不是数值');
      continue;
    }
    draft.quantities.push({
      ...whole(cell),
      rule: draft.rule(cell.field),
      ...amount,
      role: use.kind === 'figure' ? 'growth' : amount.unit === '%' ? 'share' : 'level',
      measure: own ? label : measure.text,
      subject: draft.subject,
      time: time ?? cell.column.time,
      modality: 'actual',
      ...(use.kind === 'figure' ? { base: 'yoy' } : {}),
    });
  }
}

const toReading = (
  { quantities, entities, events, makes, gaps }: Draft,
  { published }: RowContext,
): Reading => ({
  doc: null,
  title: null,
  published,
  reader: rowReaderVersion,
  quantities,
  entities,
  events,
  makes,
  gaps,
  repeats: [],
});
