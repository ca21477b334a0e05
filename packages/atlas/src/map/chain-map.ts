import type { StatementId } from '@lianpu/ledger';

/** Which way the chain runs. */
export type MapDirection = 'DOWN' | 'RIGHT';

/** A point of the drawing, in pixels. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A box of the drawing with its upper left corner. */
export interface MapBox extends MapPoint {
  readonly width: number;
  readonly height: number;
}

/** Where everything stands: boxes by link, routes and label boxes by edge (`from~to`). */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, MapBox>;
  readonly edges: ReadonlyMap<string, { readonly points: readonly MapPoint[]; readonly label: MapBox }>;
}

/** What a map quotes of a statement: its words and where they stand. */
export interface MapQuote {
  readonly id: StatementId;
  readonly quote: string;
  readonly sentence: string;
  readonly sourceId: string;
  readonly sourceTitle: string;
  readonly start: number;
  readonly end: number;
}

/** The id of an edge on the map. */
export const mapEdgeId = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${from}~${to}`;
