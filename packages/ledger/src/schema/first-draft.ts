import type { Document } from '@lianpu/documents';
import type { EventMention, Makes, NamedThing, Quantity, Reading } from '@lianpu/reading';
import { groupBy } from '../names/group-by.js';
import { type Draft, draftOf } from '../write/draft.js';
import type { DraftCaches } from '../write/draft-caches.js';
import type { FirstReadingParts, FirstSourceParts, FirstStatement } from './load-first.js';

/** A reading of the first releases as today's writer takes it, under the digest it had. */
export function firstDraft(source: FirstSourceParts, parts: FirstReadingParts, caches: DraftCaches): Draft {
  const document = documentOf(source, parts);
  const draft = draftOf({ document, reading: readingOf(source, parts) }, caches);
  return { ...draft, digest: parts.row.digest, refusedCount: parts.row.refused };
}

function documentOf({ row, anchors, notes }: FirstSourceParts, parts: FirstReadingParts): Document {
  const { name, title, publisher, published, citations } = parts.row;
  return {
    id: row.id,
    name,
    format: row.format,
    text: row.text,
    bodyStart: 0,
    anchors,
    notes,
    title,
    publisher,
    published,
    citations,
    byteLength: row.byte_length,
    foundBy: { title: null, publisher: null, published: null },
  };
}

function readingOf({ row: { text } }: FirstSourceParts, parts: FirstReadingParts): Reading {
  const { reader, title, published, gaps, repeats } = parts.row;
  const slash = reader.lastIndexOf('/');
  const of = (kind: FirstStatement['kind']) =>
    parts.statements.filter((statement) => statement.kind === kind);
  return {
    doc: null,
    title,
    published,
    reader: { name: reader.slice(0, slash), version: reader.slice(slash + 1) },
    quantities: of('observation').map(quantityOf),
    events: of('event').map(eventOf),
    makes: of('relation').map(makesOf),
    entities: thingsOf(text, parts),
    gaps: gaps as Reading['gaps'],
    repeats: repeats as Reading['repeats'],
  };
}

const placeOf = ({ quote, start_offset, end_offset, rule, duplicate }: FirstStatement) => ({
  quote,
  start: start_offset,
  end: end_offset,
  rule,
  duplicate,
});

function quantityOf(row: FirstStatement): Quantity {
  const { value, value2, unit, counted, per, bound, role, measure, subject, object, time } = row;
  return {
    ...placeOf(row),
    value: value ?? '',
    ...(value2 === null ? {} : { value2 }),
    unit,
    ...(counted === null ? {} : { of: counted }),
    ...(per === null ? {} : { per }),
    bound: bound as Quantity['bound'],
    role: role as Quantity['role'],
    measure,
    subject,
    ...(object === null ? {} : { object }),
    time,
    base: row.base,
    modality: row.modality as Quantity['modality'],
    ...(row.suspect === null ? {} : { suspect: row.suspect }),
    ...(row.because === null ? {} : { because: row.because }),
  };
}

const eventOf = (row: FirstStatement): EventMention => ({
  ...placeOf(row),
  type: row.event_type as EventMention['type'],
  project: row.project,
  parties: row.parties ?? [],
  time: row.time,
});

const makesOf = (row: FirstStatement): Makes => ({
  ...placeOf(row),
  enterprise: row.subject ?? '',
  product: row.object ?? '',
});

/** A thing for each rule that named an entity, the one with its full name first. */
function thingsOf(text: string, { names, mentions }: FirstReadingParts): readonly NamedThing[] {
  const mentionsOf = groupBy(mentions, ({ entityId }) => entityId);
  return [...groupBy(names, ({ entityId }) => entityId)].flatMap(([entityId, ties]) => {
    const full = ties.find(({ tie }) => tie === 'full');
    if (!full) return [];
    const inOrder = [full, ...ties.filter((tie) => tie !== full)];
    return [...groupBy(inOrder, ({ rule }) => rule)].map(([rule, ofRule], index) => ({
      rule,
      name: full.surface,
      type: full.type,
      aliases: ofRule.filter((tie) => tie !== full).map(({ surface }) => surface),
      mentions: (index === 0 ? (mentionsOf.get(entityId) ?? []) : []).map(({ start, end }) => ({
        quote: text.slice(start, end),
        start,
        end,
      })),
    }));
  });
}
