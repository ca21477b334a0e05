import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { FindingOutcome, FindingSchema } from '../schemas/finding.js';
import { said } from '../schemas/decided.js';
import { closed } from '../schemas/primitives.js';
import { findFinding } from '../workbench/decide-finding.js';

/** POST /api/findings/{id}/decision: what a person says of a finding, written down for good. */
export const decideFinding = endpoint({
  method: 'POST',
  url: '/api/findings/{id}/decision',
  summary: 'What a person decides of a finding; the finding as it then stands',
  params: closed({ id: Type.String() }),
  body: closed(
    {
      outcome: Type.Union([FindingOutcome, Type.Literal('undone')]),
      by: said('Who decides.'),
      why: said('Why; of "explained", the explanation.'),
    },
    { $id: 'FindingDecisionRequest' },
  ),
  response: FindingSchema,
  refuses: ['FINDING_UNKNOWN'],
  read: ({ params, body }) => ({ findingId: params.id, ...body }),
  load: (desk, given) => desk.decideFinding(given),
  analyse: ({ edition, id }) => findFinding(edition, id),
  present: (finding) => finding,
});
