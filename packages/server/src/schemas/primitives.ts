import Type, { type TSchema } from 'typebox';

/** An object that allows no key but its own: what a response carries is what its schema says, no more. */
export const closed = <Properties extends Record<string, TSchema>>(
  properties: Properties,
  options: { readonly $id?: string; readonly description?: string } = {},
) => Type.Object(properties, { additionalProperties: false, ...options });

/** A value that may be null: the text, the pack or the program does not give it. */
export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** A string or null. */
export const text = (description: string) => Type.Union([Type.String(), Type.Null()], { description });

/** An exact decimal or null, as a string so that no digit is lost. */
export const decimal = (description: string) => Type.Union([Type.String(), Type.Null()], { description });

/** A list of strings. */
export const strings = (description: string) => Type.Array(Type.String(), { description });

/** A whole number of things, zero or more. */
export const count = (description: string) => Type.Integer({ minimum: 0, description });

/** A half-open position in a source's text, in UTF-16 code units. */
export const offset = (description: string) => Type.Integer({ minimum: 0, description });

/** One of several words. */
export const choice = <const Words extends string[]>(words: readonly [...Words], description?: string) =>
  Type.Enum<Words>(words, { type: 'string', ...(description === undefined ? {} : { description }) });
