import type { LedgerEvent, Observation, Relation, Snapshot, Statement, StatementId } from '@lianpu/ledger';
import { inForce, type PlacementDecision } from '../decisions.js';
import type { Placement, Unplaced } from '../model.js';
import type { Pack, PackLink } from '../pack/pack.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { applyDecisions } from './apply-decisions.js';
import { type FigureKind, figureKind } from './figure-kind.js';
import { findProduct, type ProductFound } from './find-product.js';
import { byFullName } from './full-names.js';
import { type FindHolder, type Holder, prepareHolders } from './holder.js';
import { fittingUnit } from './link-fit.js';
import { listUnplaced } from './list-unplaced.js';
import { drawRegion, type Region } from './region.js';
import { contextOf, type SentenceContext } from './sentence-context.js';
import { isSuspectUnit } from './suspect.js';
import { indexTerms, type Term, type TermIndex } from './term-index.js';

/** A statement on a link, with what the analysis after it needs. */
export interface PlacedStatement {
  /** `chain.link`. */
  readonly linkKey: string;
  readonly statement: Statement;
  readonly product: string;
  readonly holder: Holder;
  readonly kind: Placement['kind'];
  readonly why: string;
  readonly confidence: Placement['confidence'];
  /** For capacities, plans and targets of capacity: the link's unit that the figure is in. */
  readonly unit: CapacityUnit | null;
  /** The decision that put or confirmed it here. */
  readonly decisionId?: string;
}

/** All placements with the helpers that made them. */
export interface Placing {
  readonly placed: readonly PlacedStatement[];
  readonly region: Region;
  readonly holderOf: FindHolder;
  readonly terms: TermIndex;
  /** What speaks of making something and stands on no link, with why. */
  readonly unplaced: readonly Unplaced[];
  /** Statements that people prefer among contradicting ones. */
  readonly preferred: ReadonlySet<StatementId>;
}

interface Tools {
  readonly links: ReadonlyMap<string, PackLink>;
  readonly terms: TermIndex;
  readonly holderOf: FindHolder;
}

const keyOf = (term: Term): string => `${term.chainId}.${term.linkId}`;

const kindWords: Readonly<Record<FigureKind['kind'], string>> = {
  capacity: '说的是产能',
  output: '说的是产量',
  investment: '说的是投资',
  other: '不是产能、产量或投资',
};

/** Modality turns a capacity or an output into a plan or a target: these are never added to what stands. */
const placementKind = (kind: FigureKind['kind'], observation: Observation): Placement['kind'] => {
  if (kind === 'other' || kind === 'investment') return kind;
  if (observation.modality === 'target') return 'target';
  return observation.modality === 'actual' ? kind : 'plan';
};

const whyOf = (found: ProductFound, link: PackLink, kind: FigureKind, unit: CapacityUnit | null): string =>
  [
    `${found.where}写明“${found.words}”，是“${link.zh}”的产品`,
    unit ? `单位合于${unit.text}` : null,
    kind.words === '' ? null : `“${kind.words}”${kindWords[kind.kind]}`,
  ]
    .filter((part) => part !== null)
    .join('；');

const fitting = (
  found: ProductFound,
  observation: Observation,
  context: SentenceContext,
  links: Tools['links'],
) => {
  const candidates = found.terms.flatMap((term) => {
    const link = links.get(keyOf(term));
    return link ? [{ term, link, unit: fittingUnit(link, observation, context) }] : [];
  });
  const fit = candidates.filter(({ unit }) => unit !== null);
  return fit.length > 0 ? fit : candidates;
};

