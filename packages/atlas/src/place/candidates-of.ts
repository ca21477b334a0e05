import type { Observation, Statement } from '@lianpu/ledger';
import type { Placement } from '../model.js';
import type { Pack, PackLink } from '../pack/pack.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { type FigureKind, figureKind } from './figure-kind.js';
import { findProduct, type ProductFound } from './find-product.js';
import { fittingUnit } from './link-fit.js';
import type { PlacedStatement } from './place-statements.js';
import { contextOf, type SentenceContext } from './sentence-context.js';
import { isSuspectUnit } from './suspect.js';
import type { Term, TermIndex } from './term-index.js';

/** What statements are put on links with. */
export interface LinkTools {
  readonly links: ReadonlyMap<string, PackLink>;
  readonly terms: TermIndex;
}

/** A link on which a statement belongs by what it says; who holds the plant is not asked yet. */
export type Candidate = Omit<PlacedStatement, 'statement' | 'holder' | 'decisionId'>;

const nowhere: readonly Candidate[] = [];

const kindWords: Readonly<Record<FigureKind['kind'], string>> = {
  capacity: '说的是产能',
  output: '说的是产量',
  investment: '说的是投资',
  other: '不是产能、产量或投资',
};

/** Modality turns a capacity or an output into a plan or a target: these are never added to what stands. */
export const placementKind = (kind: FigureKind['kind'], observation: Observation): Placement['kind'] => {
  if (kind === 'other' || kind === 'investment') return kind;
  if (observation.modality === 'target') return 'target';
  return observation.modality === 'actual' ? kind : 'plan';
};

const whyOf = (found: ProductFound, link: PackLink, kind: FigureKind, unit: CapacityUnit | null): string =>
  `${found.where}写明“${found.words}”，是“${link.zh}”的产品${unit ? `；单位合于${unit.text}` : ''}${
    kind.words === '' ? '' : `；“${kind.words}”${kindWords[kind.kind]}`
  }`;

const fitting = (
  found: ProductFound,
  observation: Observation,
  context: SentenceContext,
  links: LinkTools['links'],
) => {
  const candidates: { readonly term: Term; readonly link: PackLink; readonly unit: CapacityUnit | null }[] =
    [];
  let areFit = 0;
  for (const term of found.terms) {
    const link = links.get(term.linkKey);
    if (!link) continue;
    const unit = fittingUnit(link, observation, context);
    if (unit !== null) areFit += 1;
    candidates.push({ term, link, unit });
  }
  const isAllOrNone = areFit === 0 || areFit === candidates.length;
  return isAllOrNone ? candidates : candidates.filter(({ unit }) => unit !== null);
};

/** False when no product stands in anything that is looked at for one: nothing need be cut then. */
const mayName = ({ sentence, object, measure, subject }: Observation, { isIn, find }: TermIndex): boolean =>
  isIn(sentence) ||
  (object !== null && find(object).length > 0) ||
  (measure !== null && find(measure).length > 0) ||
  (subject !== null && find(subject).length > 0);

const observationOn = (observation: Observation, tools: LinkTools): readonly Candidate[] => {
  if (!mayName(observation, tools.terms)) return nowhere;
  const context = contextOf(observation);
  const found = findProduct(observation, context, tools.terms);
  if (!found) return nowhere;
  const far = found.where === '主体' || found.where === '同句';
  const candidates = fitting(found, observation, context, tools.links);
  return candidates.flatMap(({ term, link, unit }): Candidate[] => {
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
        linkKey: term.linkKey,
        product: term.product,
        kind: placementKind(kind.kind, observation),
        why: whyOf(found, link, kind, kind.kind === 'capacity' ? unit : null),
        confidence: far || candidates.length > 1 ? 'inferred' : 'explicit',
        unit: kind.kind === 'capacity' ? unit : null,
      },
    ];
  });
};

interface Naming {
  readonly text: string | null;
  readonly kind: 'maker' | 'event';
  readonly why: (words: string, zh: string) => string;
}

const namingOn = ({ text, kind, why }: Naming, tools: LinkTools): readonly Candidate[] => {
  if (text === null) return nowhere;
  const hits = tools.terms.find(text);
  if (hits.length === 0) return nowhere;
  const hit = hits[hits.length - 1];
  return (hit?.terms ?? []).flatMap((term): Candidate[] => {
    const link = tools.links.get(term.linkKey);
    if (!link || !hit) return [];
    return [
      {
        linkKey: term.linkKey,
        product: term.product,
        kind,
        why: why(text.slice(hit.start, hit.end), link.zh),
        confidence: hit.terms.length > 1 ? 'inferred' : 'explicit',
        unit: null,
      },
    ];
  });
};

/** The links that a statement belongs on by what it says itself; none for most. */
export const candidatesOf = (statement: Statement, tools: LinkTools): readonly Candidate[] => {
  if (statement.kind === 'observation') return observationOn(statement, tools);
  if (statement.kind === 'relation') {
    const why = (words: string, zh: string) =>
      `写明${statement.subject}生产或经营“${words}”，是“${zh}”的产品`;
    return namingOn({ text: statement.object, kind: 'maker', why }, tools);
  }
  const why = (words: string, zh: string) => `事项所指的项目写有“${words}”，是“${zh}”的产品`;
  return namingOn({ text: statement.project, kind: 'event', why }, tools);
};

/** The links of a pack by `chain.link`. */
export const linksOf = (pack: Pack): ReadonlyMap<string, PackLink> =>
  new Map(
    pack.chains.flatMap((chain) => chain.links.map((link) => [`${chain.id}.${link.id}`, link] as const)),
  );
