import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { LocatedYaml } from './located-yaml.js';
import type { PackProblem } from './pack.js';
import { type PackFault, problemOf } from './pack-faults.js';
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

interface Broken {
  readonly fault: PackFault;
  readonly details: Readonly<Record<string, string>>;
  /** The key that stands where it should not. */
  readonly key?: string;
}

const list = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : String(value);

const brokenBy = (error: ErrorObject): Broken => {
  const where = error.instancePath.split('/').filter((part) => !/^\d*$/.test(part));
  const name = where[where.length - 1] ?? 'it';
  const parameters = error.params as Record<string, unknown>;
  const { keyword } = error;
  if (keyword === 'required')
    return { fault: 'key-missing', details: { key: list(parameters.missingProperty) } };
  if (keyword === 'additionalProperties') {
    const key = list(parameters.additionalProperty);
    return { fault: 'key-unknown', details: { key }, key };
  }
  if (keyword === 'enum')
    return { fault: 'value-unknown', details: { name, allowed: list(parameters.allowedValues) } };
  if (keyword === 'type') return { fault: 'wrong-type', details: { name, type: list(parameters.type) } };
  if (keyword === 'pattern')
    return { fault: 'wrong-form', details: { name, pattern: list(parameters.pattern) } };
  if (keyword === 'minItems') return { fault: 'too-few', details: { name, limit: list(parameters.limit) } };
  return { fault: 'against-schema', details: { name, message: error.message ?? 'is wrong' } };
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
    const { fault, details, key } = brokenBy(error);
    const keys = [kind, ...keysOf(error.instancePath), ...(key === undefined ? [] : [key])];
    return problemOf({ path: file.path, line: file.lineOf(keys) }, fault, details);
  });
};
