import type { ImportOptions, ImportReport, PreviewOptions, SheetLook, SheetPreview } from '@lianpu/intake';
import type { Atlas, ChainView, DecidedFinding, Finding, Pack, PackProblem } from '@lianpu/atlas';
import type { Ledger } from '@lianpu/ledger';
import type { Summary } from '../schemas/summary.js';
import type { Tasks } from '../tasks/tasks.js';
import type { Uploads } from '../uploads/uploads.js';
import type { AddOptions, AddReport } from './add-paths.js';
import type { FindingVerdictGiven } from './decide-finding.js';
import type { NameVerdictGiven } from './decide-names.js';
import type { StatementVerdictGiven } from './decide-statement.js';
import type { DecidedItem } from './decided-items.js';
import type { Edition } from './edition.js';
import type { FeedOptions, KeptFeed } from './feeds-of-ledger.js';

/** What the server asks of a ledger when it answers a request: only reading. */
export type ReadableLedger = Pick<
  Ledger,
  | 'engine'
  | 'sources'
  | 'sourcesOf'
  | 'listSources'
  | 'readings'
  | 'page'
  | 'settings'
  | 'settingHistory'
  | 'source'
  | 'statement'
  | 'statements'
  | 'entities'
  | 'entity'
  | 'search'
  | 'reviewNames'
  | 'copies'
  | 'snapshot'
  | 'revision'
  | 'decisions'
>;

/** Which of two sources a person follows where they say different things. */
export interface SourcePreferenceGiven {
  readonly sourceId: string;
  readonly over: string;
  readonly by: string;
  readonly why: string;
}

/** What answers requests: a ledger to read from, and what was computed from it. */
export interface Desk {
  readonly ledger: ReadableLedger;
  /** The ledger and its atlas at one moment; computed anew only when the ledger has changed. */
  edition(): Promise<Edition>;
  summary(): Promise<Summary>;
  /** Writes down what a person says of a finding; gives the edition that heeds it, and the finding in it. */
  decideFinding(given: FindingVerdictGiven): Promise<{ readonly edition: Edition; readonly id: string }>;
  /** Writes down what a person says of two names; gives the decision's id. Rejects with NAME_UNKNOWN. */
  decideNames(given: NameVerdictGiven): Promise<string>;
  /**
   * Writes down what a person says of a statement; gives the decision's id. Rejects with STATEMENT_UNKNOWN, LINK_UNKNOWN,
   * FIGURE_UNREADABLE, TIME_INVALID, CORRECTION_INVALID.
   */
  decideStatement(given: StatementVerdictGiven): Promise<string>;
  /** Writes down which of two sources is to be followed where they differ. Rejects with SOURCE_UNKNOWN, ARGUMENT_INVALID. */
  preferSource(given: SourcePreferenceGiven): Promise<string>;
  /** Takes a decision back by another one, whose id it gives. Rejects with ARGUMENT_INVALID for an unknown one. */
  undoDecision(given: {
    readonly decisionId: string;
    readonly by: string;
    readonly why: string;
  }): Promise<string>;
  /** Files that were sent and wait for what is to become of them. */
  readonly uploads: Uploads;
  /** What is being read, imported and fetched, and what came of it. */
  readonly tasks: Tasks;
  /** Every sheet of a table, with how it would be imported; nothing is kept. */
  lookAtTable(path: string, options?: Omit<PreviewOptions, 'shelf'>): Promise<readonly SheetLook[]>;
  /** Adds a folder or a news feed to what is read again and again. Rejects with PATH_MISSING, FEED_ADDRESS_INVALID. */
  addFeed(address: string, options?: FeedOptions): Promise<KeptFeed>;
  /** Takes a feed away by its address or id; what came from it stays. Rejects with FEED_UNKNOWN. */
  removeFeed(address: string): Promise<void>;
}

/** What answers requests on one server. */
export interface ServedDesk extends Desk {
  /** True where the server answers only this machine, whose folders are then its reader's own. */
  readonly isLocal: boolean;
}

/** The whole bench of one process: ledger, packs and atlas, with what changes them. */
export interface Workbench extends Desk {
  readonly ledger: Ledger;
  readonly pack: Pack;
  /** What had to be left out of the packs, and where it stands. */
  readonly packProblems: readonly PackProblem[];
  atlas(): Promise<Atlas>;
  /** Rejects with CHAIN_UNKNOWN. */
  chain(id: string): Promise<ChainView>;
  /** Findings, all of them or those of one verdict. */
  findings(verdict?: Finding['verdict']): Promise<readonly DecidedFinding[]>;
  /** What people decided, the newest first. */
  decided(): Promise<readonly DecidedItem[]>;
  /** Reads files and folders into the ledger; see AddReport for what became of them. */
  addPaths(paths: readonly string[], options?: AddOptions): Promise<AddReport>;
  /** Imports the rows of an xlsx or csv file; the mapping of columns is kept by its header and used again. */
  importTable(path: string, options?: Omit<ImportOptions, 'shelf'>): Promise<ImportReport>;
  /** How a table would be imported; nothing is kept. */
  previewTable(path: string, options?: Omit<ImportOptions, 'shelf'>): Promise<readonly SheetPreview[]>;
  /** Ends its tasks, and closes the ledger after what is being computed. Closing twice does nothing more. */
  close(): Promise<void>;
}
