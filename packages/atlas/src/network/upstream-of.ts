import type { Network } from './network.js';

/** The links that a stage needs, directly or through others, itself first. */
export const upstreamOf = ({ needs }: Network, target: string): readonly string[] =>
  walk(target, (id) =>
    needs.filter(({ to }) => to === id).flatMap(({ routes }) => routes.map(({ from }) => from)),
  );

/** The links that need a stage, directly or through others, itself first. */
export const downstreamOf = ({ needs }: Network, source: string): readonly string[] =>
  walk(source, (id) =>
    needs.filter(({ routes }) => routes.some(({ from }) => from === id)).map(({ to }) => to),
  );

const walk = (start: string, next: (id: string) => readonly string[]): readonly string[] => {
  const seen = new Set([start]);
  // A set that grows while it is gone through is gone through to its end.
  for (const id of seen) for (const other of next(id)) seen.add(other);
  return [...seen];
};
