/** Stands for a result that is undefined. */
const nothing = Symbol('nothing');

/**
 * Names are asked about again and again; what they come to is kept, up to so many of them. Of several in a row that are the
 * same, as statements of one subject have them, only the first is looked for.
 */
export const remembered = <Result>(work: (name: string) => Result): ((name: string) => Result) => {
  const known = new Map<string, Result | typeof nothing>();
  const found = (name: string): Result => {
    const before = known.get(name);
    if (before !== undefined) return (before === nothing ? undefined : before) as Result;
    if (known.size >= 50_000) known.clear();
    const made = work(name);
    known.set(name, made === undefined ? nothing : made);
    return made;
  };
  let lastName: string | null = null;
  let last: Result;
  return (name) => {
    if (lastName !== name) {
      last = found(name);
      lastName = name;
    }
    return last;
  };
};
