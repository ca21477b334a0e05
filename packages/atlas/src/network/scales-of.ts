import type { Network } from './network.js';

/**
 * A size for each link, so that the solver sees numbers near one: its capacity, or what its neighbours' sizes imply.
 * Tonnes, watts and operations a second differ by twenty powers of ten, more than the solver's tolerance can bear.
 */
export const scalesOf = ({ links, needs }: Network): ReadonlyMap<string, number> => {
  const scales = new Map<string, number>();
  for (const { id, capacity } of links) {
    const known = Number((capacity?.high ?? capacity?.low)?.toString() ?? 0);
    if (known > 0 && Number.isFinite(known)) scales.set(id, known);
  }
  const waiting = needs.flatMap(({ to, routes }) =>
    routes.map(({ from, coefficient }) => ({
      from,
      to,
      ratio: Number((coefficient.high ?? coefficient.low)?.toString() ?? 1) || 1,
    })),
  );
  // Each round carries sizes one edge further, in both directions.
  for (let grew = true; grew;) {
    grew = false;
    for (const { from, to, ratio } of waiting) {
      const [below, above] = [scales.get(from), scales.get(to)];
      if (below === undefined && above !== undefined) scales.set(from, above * ratio);
      else if (above === undefined && below !== undefined) scales.set(to, below / ratio);
      else continue;
      grew = true;
    }
  }
  for (const { id } of links) if (!scales.has(id)) scales.set(id, 1);
  return scales;
};
