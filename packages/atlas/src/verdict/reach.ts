import type { EdgeView } from '../model.js';

/** Links that can be walked to from one, along the edges or against them, itself left out unless a circle leads back. */
export const reach = (start: string, edges: readonly EdgeView[], forwards: boolean): ReadonlySet<string> => {
  const seen = new Set<string>();
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const { from, to } of edges) {
      const next = forwards ? (from === at ? to : null) : to === at ? from : null;
      if (next !== null && !seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  return seen;
};
