/** Names are asked about again and again; what they come to is kept, up to so many of them. */
export const remembered = <Result>(work: (name: string) => Result): ((name: string) => Result) => {
  const known = new Map<string, { readonly made: Result }>();
  return (name) => {
    const before = known.get(name);
    if (before) return before.made;
    if (known.size >= 50_000) known.clear();
    const made = work(name);
    known.set(name, { made });
    return made;
  };
};
