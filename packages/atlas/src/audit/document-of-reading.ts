import type { LedgerEvent, Observation, Source, Statement } from '@lianpu/ledger';
import type { EventMention, Quantity, Reading, Spanned } from '@lianpu/reading';
import type { AuditDocument } from './audit-document.js';

/** A text with what the reader took from it: a draft that stands in no ledger. */
export interface ReadText {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
  readonly reading: Reading;
}

/** As the ledger cuts them: behind an end mark with its closing quotes, and before a blank line. */
const sentenceEnd = /[。！？!?；]+[”’」』）)\]】]*|\r?\n[ \t\u3000]*\r?\n\s*/gu;
/** Tables and lists may go on for ever without an end mark. */
const reachCharacters = 600;

const sentenceOf = (text: string, { start, end }: Spanned) => {
  const earliest = Math.max(0, start - reachCharacters);
  let from = earliest;
  for (const mark of text.slice(earliest, start).matchAll(sentenceEnd))
    from = earliest + mark.index + mark[0].length;
  const inside = Math.max(start, end - 1);
  const mark = text
    .slice(inside, end + reachCharacters)
    .matchAll(sentenceEnd)
    .next().value;
  const blank = mark?.[0].includes('\n') ?? false;
  let to = mark
    ? inside + mark.index + (blank ? 0 : mark[0].length)
    : Math.min(text.length, end + reachCharacters);
  to = Math.max(to, end);
  while (from < start && /\s/u.test(text.charAt(from))) from += 1;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { sentenceStart: from, sentenceEnd: to, sentence: text.slice(from, to) };
};

const spanned = (
  from: ReadText,
  item: Spanned & { readonly rule: string; readonly duplicate?: boolean },
  kind: string,
) => ({
  id: `${from.id}:${kind}${item.start}-${item.end}`,
  sourceId: from.id,
  quote: item.quote,
  start: item.start,
  end: item.end,
  ...sentenceOf(from.text, item),
  rule: item.rule,
  reader: `${from.reading.reader.name}/${from.reading.reader.version}`,
  recordedAt: '',
  duplicate: item.duplicate === true,
});

const observationOf = (from: ReadText, item: Quantity): Observation => ({
  ...spanned(from, item, 'q'),
  kind: 'observation',
  value: item.value,
  value2: item.value2 ?? null,
  unit: item.unit,
  of: item.of ?? null,
  per: item.per ?? null,
  bound: item.bound,
  role: item.role,
  measure: item.measure,
  subject: item.subject,
  subjectEntity: null,
  object: item.object ?? null,
  time: item.time,
  base: item.base ?? null,
  modality: item.modality,
  suspect: item.suspect ?? null,
});

const eventOf = (from: ReadText, item: EventMention): LedgerEvent => ({
  ...spanned(from, item, 'e'),
  kind: 'event',
  type: item.type,
  project: item.project,
  parties: item.parties,
  time: item.time,
});

/** The statements of a text as the ledger would hold them, without a ledger: for auditing a draft on its own. */
export const documentOfReading = (from: ReadText): AuditDocument => {
  const { quantities, events } = from.reading;
  const statements: readonly Statement[] = [
    ...quantities.map((item) => observationOf(from, item)),
    ...events.map((item) => eventOf(from, item)),
  ];
  return { id: from.id, published: from.published, statements };
};

/** The draft as a source, for reports that cite it. */
export const sourceOfReading = (from: ReadText, statementCount: number): Source => ({
  id: from.id,
  name: from.name,
  format: 'txt',
  title: from.title,
  publisher: null,
  published: from.published,
  citations: [],
  byteLength: from.text.length,
  recordedAt: '',
  statementCount,
});
