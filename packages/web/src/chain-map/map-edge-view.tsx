import { useTranslation } from 'react-i18next';
import type { Chain } from '../api/types.js';
import { useLanguage } from '../i18n/use-language.js';
import { palette } from '../theme/palette.js';
import type { MapLayout } from './layout-graph.js';
import { linkName } from './link-name.js';
import { edgeLines } from './map-defs.js';
import { type MapEdge, mapSizes } from './map-graph.js';
import { pressable } from './press.js';
import { roundedPath } from './rounded-path.js';

/** A supply relation: a line whose weight and dashes tell the verdict, and a label with cover and gap. */
export function MapEdgeView(props: {
  readonly edge: MapEdge;
  readonly layout: MapLayout;
  readonly chain: Chain;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const { edge, layout, chain, open, onOpen } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const route = layout.edges.get(edge.id);
  if (route === undefined) return null;
  const line = edgeLines[edge.verdict];
  const ends = t('chains.edge', {
    from: linkName(chain, edge.edge.from, language),
    to: linkName(chain, edge.edge.to, language),
  });
  const path = roundedPath(route.points);
  return (
    <g
      className="map-edge"
      data-edge={edge.id}
      data-verdict={edge.verdict}
      aria-label={t('common.labelled', { label: ends, text: edge.lines.join(t('common.listSeparator')) })}
      {...pressable(() => onOpen(edge.id))}
    >
      <path d={path} fill="none" stroke="transparent" strokeWidth="14" />
      <path
        d={path}
        fill="none"
        stroke={line.colour}
        strokeWidth={open ? line.width + 1.4 : line.width}
        strokeDasharray={line.dashes}
        markerEnd={`url(#arrow-${edge.verdict})`}
      />
      <EdgeLabel edge={edge} at={route.label} open={open} />
    </g>
  );
}

function EdgeLabel(props: {
  readonly edge: MapEdge;
  readonly at: { readonly x: number; readonly y: number };
  readonly open: boolean;
}) {
  const { edge, at, open } = props;
  const line = edgeLines[edge.verdict];
  const { labelPlace } = mapSizes;
  const x = at.x + (labelPlace.width - edge.width) / 2;
  const y = at.y + (labelPlace.height - edge.height) / 2;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        className="map-shape"
        width={edge.width}
        height={edge.height}
        rx="4"
        fill={line.wash}
        stroke={open ? palette.accent : line.colour}
        strokeWidth={open ? 2 : 0.8}
        strokeDasharray={edge.verdict === 'unknown' ? '3 3' : undefined}
      />
      {edge.lines.map((words, index) => (
        <text
          key={words}
          x={edge.width / 2}
          y={16 + index * mapSizes.labelLine}
          fontSize={mapSizes.labelFont}
          fontWeight={edge.verdict === 'unknown' ? 400 : 600}
          fill={line.colour}
          textAnchor="middle"
        >
          {words}
        </text>
      ))}
    </g>
  );
}
