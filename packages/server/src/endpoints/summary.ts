import { endpoint } from '../http/endpoint.js';
import { SummarySchema } from '../schemas/summary.js';

/** GET /api/summary: how much there is of everything. */
export const summary = endpoint({
  method: 'GET',
  url: '/api/summary',
  summary: 'Counts of documents, statements, names, findings and chains',
  response: SummarySchema,
  read: () => null,
  load: (desk) => desk.summary(),
  analyse: (numbers) => numbers,
  present: (numbers) => numbers,
});
