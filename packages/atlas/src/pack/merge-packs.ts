import { emptyPack, type Pack } from './pack.js';

/** Joins packs in the order given: a general one first, then a region's. Nothing overrides; `checkPack` tells of doubles. */
export const mergePacks = (packs: readonly Pack[]): Pack =>
  packs.reduce<Pack>(
    (all, pack) => ({
      ids: [...all.ids, ...pack.ids],
      region: pack.region ?? all.region,
      within: pack.within ?? all.within,
      ...((pack.chosen ?? all.chosen) ? { chosen: true as const } : {}),
      sources: [...all.sources, ...pack.sources],
      coefficients: [...all.coefficients, ...pack.coefficients],
      chains: [...all.chains, ...pack.chains],
      clusters: [...all.clusters, ...pack.clusters],
      places: [...all.places, ...pack.places],
      complements: [...all.complements, ...pack.complements],
      sums: [...all.sums, ...pack.sums],
      partitions: [...all.partitions, ...pack.partitions],
      equivalents: [...all.equivalents, ...pack.equivalents],
      intensities: [...all.intensities, ...pack.intensities],
      couplings: [...all.couplings, ...pack.couplings],
      verdicts: [...all.verdicts, ...pack.verdicts],
    }),
    emptyPack,
  );
