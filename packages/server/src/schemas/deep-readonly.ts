/** `T` with no property optional, at any depth. */
export type DeepRequired<T> = T extends readonly (infer Item)[]
  ? readonly DeepRequired<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: DeepRequired<Exclude<T[Key], undefined>> }
    : T;

/** `T` with every property and array, at every depth, readonly. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
