import type { TSchema } from 'typebox';

/** Anything JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const anyKey = '^.*$';

/**
 * The named schemas of an OpenAPI document. A schema with an `$id` is put on the shelf once under that name,
 * and every place that uses it refers to it there.
 */
export class SchemaShelf {
  readonly #named = new Map<string, Json>();

  /** A schema as the document writes it: a reference when it has a name, otherwise itself, inside out. */
  place(schema: TSchema): Json {
    return this.#place(JSON.parse(JSON.stringify(schema)) as Json);
  }

  /** The shelf, sorted by name so that the document does not depend on the order of the endpoints. */
  schemas(): { readonly [name: string]: Json } {
    return Object.fromEntries([...this.#named].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  #place(value: Json): Json {
    if (Array.isArray(value)) return value.map((item) => this.#place(item));
    if (typeof value !== 'object' || value === null) return value;
    const { $id, ...fields } = value as { readonly [key: string]: Json };
    if (typeof $id !== 'string') return this.#placeFields(fields);
    if (!this.#named.has($id)) {
      this.#named.set($id, null);
      this.#named.set($id, this.#placeFields(fields));
    }
    return { $ref: `#/components/schemas/${$id}` };
  }

  #placeFields(fields: { readonly [key: string]: Json }): Json {
    const placed = Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, this.#place(field)] as const),
    );
    return withKnownKeys(placed);
  }
}

type Fields = { readonly [key: string]: Json };

/** Says what TypeBox says in older keywords with those of JSON Schema 2020-12, which OpenAPI 3.1 reads. */
const withKnownKeys = (fields: Fields): Json => {
  const { patternProperties, additionalItems, items, ...rest } = fields;
  // A record: tools know `additionalProperties`, few know a pattern that every key matches.
  const values = (patternProperties as Fields | undefined)?.[anyKey];
  if (values !== undefined) return { ...rest, additionalProperties: values };
  // A tuple.
  if (Array.isArray(items)) {
    return { ...rest, prefixItems: items, items: additionalItems ?? true, maxItems: items.length };
  }
  return fields;
};
