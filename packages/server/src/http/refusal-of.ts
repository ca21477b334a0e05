import { isLianpuError, LianpuError } from '@lianpu/errors';
import type { FastifyError, FastifyRequest } from 'fastify';
import { validationRefusal } from './validation-refusal.js';

const propertiesOf = (schema: unknown): readonly string[] => {
  const properties = (schema as { readonly properties?: object } | undefined)?.properties;
  return Object.keys(properties ?? {});
};

const knownFields = (request: FastifyRequest, part: string): readonly string[] => {
  const schema = request.routeOptions.schema;
  const parts: Readonly<Record<string, unknown>> = { params: schema?.params, body: schema?.body };
  return propertiesOf(part in parts ? parts[part] : schema?.querystring);
};

/**
 * Any error of a request as a refusal of Lianpu's. What nobody foresaw becomes INTERNAL, which says nothing of the
 * inside; so does a refusal whose code speaks of the inside already.
 */
export const refusalOf = (error: FastifyError, request: FastifyRequest): LianpuError => {
  if (isLianpuError(error)) return error;
  if (error.validation) {
    const part = error.validationContext ?? 'querystring';
    return validationRefusal({ validation: error.validation, part, known: knownFields(request, part) });
  }
  if (error.statusCode === 413) return new LianpuError('BODY_TOO_LARGE', {}, { cause: error });
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new LianpuError(
      'ARGUMENT_INVALID',
      { what: error.message, remedy: 'See /api/openapi.json.' },
      { cause: error },
    );
  }
  return new LianpuError('INTERNAL', { reason: 'something went wrong inside' }, { cause: error });
};
