import ElkConstructor, { type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { type MapGraph, mapSizes } from './map-graph.js';

/** Which way the chain runs. */
export type Direction = 'DOWN' | 'RIGHT';

/** A point of the drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly edges: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label: Point }>;
}

/** One worker for all maps, so that laying out never holds up the page. */
const elk = new ElkConstructor({ workerFactory: () => new Worker(workerUrl) });

const options = (direction: Direction): Record<string, string> => ({
  'elk.algorithm': 'layered',
  'elk.direction': direction,
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': '[top=16,left=16,bottom=16,right=16]',
});

/** A label lies on its line, not beside it, so that it is plain which line it belongs to. */
const labelOptions = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/**
 * Lays a chain out in layers, in a worker. What is stated of links plays no part in it, so that positions stay from one
 * edition to the next. Rejects when the worker cannot.
 */
export async function layoutGraph(graph: MapGraph, direction: Direction): Promise<MapLayout> {
  const laid: ElkNode = await elk.layout({
    id: 'chain',
    layoutOptions: options(direction),
    children: graph.nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: graph.edges.map(({ id, edge }) => ({
      id,
      sources: [edge.from],
      targets: [edge.to],
      labels: [{ id: `${id} label`, text: id, ...mapSizes.labelPlace, layoutOptions: labelOptions }],
    })),
  });
  return { width: laid.width ?? 0, height: laid.height ?? 0, nodes: placesOf(laid), edges: routesOf(laid) };
}

function placesOf(laid: ElkNode): MapLayout['nodes'] {
  return new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

function routesOf(laid: ElkNode): MapLayout['edges'] {
  return new Map(
    (laid.edges ?? []).map(({ id, sections = [], labels = [] }) => {
      const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      const label = { x: labels[0]?.x ?? 0, y: labels[0]?.y ?? 0 };
      return [id, { points, label }];
    }),
  );
}
