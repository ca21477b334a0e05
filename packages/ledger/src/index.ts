export type {
  AddOutcome,
  Found,
  Ledger,
  LedgerCounts,
  LedgerOptions,
  Refusal,
  SourceToAdd,
  StatementFilter,
} from './ledger.js';
export type * from './model.js';
export { openLedger } from './open-ledger.js';
export type { SettingValue } from './settings/settings.js';
export { readerName } from './reader-name.js';
export { compareNames, type NamedSide } from './names/matching/compare-names.js';
export { type CreditCode, readCreditCode } from './names/matching/credit-code.js';
export type { MatchReason, NameMatch } from './names/matching/name-match.js';
export type { Correction, Decision, NameRef, Ruling } from './decisions/decision.js';
export type { NewDecision } from './decisions/keep-decisions.js';
export { decisionsOn } from './decisions/decisions-on.js';
export { standingDecisions } from './decisions/standing-decisions.js';
export {
  type Job,
  type JobCounts,
  type JobFile,
  type JobHandler,
  type JobKind,
  jobKinds,
  type JobLine,
  type JobOutcome,
  type JobProgress,
  type JobState,
  jobStates,
  type KeptJob,
  type NewJob,
} from './queue/job.js';
export { JobQueue, lineOf, type WorkOptions } from './queue/job-queue.js';
export type { SourceList, SourceListQuestion } from './read/list-sources.js';
export type { FoundText, FoundTexts, Page } from './search/search-texts.js';
export type { Snippet } from './search/snippets.js';
export { findWords } from './search/find-words.js';
export { wordsOf } from './search/words-of.js';
export type { NamePair } from './names/review-names.js';
export type { PageQuestion, PageRange, StatementInWords, StatementPage } from './pages/page-question.js';
