import type { Endpoint } from '../http/endpoint.js';
import { addDocument } from './add-document.js';
import { chain } from './chain.js';
import { chains } from './chains.js';
import { cluster } from './cluster.js';
import { clusters } from './clusters.js';
import { comparisons } from './comparisons.js';
import { investComparison } from './compare-invest-lists.js';
import { coefficients } from './coefficients.js';
import { decideFinding } from './decide-finding.js';
import { decideNames } from './decide-names.js';
import { decideStatement } from './decide-statement.js';
import { decisions } from './decisions.js';
import { entities } from './entities.js';
import { entity } from './entity.js';
import { addFeed, feed, feeds, readFeedNow, removeFeed } from './feeds.js';
import { findings } from './findings.js';
import { health } from './health.js';
import { investList } from './invest-list.js';
import { job, jobs } from './jobs.js';
import { preferSource } from './prefer-source.js';
import { previewImport } from './preview-import.js';
import { reviewNames } from './review-names.js';
import { search } from './search.js';
import { shock } from './shock.js';
import { source } from './source.js';
import { sources } from './sources.js';
import { pageOfEntity, pageOfNames, pageOfProducts, pageOfSeries, pageOfSource } from './statement-pages.js';
import { startImport } from './start-import.js';
import { statement } from './statement.js';
import { statements } from './statements.js';
import { summary } from './summary.js';
import { undoDecision } from './undo-decision.js';
import { unplaced } from './unplaced.js';
import { upload } from './upload.js';

/** Every endpoint of the API, in the order the OpenAPI document lists them. */
export const endpoints: readonly Endpoint[] = [
  health,
  summary,
  sources,
  source,
  pageOfSource,
  upload,
  addDocument,
  previewImport,
  startImport,
  jobs,
  job,
  feeds,
  feed,
  addFeed,
  readFeedNow,
  removeFeed,
  statements,
  statement,
  pageOfNames,
  pageOfSeries,
  pageOfProducts,
  search,
  entities,
  entity,
  pageOfEntity,
  comparisons,
  clusters,
  cluster,
  chains,
  chain,
  shock,
  unplaced,
  findings,
  decideFinding,
  investList,
  investComparison,
  coefficients,
  reviewNames,
  decideNames,
  decisions,
  decideStatement,
  preferSource,
  undoDecision,
];
