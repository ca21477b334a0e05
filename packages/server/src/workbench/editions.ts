import { buildInvestList, chainNetwork, figureBook, type Pack } from '@lianpu/atlas';
import { decidedFindings } from './decided-findings.js';
import { placementDecisions } from './placement-decisions.js';
import type { Edition } from './edition.js';
import { keepViews } from './keep-views.js';
import { keepDrawing, type KeepingLedger } from './kept-drawing.js';
import type { ReadableLedger } from './workbench.js';

/** The atlas of the ledger as it stands, computed once a revision. */
export interface Editions {
  /** The edition of the ledger as it stands; computed when the ledger has changed, else the one there is. */
  current(): Promise<Edition>;
  /** Resolves when nothing is being computed. Never rejects. */
  settled(): Promise<void>;
  /** Leaves what was worked out with the ledger, for the next program that opens it. Never rejects. */
  keep(): Promise<void>;
}

/** Made when first asked for, and kept. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** The same for what is asked of the ledger: a failure is not kept. */
const onceItSucceeds = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | null = null;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    }));
};

/** Keeps the newest edition of a ledger. Those who ask while one is computed share the next look at the
 * ledger, which finds that one when nothing has changed since. */
export const keepEditions = (ledger: ReadableLedger & KeepingLedger, pack: Pack): Editions => {
  const drawing = keepDrawing(ledger, pack);
  const viewsOf = keepViews(ledger);
  let newest: Edition | null = null;
  let pending: Promise<Edition> | null = null;

  const compute = async (): Promise<Edition> => {
    const revision = await ledger.revision();
    if (newest?.revision === revision) return newest;
    // A change that comes between the two is in this edition and is looked for again at the next asking.
    const snapshot = await ledger.snapshot();
    const decisions = await ledger.decisions();
    // Drawn on from the edition before: a new document costs what it touches.
    const drawn = await drawing.draw(snapshot, placementDecisions(decisions, snapshot));
    const { atlas, parts } = drawn;
    const findings = once(() => decidedFindings(decisions, snapshot, atlas.findings));
    const statements = await viewsOf(snapshot);
    const sources = new Map(snapshot.sources.map((source) => [source.id, source]));
    const investList = once(() => buildInvestList({ snapshot, pack, drawn }));
    const network = once(() => chainNetwork({ pack, capacities: parts.capacities }));
    const copies = () => ledger.copies();
    const figures = onceItSucceeds(async () => figureBook(snapshot, await copies()));
    newest = {
      revision,
      snapshot,
      atlas,
      // Pages that show none do not wait for the audit.
      get findings() {
        return findings();
      },
      parts,
      network,
      investList,
      copies,
      figures,
      sources,
      statements,
    };
    return newest;
  };

  return {
    current: async () => {
      // What is under way may have looked before the ledger changed; whoever asks now shares the next look.
      await pending?.catch(() => undefined);
      pending ??= compute().finally(() => {
        pending = null;
      });
      return pending;
    },
    settled: async () => {
      await pending?.catch(() => undefined);
    },
    keep: () => drawing.keep().catch(() => undefined),
  };
};
