export type {
  Atlas,
  Balance,
  ChainView,
  DecidedFinding,
  EdgeView,
  Finding,
  FindingOutcome,
  GapView,
  LinkVerdict,
  LinkView,
  ShockView,
  StageReach,
} from '@lianpu/atlas';
export type { Found, NamePair, Source, SourceId, StatementId } from '@lianpu/ledger';
export { isOpenDisagreement, loadSolver, reachOfChain } from '@lianpu/atlas';
export { bundledPacksDir, bundledWebDir } from './bundled-folders.js';
export type { ServerOptions } from './create-server.js';
export type { OpenApiDocument } from './openapi-document.js';
export { mentionedInChain, mentionedInReach, mentionedInShock } from './endpoints/mentioned-in.js';
export type { Summary } from './schemas/summary.js';
export { type RunningServer, type StartOptions, startServer } from './start-server.js';
export type { AddOptions, AddProgress, AddReport } from './workbench/add-paths.js';
export { auditDraft, type DraftAudit } from './workbench/audit-draft.js';
export { exportMap, type MapFormat, mapFormats } from './map/export-map.js';
export { findChain } from './workbench/find-chain.js';
export { findShock, type ShockQuestion } from './workbench/find-shock.js';
export type { Edition } from './workbench/edition.js';
export { exportInvestList, type ListFormat, listFormats } from './lists/export-invest-list.js';
export { parseInvestList } from './lists/parse-invest-list.js';
export { keepDrawing, type KeptDrawing } from './workbench/kept-drawing.js';
export { openWorkbench, type WorkbenchOptions } from './workbench/open-workbench.js';
export type { DecidedItem } from './workbench/decided-items.js';
export type { StatementView, StatementView as Statement } from './workbench/statement-view.js';
export type { Desk, Workbench } from './workbench/workbench.js';
export {
  addFeed,
  feedId,
  findFeed,
  isDue,
  type KeptFeed,
  listFeeds,
  readFeed,
  removeFeed,
} from './workbench/feeds-of-ledger.js';
export { putDocuments, type PutReport, putTable } from './jobs/put-jobs.js';
export { workOnJobs } from './jobs/work-on-jobs.js';
