import { readFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { clientPath, clientTypes } from '../../../scripts/generate-client.mjs';
import { endpoints } from '../src/endpoints/index.js';
import { openApiDocument } from '../src/api.js';

const references = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    key === '$ref' && typeof field === 'string' ? [field] : references(field),
  );
};

test('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const result = await validator.validate({ ...structuredClone(openApiDocument()) });
  expect(result.errors).toBeUndefined();
  expect(result.valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('describes every endpoint, with what it can refuse', () => {
  const paths = openApiDocument().paths as Record<string, { get: { responses: object } }>;
  expect(
    Object.entries(paths).flatMap(([url, methods]) =>
      Object.keys(methods).map((method) => `${method} ${url}`),
    ),
  ).toEqual(expect.arrayContaining(endpoints.map(({ url, method }) => `${method.toLowerCase()} ${url}`)));
  expect(Object.keys(paths['/api/chains/{id}']?.get.responses ?? {})).toEqual(['200', '400', '404', '500']);
});

test('every reference leads to a schema, and every schema is used', () => {
  const document = openApiDocument();
  const { schemas } = document.components as { schemas: object };
  expect(new Set(references(document))).toEqual(
    new Set(Object.keys(schemas).map((name) => `#/components/schemas/${name}`)),
  );
});

test('a field of a question with a default may be left out', () => {
  const paths = openApiDocument().paths as Record<string, { get: { parameters: { required: boolean }[] } }>;
  const parameters = paths['/api/statements']?.get.parameters ?? [];
  expect(parameters.length).toBeGreaterThan(0);
  expect(parameters.every(({ required }) => !required)).toBe(true);
});

test('the client types of the pages are those of this document', async () => {
  const committed = await readFile(clientPath, 'utf8');
  expect(committed, 'run: node scripts/generate-client.mjs').toBe(await clientTypes(openApiDocument()));
});