const placeObservation = (observation: Observation, tools: Tools): readonly PlacedStatement[] => {
  const context = contextOf(observation);
  const found = findProduct(observation, context, tools.terms);
  if (!found) return [];
  const far = found.where === '主体' || found.where === '同句';
  const candidates = fitting(found, observation, context, tools.links);
  return candidates.flatMap(({ term, link, unit }): PlacedStatement[] => {
    const said = figureKind(observation, context, unit);
    const counts = observation.role === 'level' && (unit !== null || observation.unit === 'kW.h');
    const physical = said.kind === 'capacity' || said.kind === 'output';
    const suspect = isSuspectUnit(observation);
    const kind: FigureKind = suspect
      ? { kind: 'other', words: `${observation.quote}（单位可疑，不计入）` }
      : physical && !counts
        ? { kind: 'other', words: said.words }
        : said;
    if (far && (kind.kind === 'other' || kind.kind === 'output')) return [];
    return [
      {
        linkKey: keyOf(term),
        statement: observation,
        product: term.product,
        holder: tools.holderOf(observation),
        kind: placementKind(kind.kind, observation),
        why: whyOf(found, link, kind, kind.kind === 'capacity' ? unit : null),
        confidence: far || candidates.length > 1 ? 'inferred' : 'explicit',
        unit: kind.kind === 'capacity' ? unit : null,
      },
    ];
  });
};

interface Naming {
  readonly statement: Relation | LedgerEvent;
  readonly text: string | null;
  readonly kind: 'maker' | 'event';
  readonly why: (words: string, zh: string) => string;
}

const placeNaming = ({ statement, text, kind, why }: Naming, tools: Tools): readonly PlacedStatement[] => {
  if (text === null) return [];
  const hits = tools.terms.find(text);
  const hit = hits[hits.length - 1];
  return (hit?.terms ?? []).flatMap((term): PlacedStatement[] => {
    const link = tools.links.get(keyOf(term));
    if (!link || !hit) return [];
    return [
      {
        linkKey: keyOf(term),
        statement,
        product: term.product,
        holder: tools.holderOf(statement),
        kind,
        why: why(text.slice(hit.start, hit.end), link.zh),
        confidence: hit.terms.length > 1 ? 'inferred' : 'explicit',
        unit: null,
      },
    ];
  });
};

const placeOne = (statement: Statement, tools: Tools): readonly PlacedStatement[] => {
  if (statement.kind === 'observation') return placeObservation(statement, tools);
  if (statement.kind === 'relation') {
    const why = (words: string, zh: string) =>
      `写明${statement.subject}生产或经营“${words}”，是“${zh}”的产品`;
    return placeNaming({ statement, text: statement.object, kind: 'maker', why }, tools);
  }
  const why = (words: string, zh: string) => `事项所指的项目写有“${words}”，是“${zh}”的产品`;
  return placeNaming({ statement, text: statement.project, kind: 'event', why }, tools);
};

const linksOf = (pack: Pack): ReadonlyMap<string, PackLink> =>
  new Map(
    pack.chains.flatMap((chain) => chain.links.map((link) => [`${chain.id}.${link.id}`, link] as const)),
  );

/**
 * Puts the region's statements on the links whose products they name. A statement whose product belongs to several
 * links goes to those whose capacity unit it fits, as inferred when that is still more than one. What people decided
 * comes after the rules and outweighs them.
 */
export const placeStatements = (
  snapshot: Snapshot,
  pack: Pack,
  decisions: readonly PlacementDecision[] = [],
): Placing => {
  const region = drawRegion(snapshot, pack);
  const terms = indexTerms(pack);
  const holderOf = prepareHolders(snapshot, region);
  const links = linksOf(pack);
  const tools: Tools = { links, terms, holderOf };
  const byRule = snapshot.statements.filter(region.holds).flatMap((statement) => placeOne(statement, tools));
  const standing = inForce(decisions);
  const statements = new Map(
    standing.length > 0 ? snapshot.statements.map((statement) => [statement.id, statement]) : [],
  );
  const placed = applyDecisions(byRule, standing, { links, statements, holderOf });
  const fullNames = byFullName(placed.map(({ holder }) => holder));
  const named = placed.map((one) => ({
    ...one,
    holder: { ...one.holder, name: fullNames.get(one.holder.name) ?? one.holder.name },
  }));
  const placedIds = new Set(placed.map(({ statement }) => statement.id));
  return {
    placed: named,
    region,
    holderOf,
    terms,
    unplaced: listUnplaced(snapshot.statements, placedIds, { region, terms }),
    preferred: new Set(
      standing.flatMap((decision) => (decision.kind === 'prefer' ? [decision.statementId] : [])),
    ),
  };
};
