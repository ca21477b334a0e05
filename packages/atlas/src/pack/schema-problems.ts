import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { LocatedYaml } from './located-yaml.js';
import type { PackProblem } from './pack.js';
import { type PackFileKind, packSchemas } from './pack-schema.js';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true });
const validators = new Map<PackFileKind, ValidateFunction>();

const validatorOf = (kind: PackFileKind): ValidateFunction => {
  const known = validators.get(kind);
  if (known) return known;
  const made = ajv.compile(packSchemas[kind]);
  validators.set(kind, made);
  return made;
};

const keysOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const inWords = (error: ErrorObject): { reason: string; remedy: string; key?: string } => {
  const where = error.instancePath.split('/').filter((part) => !/^\d*$/.test(part));
  const name = where[where.length - 1] ?? 'it';
  const parameters = error.params as Record<string, unknown>;
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String).join(', ') : String(value));
  if (error.keyword === 'required')
    return {
      reason: `"${list(parameters.missingProperty)}" is missing`,
      remedy: `Add "${list(parameters.missingProperty)}".`,
    };
  if (error.keyword === 'additionalProperties') {
    const key = list(parameters.additionalProperty);
    return {
      reason: `"${key}" is not a known key`,
      remedy: 'Remove it or check its spelling.',
      key,
    };
  }
  if (error.keyword === 'enum')
    return {
      reason: `"${name}" has an unknown value`,
      remedy: `Write one of: ${list(parameters.allowedValues)}.`,
    };
  if (error.keyword === 'type')
    return {
      reason: `"${name}" has the wrong type`,
      remedy: `Write a ${list(parameters.type)}.`,
    };
  if (error.keyword === 'pattern')
    return {
      reason: `"${name}" has the wrong form`,
      remedy: `Write it as ${list(parameters.pattern)}.`,
    };
  return {
    reason: `"${name}" ${error.message ?? 'is wrong'}`,
    remedy: 'See the schema of this kind of file.',
  };
};

/** Holds one file's value against the schema of its kind; each violation with its line and remedy. */
export const schemaProblems = (
  file: LocatedYaml,
  kind: PackFileKind,
  value: unknown,
): readonly PackProblem[] => {
  const validate = validatorOf(kind);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => {
    const { reason, remedy, key } = inWords(error);
    const keys = [kind, ...keysOf(error.instancePath), ...(key === undefined ? [] : [key])];
    return {
      code: 'PACK_INVALID',
      path: file.path,
      line: file.lineOf(keys),
      reason,
      remedy,
    };
  });
};
