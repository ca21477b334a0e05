import type ElkConstructor from 'elkjs/lib/elk.bundled.js';
import type { ELK, ElkNode } from 'elkjs/lib/elk.bundled.js';
import { type MapBox, type MapDirection, mapEdgeId, type MapLayout } from './chain-map.js';
import { mapSizes } from './map-sizes.js';

/** What a layout needs of a chain: which links there are and what takes from what. Figures play no part in it. */
export interface MapShape {
  readonly links: readonly { readonly id: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

let loading: Promise<ELK> | undefined;

/** Its million characters of code are loaded with the first map. */
const loadElk = async (): Promise<ELK> => {
  const { default: loaded } = await import('elkjs/lib/elk.bundled.js');
  // The package's types are written for CommonJS, where the class is a property `default`; its module gives it itself.
  const Elk = loaded as unknown as typeof ElkConstructor.default;
  return new Elk();
};

const options = (direction: MapDirection): Record<string, string> => ({
  'elk.algorithm': 'layered',
  'elk.direction': direction,
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '30',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.randomSeed': '1',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
});

/** A label lies on its line, not beside it, so that it is plain which line it belongs to. */
const labelOptions = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/**
 * Lays a chain out in layers. The layout depends on the links and edges alone, never on what is stated of them, so that
 * every edition of a ledger gives the same positions until the pack itself changes. Edges that leave the chain are
 * left out.
 */
export const layoutMap = async (shape: MapShape, direction: MapDirection = 'DOWN'): Promise<MapLayout> => {
  const known = new Set(shape.links.map(({ id }) => id));
  const { nodeWidth, nodeHeight, labelWidth, labelHeight } = mapSizes;
  loading ??= loadElk();
  const laid: ElkNode = await (
    await loading
  ).layout({
    id: 'chain',
    layoutOptions: options(direction),
    children: shape.links.map(({ id }) => ({ id, width: nodeWidth, height: nodeHeight })),
    edges: shape.edges
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map((edge) => ({
        id: mapEdgeId(edge),
        sources: [edge.from],
        targets: [edge.to],
        labels: [
          {
            id: `${mapEdgeId(edge)} label`,
            // Without a text no place is kept.
            text: mapEdgeId(edge),
            width: labelWidth,
            height: labelHeight,
            layoutOptions: labelOptions,
          },
        ],
      })),
  });
  return { width: laid.width ?? 0, height: laid.height ?? 0, nodes: boxesOf(laid), edges: routesOf(laid) };
};

const boxesOf = (laid: ElkNode): MapLayout['nodes'] =>
  new Map(
    (laid.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]),
  );

const routesOf = (laid: ElkNode): MapLayout['edges'] =>
  new Map(
    (laid.edges ?? []).map(({ id, sections = [], labels = [] }) => {
      const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      const { x = 0, y = 0, width = 0, height = 0 } = labels[0] ?? {};
      const label: MapBox = { x, y, width, height };
      return [id, { points: points.map((point) => ({ x: point.x, y: point.y })), label }];
    }),
  );
