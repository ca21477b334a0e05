import type { zh } from './zh.js';

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** The shape every language's dictionary has: that of the Chinese one, with any words. */
export type Dictionary = Texts<typeof zh>;
