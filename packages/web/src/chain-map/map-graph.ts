import type { TFunction } from 'i18next';
import type { Chain, Edge, Link } from '../api/types.js';
import type { Language } from '../format/unit-scales.js';
import { balanceWords, type Verdict, verdictOf } from './balance-words.js';
import { capacityWords } from './capacity-words.js';
import { textWidth, wrapText } from './text-width.js';

/** Widths, heights and font sizes of the map, in pixels. */
export const mapSizes = {
  nodeWidth: 200,
  nodePadding: 12,
  titleFont: 14,
  titleLine: 20,
  smallFont: 11.5,
  smallLine: 19,
  figureFont: 13,
  figureLine: 19,
  labelFont: 12,
  labelLine: 17,
  /** The place kept for a label, whatever it says, so that figures never move the map. */
  labelPlace: { width: 190, height: 42 },
  figureLines: 2,
} as const;

/** A link as it is drawn: its lines of text and the size of its box. */
export interface MapNode {
  readonly id: string;
  readonly link: Link;
  readonly title: readonly string[];
  readonly figures: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** An edge as it is drawn: its label's lines and the size of the label. */
export interface MapEdge {
  readonly id: string;
  readonly edge: Edge;
  readonly verdict: Verdict;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A chain made ready to be laid out. */
export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The id of an edge, also used in the address: `polysilicon~mono_ingot`. */
export function edgeId({ from, to }: Pick<Edge, 'from' | 'to'>): string {
  return `${from}~${to}`;
}

/** Sizes every box of a chain. Edges from or to links the chain does not list are left out of the drawing. */
export function mapGraph(chain: Chain, t: TFunction, language: Language): MapGraph {
  const known = new Set(chain.links.map(({ id }) => id));
  return {
    nodes: chain.links.map((link) => mapNode(link, t, language)),
    edges: chain.edges
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map((edge) => mapEdge(edge, t, language)),
  };
}

function mapNode(link: Link, t: TFunction, language: Language): MapNode {
  const { nodeWidth, nodePadding, titleFont, titleLine, smallLine, figureFont, figureLine } = mapSizes;
  const width = nodeWidth - 2 * nodePadding;
  const title = wrapText(language === 'zh' ? link.zh : link.en, { fontSize: titleFont, width, lines: 2 });
  const figures = figureLines(link, t, language).flatMap((line) =>
    wrapText(line, { fontSize: figureFont, width, lines: 1 }),
  );
  const height =
    2 * nodePadding - 4 + title.length * titleLine + smallLine + mapSizes.figureLines * figureLine;
  return { id: link.id, link, title, figures, width: nodeWidth, height };
}

function figureLines(link: Link, t: TFunction, language: Language): readonly string[] {
  const all = capacityWords(link, t, language);
  if (all.length <= 2) return all;
  return [...all.slice(0, 1), `${all[1]} …+${all.length - 2}`];
}

function mapEdge(edge: Edge, t: TFunction, language: Language): MapEdge {
  const words = balanceWords(edge.balance, t, language);
  const lines = edge.via?.length ? [t('chains.indirectShort'), ...words] : words;
  const widest = Math.max(...lines.map((line) => textWidth(line, mapSizes.labelFont)));
  return {
    id: edgeId(edge),
    edge,
    verdict: verdictOf(edge.balance),
    lines,
    width: Math.ceil(widest) + 16,
    height: lines.length * mapSizes.labelLine + 8,
  };
}
