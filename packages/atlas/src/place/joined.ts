/** So many lists are joined at a time: each is an argument of a call. */
const atATime = 1000;

/** Lists one after another as one, each copied as a whole. */
export const joined = <One>(lists: readonly (readonly One[])[]): readonly One[] => {
  if (lists.length <= atATime) return ([] as One[]).concat(...lists);
  const groups: (readonly One[])[] = [];
  for (let at = 0; at < lists.length; at += atATime) groups.push(joined(lists.slice(at, at + atATime)));
  return joined(groups);
};
