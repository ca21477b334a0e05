import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { DecidedSchema, said } from '../schemas/decided.js';
import { choice, closed, nullable } from '../schemas/primitives.js';

const words = (description: string) =>
  Type.Optional(nullable(Type.String({ maxLength: 200, description: `${description} Null empties it.` })));

const Fields = closed(
  {
    figure: Type.Optional(
      Type.String({ maxLength: 60, description: 'With its unit, as a report would write it: 约12万吨.' }),
    ),
    measure: words('What is measured.'),
    subject: words('Whom or what it is about; the maker.'),
    object: words('The product or thing concerned.'),
    time: words('EDTF: 2024, 2024-10, 2024-01/2024-10, ../2024-04-30.'),
    modality: Type.Optional(choice(['actual', 'planned', 'target', 'expected'])),
    project: words('The project an event is about.'),
  },
  { $id: 'StatementCorrection' },
);

/** POST /api/statements/{id}/decision: what a person says of a statement, written down for good. */
export const decideStatement = endpoint({
  method: 'POST',
  url: '/api/statements/{id}/decision',
  summary: 'What a person decides of a statement: of what it says, or of where it stands in a chain',
  params: closed({ id: Type.String() }),
  body: closed(
    {
      act: choice(
        ['accept', 'reject', 'correct', 'note', 'move', 'confirm', 'bar'],
        'accept: rightly read; reject: leave it out; correct: put fields right; note: a remark; move, confirm, bar: its place.',
      ),
      fields: Type.Optional(Fields),
      link: Type.Optional(Type.String({ description: 'Of move, confirm and bar: as chain.link.' })),
      by: said('Who decides.'),
      why: said('Why.'),
    },
    { $id: 'StatementDecisionRequest' },
  ),
  response: DecidedSchema,
  refuses: ['STATEMENT_UNKNOWN', 'LINK_UNKNOWN', 'FIGURE_UNREADABLE', 'TIME_INVALID', 'CORRECTION_INVALID'],
  read: ({ params, body }) => ({ statementId: params.id, ...body }),
  load: (desk, given) => desk.decideStatement(given),
  analyse: (decisionId) => ({ decisionId }),
  present: (decided) => decided,
});
