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

/** Where the sentence around a span begins and ends: the reader's `sentenceFinder(text)`, as the ledger cuts sentences. */
export type SentenceOf = (span: Spanned) => { readonly start: number; readonly end: number };

/** A text with what finds its sentences. */
interface CutText extends ReadText {
  readonly sentenceOf: SentenceOf;
}

const sentenceAround = ({ text, sentenceOf }: CutText, span: Spanned) => {
  const { start, end } = sentenceOf(span);
  return { sentenceStart: start, sentenceEnd: end, sentence: text.slice(start, end) };
};

const spanned = (
  from: CutText,
  item: Spanned & { readonly rule: string; readonly duplicate?: boolean },
  kind: string,
) => ({
  id: `${from.id}:${kind}${item.start}-${item.end}`,
  sourceId: from.id,
  quote: item.quote,
  start: item.start,
  end: item.end,
  ...sentenceAround(from, item),
  rule: item.rule,
  reader: `${from.reading.reader.name}/${from.reading.reader.version}`,
  recordedAt: '',
  duplicate: item.duplicate === true,
});

const observationOf = (from: CutText, item: Quantity): Observation => ({
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

const eventOf = (from: CutText, item: EventMention): LedgerEvent => ({
  ...spanned(from, item, 'e'),
  kind: 'event',
  type: item.type,
  project: item.project,
  parties: item.parties,
  time: item.time,
});

/** The statements of a text as the ledger would hold them, without a ledger: for auditing a draft on its own. */
export const documentOfReading = (from: ReadText, sentenceOf: SentenceOf): AuditDocument => {
  const { quantities, events } = from.reading;
  const cut = { ...from, sentenceOf };
  const statements: readonly Statement[] = [
    ...quantities.map((item) => observationOf(cut, item)),
    ...events.map((item) => eventOf(cut, item)),
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
