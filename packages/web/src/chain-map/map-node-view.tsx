import { useTranslation } from 'react-i18next';
import type { Link } from '../api/types.js';
import { palette } from '../theme/palette.js';
import type { MapLayout } from './layout-graph.js';
import { type MapNode, mapSizes } from './map-graph.js';
import { pressable } from './press.js';

/** How each state of evidence looks: fill, outline, and the sign before its word. */
export const evidenceLooks: Readonly<
  Record<Link['evidence'], { fill: string; stroke: string; dashes?: string; sign: string; bar: string }>
> = {
  quantified: { fill: palette.card, stroke: palette.accent, sign: '■', bar: palette.accent },
  named: { fill: 'url(#named)', stroke: palette.lineStrong, sign: '◧', bar: palette.inkFaint },
  mentioned: { fill: 'url(#mentioned)', stroke: palette.lineStrong, sign: '⋯', bar: palette.lineStrong },
  none: { fill: palette.paper, stroke: palette.inkFaint, dashes: '5 4', sign: '□', bar: 'none' },
  alias: { fill: palette.unknownWash, stroke: palette.lineStrong, dashes: '2 3', sign: '↗', bar: 'none' },
};

/** A link of the chain: its name, where it stands, what the sources show of it, and its capacities. */
export function MapNodeView(props: {
  readonly node: MapNode;
  readonly layout: MapLayout;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const { node, layout, open, onOpen } = props;
  const { t } = useTranslation();
  const at = layout.nodes.get(node.id);
  if (at === undefined) return null;
  const { link } = node;
  const look = evidenceLooks[link.evidence];
  const label = [...node.title, t(`chains.evidenceLong.${link.evidence}`), ...node.figures].join(
    t('common.listSeparator'),
  );
  return (
    <g
      className="map-node"
      data-link={link.id}
      transform={`translate(${at.x} ${at.y})`}
      aria-label={label}
      {...pressable(() => onOpen(link.id))}
    >
      <rect
        className="map-shape"
        width={node.width}
        height={node.height}
        rx="5"
        fill={look.fill}
        stroke={open ? palette.accent : look.stroke}
        strokeWidth={open ? 2.5 : 1.2}
        strokeDasharray={look.dashes}
      />
      <rect width="4" height={node.height} rx="2" fill={look.bar} />
      <NodeWords node={node} sign={look.sign} />
    </g>
  );
}

function NodeWords({ node, sign }: { readonly node: MapNode; readonly sign: string }) {
  const { t } = useTranslation();
  const { nodePadding, titleFont, titleLine, smallFont, smallLine, figureFont, figureLine } = mapSizes;
  const left = nodePadding + 2;
  const titleEnd = nodePadding - 4 + node.title.length * titleLine;
  const figuresBegin = titleEnd + smallLine;
  return (
    <>
      {node.title.map((line, index) => (
        <text
          key={line}
          x={left}
          y={nodePadding + 10 + index * titleLine}
          fontSize={titleFont}
          fontWeight="600"
          fill={palette.ink}
        >
          {line}
        </text>
      ))}
      <text x={left} y={titleEnd + 15} fontSize={smallFont} fill={palette.inkSoft}>
        {sign} {t(`chains.evidence.${node.link.evidence}`)}
      </text>
      <text
        x={node.width - nodePadding}
        y={titleEnd + 15}
        fontSize={smallFont}
        fill={palette.inkFaint}
        textAnchor="end"
      >
        {t(`chains.position.${node.link.position}`)}
      </text>
      {node.figures.map((line, index) => (
        <text
          key={line}
          x={left}
          y={figuresBegin + 16 + index * figureLine}
          fontSize={figureFont}
          fontWeight="600"
          fill={palette.accent}
        >
          {line}
        </text>
      ))}
    </>
  );
}
