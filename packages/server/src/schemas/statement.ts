import Type from 'typebox';
import { PlaceSchema } from './location.js';
import { choice, closed, nullable, offset, strings, text } from './primitives.js';
import { SourceHead } from './source.js';

const shared = {
  id: Type.String({ description: 'Content address of the statement.' }),
  sourceId: Type.String(),
  quote: Type.String({ description: 'The words of the span, exactly as the text has them.' }),
  start: offset('Where the span begins in the text.'),
  end: offset('Where the span ends, exclusive.'),
  sentenceStart: offset('Where the sentence around the span begins.'),
  sentenceEnd: offset('Where that sentence ends, exclusive.'),
  rule: Type.String({ description: 'The rule that read it.' }),
  reader: Type.String({ description: 'Name and version of the reader.' }),
  recordedAt: Type.String({ description: 'ISO 8601.' }),
  duplicate: Type.Boolean({ description: 'True when it repeats an earlier passage of the same source.' }),
  source: SourceHead,
  place: nullable(PlaceSchema),
  sentence: Type.String({ description: 'The sentence the span stands in.' }),
};

/** A half-open range of the text: where it begins and where it ends. */
const Span = Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })]);

/** A figure and everything its sentence says of it, with its source and sentence. */
export const ObservationView = closed(
  {
    kind: Type.Literal('observation'),
    ...shared,
    value: Type.String({ description: 'Exact decimal in `unit`.' }),
    value2: text('Upper end of a stated range.'),
    unit: text('UCUM or ISO 4217 code, "1" for counts, "rank" for ranks.'),
    of: text('For counts: the classifier or the thing counted.'),
    per: text('Denominator of a rate.'),
    bound: choice(['=', '~', '>', '<']),
    role: choice(['level', 'change', 'growth', 'share', 'rank']),
    measure: text('What is measured.'),
    subject: text('Whom or what it is about.'),
    subjectEntity: text('The entity the subject was tied to.'),
    object: text('The product or thing concerned.'),
    time: text('EDTF.'),
    base: text('"yoy", "mom" or an EDTF time.'),
    modality: choice(['actual', 'planned', 'target', 'expected']),
    suspect: text('Why the figure as written cannot stand.'),
    because: Type.Optional(
      Type.Record(Type.String(), Type.Array(Span), {
        description: 'Which words gave which field: field name to spans in the text.',
      }),
    ),
  },
  { $id: 'ObservationView' },
);

/** The stages and encounters an event can state. */
export const EventTypeSchema = choice([
  'signed',
  'approved',
  'started',
  'completed',
  'producing',
  'full_capacity',
  'planned',
  'unveiled',
  'met',
]);

/** A stage reached, a signing or a visit, with its source and sentence. */
export const EventView = closed(
  {
    kind: Type.Literal('event'),
    ...shared,
    type: EventTypeSchema,
    project: text('The project it is about.'),
    parties: strings('Who takes part.'),
    time: text('EDTF.'),
  },
  { $id: 'EventView' },
);

/** Who makes what, with its source and sentence. */
export const RelationView = closed(
  {
    kind: Type.Literal('relation'),
    ...shared,
    predicate: Type.Literal('makes'),
    subject: Type.String(),
    subjectEntity: text('The entity the subject was tied to.'),
    object: Type.String(),
  },
  { $id: 'RelationView' },
);

/** One thing one source says, with the head of its source and the sentence it stands in. */
export const StatementViewSchema = Type.Union([ObservationView, EventView, RelationView], {
  $id: 'StatementView',
});

const untied = ['source', 'place', 'subjectEntity'] as const;
const unplaced = ['source', 'place'] as const;
const alone = { additionalProperties: false };

/** A statement in the words of its source, as people decided, not tied to an entity. */
export const StatementInWordsSchema = Type.Union(
  [
    Type.Omit(ObservationView, untied, { ...alone, $id: 'ObservationInWords' }),
    Type.Omit(EventView, unplaced, { ...alone, $id: 'EventInWords' }),
    Type.Omit(RelationView, untied, { ...alone, $id: 'RelationInWords' }),
  ],
  { $id: 'StatementInWords' },
);

/** Statements by id: those the rest of the response mentions, so that one request draws a page. */
export const StatementMap = Type.Record(Type.String(), StatementViewSchema, { $id: 'StatementMap' });
