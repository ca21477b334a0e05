import { LianpuError } from '@lianpu/errors';
import type { FastifySchemaValidationError } from 'fastify';

/** What did not fit, as the router saw it. */
export interface Misfit {
  readonly validation: readonly FastifySchemaValidationError[];
  /** Which part of the request: `querystring`, `params` or `body`. */
  readonly part: string;
  /** The fields that part may have. */
  readonly known: readonly string[];
}

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

const remedies: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  enum: ({ allowedValues }) => `Give one of ${listed(allowedValues)}.`,
  type: ({ type }) => (type === 'integer' ? 'Give a whole number.' : `Give a ${listed(type)}.`),
  minimum: ({ limit }) => `Give ${listed(limit)} or more.`,
  maximum: ({ limit }) => `Give ${listed(limit)} or less.`,
  minLength: ({ limit }) => `Give at least ${listed(limit)} characters.`,
  maxLength: ({ limit }) => `Give at most ${listed(limit)} characters.`,
};

const places: Readonly<Record<string, string>> = { params: 'the address', body: 'the body' };
const placeOf = (part: string) => places[part] ?? 'the query';

/** ARGUMENT_INVALID that names the first field that does not fit and says what would. */
export const validationRefusal = ({ validation, part, known }: Misfit): LianpuError => {
  const [first] = validation;
  const place = placeOf(part);
  const extra = first?.params.additionalProperty;
  if (typeof extra === 'string') {
    const remedy = known.length > 0 ? `Known: ${known.join(', ')}.` : 'Leave it out.';
    return new LianpuError('ARGUMENT_INVALID', { what: `${extra} is not known in ${place}`, remedy });
  }
  const field = first?.instancePath.slice(1) || String(first?.params.missingProperty ?? 'a field');
  const remedy = remedies[first?.keyword ?? '']?.(first?.params ?? {}) ?? 'See /api/openapi.json.';
  return new LianpuError('ARGUMENT_INVALID', {
    what: `${field} in ${place} ${first?.message ?? 'does not fit'}`,
    remedy,
  });
};
