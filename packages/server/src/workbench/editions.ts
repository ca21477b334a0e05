import { type Atlas, buildAtlas, type Pack } from '@lianpu/atlas';
import type { Edition } from './edition.js';
import type { LedgerPort } from './ledger-port.js';
import { viewSnapshot } from './view-snapshot.js';

/** The atlas of the ledger as it stands, computed once a revision. */
export interface Editions {
  /** The edition of the ledger as it stands; computed when the ledger has changed, else the one there is. */
  current(): Promise<Edition>;
  /** Says that this process changed the ledger, which counts alone might not show. */
  touch(): void;
  /** Resolves when nothing is being computed. Never rejects. */
  settled(): Promise<void>;
}

/** Keeps the newest edition of a ledger. Requests that come while one is computed wait for that one. */
export const keepEditions = (ledger: LedgerPort, pack: Pack): Editions => {
  let touches = 0;
  let newest: Edition | null = null;
  let pending: Promise<Edition> | null = null;

  const compute = async (): Promise<Edition> => {
    const revision = `${touches}:${JSON.stringify(await ledger.counts())}`;
    if (newest?.revision === revision) return newest;
    const snapshot = await ledger.snapshot();
    const atlas: Atlas = buildAtlas(snapshot, pack);
    const statements = await viewSnapshot(ledger, snapshot, newest?.statements ?? new Map());
    const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
    newest = { revision, snapshot, atlas, sources, statements };
    return newest;
  };

  return {
    current: () => {
      pending ??= compute().finally(() => {
        pending = null;
      });
      return pending;
    },
    touch: () => {
      touches += 1;
    },
    settled: async () => {
      await pending?.catch(() => undefined);
    },
  };
};
