import Type from 'typebox';
import { endpoint } from '../http/endpoint.js';
import { CoefficientSchema } from '../schemas/coefficient.js';
import { closed } from '../schemas/primitives.js';

/** GET /api/coefficients: what the packs say a link needs of another, with year and sources. */
export const coefficients = endpoint({
  method: 'GET',
  url: '/api/coefficients',
  summary: 'The coefficients of the packs, with year and sources',
  response: closed({ coefficients: Type.Array(CoefficientSchema) }, { $id: 'Coefficients' }),
  read: () => null,
  load: (desk) => desk.edition(),
  analyse: ({ atlas }) => atlas.coefficients,
  present: (all) => ({ coefficients: all }),
});
