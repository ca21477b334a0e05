/** Figures of the document looked at last; enough for the longest report's. */
const mostKept = 400;

/**
 * A function that keeps what it answered of late. Weak maps would let go of a document only when all of memory is gone
 * through, and are looked through at every small collection until then; a bounded map lets go by itself.
 */
export const remembered = <Key, Value>(
  make: (key: Key) => Value,
  most: number = mostKept,
): ((key: Key) => Value) => {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
};
