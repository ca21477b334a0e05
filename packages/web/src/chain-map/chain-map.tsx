import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../api/types.js';
import { useLanguage } from '../i18n/use-language.js';
import { fonts, palette } from '../theme/palette.js';
import { type Direction, layoutGraph, type MapLayout } from './layout-graph.js';
import { MapDefs } from './map-defs.js';
import { MapEdgeView } from './map-edge-view.js';
import { type MapGraph, mapGraph } from './map-graph.js';
import { MapNodeView } from './map-node-view.js';
import './chain-map.css';

interface ChainMapProps {
  readonly chain: Chain;
  readonly direction: Direction;
  /** What is open: a link's id or an edge's. */
  readonly open: string | null;
  readonly onLink: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly svg: RefObject<SVGSVGElement | null>;
}

type Drawing =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'drawn'; readonly graph: MapGraph; readonly layout: MapLayout }
  | { readonly kind: 'failed' };

/** The chain as a drawing of its own: links as boxes, supply relations as lines, laid out in a worker. */
export function ChainMap(props: ChainMapProps) {
  const { t } = useTranslation();
  const drawing = useDrawing(props.chain, props.direction);
  if (drawing.kind === 'waiting')
    return (
      <p className="quiet" role="status">
        {t('chains.layingOut')}
      </p>
    );
  if (drawing.kind === 'failed') return <p role="alert">{t('chains.layoutFailed')}</p>;
  return (
    <div className="chain-map">
      <Svg {...props} graph={drawing.graph} layout={drawing.layout} />
    </div>
  );
}

function useDrawing(chain: Chain, direction: Direction): Drawing {
  const { t } = useTranslation();
  const language = useLanguage();
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'waiting' });
  useEffect(() => {
    let current = true;
    const graph = mapGraph(chain, t, language);
    layoutGraph(graph, direction).then(
      (layout) => current && setDrawing({ kind: 'drawn', graph, layout }),
      () => current && setDrawing({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [chain, direction, language, t]);
  return drawing;
}

function Svg(props: ChainMapProps & { readonly graph: MapGraph; readonly layout: MapLayout }) {
  const { chain, graph, layout, open, onLink, onEdge, svg } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const name = language === 'zh' ? chain.zh : chain.en;
  return (
    // A drawing that holds buttons is a group, and a fieldset cannot be drawn.
    <svg
      ref={svg}
      xmlns="http://www.w3.org/2000/svg"
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      fontFamily={fonts.sans}
      role="group"
      aria-label={t('chains.mapLabel', { name, links: graph.nodes.length, edges: graph.edges.length })}
    >
      <MapDefs />
      <rect width={layout.width} height={layout.height} fill={palette.paper} />
      {graph.edges.map((edge) => (
        <MapEdgeView
          key={edge.id}
          edge={edge}
          layout={layout}
          chain={chain}
          open={open === edge.id}
          onOpen={onEdge}
        />
      ))}
      {graph.nodes.map((node) => (
        <MapNodeView key={node.id} node={node} layout={layout} open={open === node.id} onOpen={onLink} />
      ))}
    </svg>
  );
}
