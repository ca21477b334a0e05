import { LianpuError } from '@lianpu/errors';
import { type Ledger, openLedger } from '@lianpu/ledger';
import { bundledPacksDir } from '../bundled-folders.js';
import { importTable, lookAtTable, previewTable } from '@lianpu/intake';
import { tasksOf } from '../tasks/tasks-of.js';
import { Uploads } from '../uploads/uploads.js';
import { addPaths } from './add-paths.js';
import { decideFinding } from './decide-finding.js';
import { decideNames } from './decide-names.js';
import { decidedItems } from './decided-items.js';
import { decideStatement } from './decide-statement.js';
import { keepEditions } from './editions.js';
import { addFeed, removeFeed } from './feeds-of-ledger.js';
import { mappingShelf, rowSink } from './rows-into-ledger.js';
import { findChain } from './find-chain.js';
import { type LoadedPacks, loadPacks } from './load-packs.js';
import { summarise } from './summarise.js';
import type { Workbench } from './workbench.js';

/** Where the ledger and the packs are. `databaseUrl` wins over `dataDir`; one of the two is needed. */
export interface WorkbenchOptions {
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  /** The packs that come with Lianpu when not given. */
  readonly packsDir?: string;
  /** Id of the pack of the city to draw; the one marked `chosen` when not given. */
  readonly city?: string;
}

const ledgerAt = async ({ databaseUrl, dataDir }: WorkbenchOptions): Promise<Ledger> => {
  if (databaseUrl) return openLedger({ databaseUrl });
  if (dataDir) return openLedger({ dataDir });
  throw new LianpuError('ARGUMENT_INVALID', {
    what: 'no ledger is named',
    remedy: 'Give a data folder with --data, or set DATABASE_URL.',
    whatZh: '没有写明账本在哪里',
    remedyZh: '请用 --data 写明数据文件夹，或设置 DATABASE_URL',
  });
};

const packsAt = async (packsDir: string | null, city: string | undefined): Promise<LoadedPacks> => {
  if (packsDir) return loadPacks(packsDir, city);
  throw new LianpuError('PATH_MISSING', { path: 'packs/china/pack.yaml' });
};

/**
 * Opens the ledger and loads the packs. Computes nothing yet: the first request, or whoever asks for the edition,
 * does. Rejects with what opening the ledger refuses (LEDGER_LOCKED, DATABASE_UNREACHABLE, …) and PACK_INVALID.
 */
export const openWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  // Side by side: the ledger starts in a worker while the packs are parsed here.
  const [ledger, pack] = await Promise.allSettled([
    ledgerAt(options),
    packsAt(options.packsDir ?? bundledPacksDir(), options.city),
  ]);
  if (ledger.status === 'rejected') throw ledger.reason;
  if (pack.status === 'fulfilled') return benchOf(ledger.value, pack.value, options.databaseUrl);
  await ledger.value.close();
  throw pack.reason;
};

const benchOf = (ledger: Ledger, { pack, problems }: LoadedPacks, databaseUrl?: string): Workbench => {
  const editions = keepEditions(ledger, pack);
  const atlas = async () => (await editions.current()).atlas;
  let closing: Promise<void> | null = null;
  const uploads = new Uploads();
  const tasks = tasksOf(() => bench, databaseUrl);
  const bench: Workbench = {
    ledger,
    uploads,
    tasks,
    pack,
    packProblems: problems,
    atlas,
    edition: () => editions.current(),
    summary: async () =>
      summarise(await editions.current(), { engine: ledger.engine, packProblems: problems }),
    chain: async (id) => findChain(await atlas(), id),
    findings: async (verdict) =>
      (await editions.current()).findings.filter(
        (finding) => verdict === undefined || finding.verdict === verdict,
      ),
    decideFinding: async (given) => {
      const id = await decideFinding(ledger, await editions.current(), given);
      return { id, edition: await editions.current() };
    },
    decideNames: (given) => decideNames(ledger, given),
    decideStatement: (given) => decideStatement(ledger, pack, given),
    preferSource: async ({ sourceId, over, by, why }) => {
      if (sourceId === over)
        throw new LianpuError('ARGUMENT_INVALID', {
          what: 'a source is preferred over itself',
          remedy: 'Name two sources.',
          whatZh: '两个来源是同一个',
          remedyZh: '请写两个不同的来源',
        });
      // Each must stand: a preference for nothing would be kept and do nothing.
      for (const id of [sourceId, over]) await ledger.source(id);
      return ledger.decide({ ruling: { kind: 'prefer-source', sourceId, over }, by, why });
    },
    undoDecision: ({ decisionId, by, why }) =>
      ledger.decide({ ruling: { kind: 'undo', decisionId }, by, why }),
    decided: async () => {
      const all = await ledger.decisions();
      return decidedItems(ledger, await editions.current(), { all, shown: all.toReversed() });
    },
    addPaths: (paths, added) => addPaths(ledger, paths, added),
    importTable: (path, told) => importTable(path, rowSink(ledger), { ...told, shelf: mappingShelf(ledger) }),
    previewTable: (path, told) => previewTable(path, { ...told, shelf: mappingShelf(ledger) }),
    lookAtTable: (path, told) => lookAtTable(path, { ...told, shelf: mappingShelf(ledger) }),
    addFeed: (address, how) => addFeed(ledger, address, how),
    removeFeed: (address) => removeFeed(ledger, address),
    close: () => {
      closing ??= Promise.all([tasks.close(), editions.settled()])
        .then(() => uploads.close())
        .then(() => editions.keep())
        .then(() => ledger.close());
      return closing;
    },
  };
  return bench;
};
