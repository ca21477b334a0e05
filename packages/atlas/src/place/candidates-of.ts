import type { Observation, Statement } from '@lianpu/ledger';
import type { Placement } from '../model.js';
import type { Pack, PackLink } from '../pack/pack.js';
import type { CapacityUnit } from '../units/capacity-unit.js';
import { type FigureKind, figureKind } from './figure-kind.js';
import { findProduct, type ProductFound } from './find-product.js';
import { fittingUnit } from './link-fit.js';
import type { PlacedStatement } from './place-statements.js';
import { remembered } from './remembered.js';
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
const nothing: readonly never[] = [];

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

/** The parts of a reason are said over and over: each is one text, and a reason is two or three of them. */
const saidOfProduct = new WeakMap<Term, Map<string, string>>();
const saidOfUnit = remembered((text) => `；单位合于${text}`);
const saysKind = (kind: FigureKind['kind']) => remembered((words) => `；“${words}”${kindWords[kind]}`);
const saidOfKind: Readonly<Record<FigureKind['kind'], (words: string) => string>> = {
  capacity: saysKind('capacity'),
  output: saysKind('output'),
  investment: saysKind('investment'),
  other: saysKind('other'),
};

/** `words` says of a term, on its link, in which way it is named there. */
const ofProduct = (term: Term, way: string, words: () => string): string => {
  let known = saidOfProduct.get(term);
  if (!known) saidOfProduct.set(term, (known = new Map<string, string>()));
  const before = known.get(way);
  if (before !== undefined) return before;
  const said = words();
  known.set(way, said);
  return said;
};

const whyOf = (
  { where, words }: ProductFound,
  { term, link }: Fitting,
  { kind, unit }: { readonly kind: FigureKind; readonly unit: CapacityUnit | null },
): string => {
  const product = ofProduct(term, where, () => `${where}写明“${words}”，是“${link.zh}”的产品`);
  const figure = kind.words === '' ? '' : saidOfKind[kind.kind](kind.words);
  return unit ? product + saidOfUnit(unit.text) + figure : product + figure;
};

/** A link of a product that was found, and the link's unit that the figure is in. */
interface Fitting {
  readonly term: Term;
  readonly link: PackLink;
  readonly unit: CapacityUnit | null;
}

const fitting = (
  found: ProductFound,
  observation: Observation,
  context: SentenceContext,
  links: LinkTools['links'],
): readonly Fitting[] => {
  const candidates: Fitting[] = [];
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
  const fits = fitting(found, observation, context, tools.links);
  const on = (one: Fitting): Candidate | null => {
    const { term, unit } = one;
    const said = figureKind(observation, context, unit);
    const counts = observation.role === 'level' && (unit !== null || observation.unit === 'kW.h');
    const physical = said.kind === 'capacity' || said.kind === 'output';
    const suspect = isSuspectUnit(observation);
    const kind: FigureKind = suspect
      ? { kind: 'other', words: `${observation.quote}（单位可疑，不计入）` }
      : physical && !counts
        ? { kind: 'other', words: said.words }
        : said;
    if (far && (kind.kind === 'other' || kind.kind === 'output')) return null;
    const own = kind.kind === 'capacity' ? unit : null;
    return {
      linkKey: term.linkKey,
      product: term.product,
      kind: placementKind(kind.kind, observation),
      why: whyOf(found, one, { kind, unit: own }),
      confidence: far || fits.length > 1 ? 'inferred' : 'explicit',
      unit: own,
    };
  };
  return asList(fits, on);
};

/** What comes of each, where anything does. Most products are of one link: no list is made longer than it has to be. */
const asList = <One, Made>(ones: readonly One[], work: (one: One) => Made | null): readonly Made[] => {
  const [first] = ones;
  if (ones.length !== 1 || first === undefined) return ones.flatMap((one) => work(one) ?? []);
  const made = work(first);
  return made === null ? nothing : [made];
};

interface Naming {
  readonly text: string | null;
  readonly kind: 'maker' | 'event';
  readonly why: (words: string, term: Term, link: PackLink) => string;
}

const namingOn = ({ text, kind, why }: Naming, tools: LinkTools): readonly Candidate[] => {
  if (text === null) return nowhere;
  const hits = tools.terms.find(text);
  if (hits.length === 0) return nowhere;
  const hit = hits[hits.length - 1];
  if (!hit) return nowhere;
  return asList(hit.terms, (term): Candidate | null => {
    const link = tools.links.get(term.linkKey);
    if (!link) return null;
    return {
      linkKey: term.linkKey,
      product: term.product,
      kind,
      why: why(text.slice(hit.start, hit.end), term, link),
      confidence: hit.terms.length > 1 ? 'inferred' : 'explicit',
      unit: null,
    };
  });
};

/** The links that a statement belongs on by what it says itself; none for most. */
export const candidatesOf = (statement: Statement, tools: LinkTools): readonly Candidate[] => {
  if (statement.kind === 'observation') return observationOn(statement, tools);
  if (statement.kind === 'relation') {
    const why = (words: string, term: Term, { zh }: PackLink) =>
      `写明${statement.subject}` + ofProduct(term, '生产', () => `生产或经营“${words}”，是“${zh}”的产品`);
    return namingOn({ text: statement.object, kind: 'maker', why }, tools);
  }
  const why = (words: string, term: Term, { zh }: PackLink) =>
    ofProduct(term, '事项', () => `事项所指的项目写有“${words}”，是“${zh}”的产品`);
  return namingOn({ text: statement.project, kind: 'event', why }, tools);
};

/** The links of a pack by `chain.link`. */
export const linksOf = (pack: Pack): ReadonlyMap<string, PackLink> =>
  new Map(
    pack.chains.flatMap((chain) => chain.links.map((link) => [`${chain.id}.${link.id}`, link] as const)),
  );
