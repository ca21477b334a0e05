import Type from 'typebox';
import { choice, closed, nullable, strings, text } from './primitives.js';
import { SourceHead } from './source.js';

/** What a person decided, of what, why, and whether it counts. */
export const DecisionSchema = closed(
  {
    id: Type.String({ description: 'Its number in the history, by which it can be taken back.' }),
    kind: choice([
      'accept',
      'reject',
      'correct',
      'note',
      'place',
      'finding',
      'merge',
      'split',
      'prefer-source',
      'undo',
    ]),
    outcome: text('Of a finding: confirmed, explained or wrong; of a place: move, confirm or bar.'),
    statementId: text('The statement it is about.'),
    fields: Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()]), {
      description: 'What was put right: field to what it says now.',
    }),
    link: nullable(closed({ id: Type.String({ description: 'As chain.link.' }), zh: Type.String() })),
    names: strings('The two names that are one, or two.'),
    sources: Type.Array(SourceHead, { description: 'The source to follow, then the other.' }),
    finding: nullable(closed({ id: Type.String(), title: text('Null where it is found no more.') })),
    undoes: text('The decision that is taken back.'),
    by: Type.String(),
    why: Type.String(),
    at: Type.String({ description: 'ISO 8601.' }),
    standing: Type.Boolean({ description: 'False for one that was taken back.' }),
  },
  { $id: 'Decision' },
);
