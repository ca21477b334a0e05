export type { AuditDocument } from './audit/audit-document.js';
export { auditFigures } from './audit/audit-figures.js';
export { type Auditor, type AuditorOptions, createAuditor, factsABucket } from './audit/auditor.js';
export {
  type DecidedFinding,
  decideFindings,
  type FindingDecision,
  type FindingOutcome,
  type FindingRuling,
  isOpenDisagreement,
  topicOf,
} from './audit/decided-finding.js';
export {
  documentOfReading,
  type ReadText,
  type SentenceOf,
  sourceOfReading,
} from './audit/document-of-reading.js';
export { buildAtlas } from './build-atlas.js';
export { balanceEdge } from './chain/balance-edge.js';
export { inForce, type PlacementDecision } from './decisions.js';
export type { ChainParts } from './chain/prepare-chains.js';
export { createDrawing, type Drawing, type DrawnAtlas } from './create-drawing.js';
export { drawAtlas } from './draw-atlas.js';
export { buildInvestList, type InvestInput } from './invest/build-invest-list.js';
export {
  compareInvestLists,
  type InvestChange,
  type InvestComparison,
} from './invest/compare-invest-lists.js';
export type * from './invest/invest-list.js';
export type { MapBox, MapDirection, MapLayout, MapPoint, MapQuote } from './map/chain-map.js';
export { drawMap, type MapToDraw } from './map/draw-map.js';
export type { MapLanguage } from './map/map-words.js';
export { layoutMap, type MapShape } from './map/layout-map.js';
export { mapJson } from './map/map-json.js';
export type * from './model.js';
export { checkPack } from './pack/check-pack.js';
export { mergePacks } from './pack/merge-packs.js';
export type * from './pack/pack.js';
export { emptyPack } from './pack/pack.js';
export { soundPack, type SoundPack } from './pack/sound-pack.js';
export { type PackFile, parsePack } from './pack/parse-pack.js';
export {
  type Comparison,
  figureBook,
  type FigureBook,
  type OtherFigures,
} from './corroboration/figure-book.js';
export { placeStatements } from './place/place-statements.js';
export { chainNetwork, type ChainNetwork, reachOfChain } from './network/chain-network.js';
export { flowNetwork } from './network/flow-network.js';
export { loadSolver, type Solver } from './network/load-highs.js';
export type { Network, NetworkLink, NetworkNeed, NetworkRoute, UncountedNeed } from './network/network.js';
export { type Bind, type Reach, reachOf } from './network/reach.js';
export type * from './network/reach-view.js';
export { shockChains } from './network/shock-chains.js';
export { shocksToTell } from './network/shocks-to-tell.js';
export { type Loss, type Shocked, shockOf } from './network/shock.js';
export { type IndustryCell, type IndustryTable, industryTable } from './structure/industry-table.js';
export { type RegionIndustry, type Structure, structureOf } from './structure/structure-of.js';
