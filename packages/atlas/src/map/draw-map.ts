import { exact } from '../interval/exact.js';
import type { ChainView, EdgeView, LinkView } from '../model.js';
import { type MapBox, mapEdgeId, type MapLayout, type MapPoint, type MapQuote } from './chain-map.js';
import { edgeLooks, evidenceLooks, ink } from './map-looks.js';
import { mapSizes } from './map-sizes.js';
import { type MapLanguage, type MapWords, mapWords } from './map-words.js';
import { roundedPath } from './rounded-path.js';
import { element, escapeXml } from './svg-text.js';
import { wrapText } from './text-width.js';

/** A chain with its layout and, by statement, what its figures quote. */
export interface MapToDraw {
  readonly chain: ChainView;
  readonly layout: MapLayout;
  readonly quotes: ReadonlyMap<string, MapQuote>;
  /** Chinese unless said otherwise. */
  readonly language?: MapLanguage;
}

/** What shapes are drawn with. */
interface Drawn extends Pick<MapToDraw, 'layout' | 'quotes'> {
  readonly say: MapWords;
}

const fonts =
  "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',sans-serif";

interface Words extends MapPoint {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'end' | 'middle';
}

const words = (text: string, { x, y, size, fill, bold, anchor }: Words): string =>
  element(
    'text',
    { x, y, 'font-size': size, fill, 'font-weight': bold ? 600 : undefined, 'text-anchor': anchor },
    escapeXml(text),
  );

/**
 * A chain as an SVG document that needs no style sheet: boxes with capacities, lines with balances, each with a title
 * that quotes the sentences it rests on. Formulas and sentences are Chinese, whatever the language of the map.
 */
export const drawMap = ({ chain, layout, quotes, language = 'zh' }: MapToDraw): string => {
  const say = mapWords[language];
  const name = say.nameOf(chain);
  const { headHeight, headFont, footHeight } = mapSizes;
  const [width, height] = [layout.width, layout.height + headHeight + footHeight];
  const title = words(name, { x: 16, y: 34, size: headFont, fill: ink.text, bold: true });
  const foot = words(say.foot, {
    x: 16,
    y: height - 16,
    size: mapSizes.labelFont,
    fill: ink.soft,
  });
  const body = [
    ...chain.edges.map((edge) => edgeShape(edge, { layout, quotes, say })),
    ...chain.links.map((link) => nodeShape(link, { layout, quotes, say })),
  ].join('\n');
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fonts,
      role: 'img',
      'aria-label': name,
      lang: say.lang,
    },
    [
      definitions,
      element('rect', { width, height, fill: ink.paper }),
      title,
      element('g', { transform: `translate(0 ${headHeight})` }, body),
      foot,
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
};

const definitions = element(
  'defs',
  {},
  [
    `<pattern id="named" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${ink.card}"/><line x1="0" y1="0" x2="0" y2="7" stroke="${ink.line}" stroke-width="2.4"/></pattern>`,
    `<pattern id="mentioned" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${ink.card}"/><circle cx="4" cy="4" r="1.1" fill="${ink.lineStrong}"/></pattern>`,
    ...Object.entries(edgeLooks).map(
      ([verdict, { colour }]) =>
        `<marker id="arrow-${verdict}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${colour}"/></marker>`,
    ),
  ].join(''),
);

/** What a shape rests on, for those who hover over it or have it read out. */
const titleOf = (head: string, ids: readonly string[], quotes: MapToDraw['quotes']): string => {
  const lines = [...new Set(ids)].flatMap((id) => {
    const quote = quotes.get(id);
    return quote
      ? [`${quote.quote}「${quote.sentence.trim()}」（${quote.sourceTitle} ${quote.start}–${quote.end}）`]
      : [];
  });
  return element('title', {}, escapeXml([head, ...lines].join('\n')));
};

const capacityLines = (link: LinkView, say: MapWords): readonly string[] => {
  const all = link.capacities.map(({ amount, modality }) => {
    const note = say.modality[modality];
    return note === null ? say.amount(amount) : say.noted(say.amount(amount), note);
  });
  return all.length <= 2 ? all : [...all.slice(0, 1), say.more(all[1] ?? '', all.length)];
};

const nodeShape = (link: LinkView, { layout, quotes, say }: Drawn): string => {
  const box = layout.nodes.get(link.id);
  if (!box) return '';
  const look = evidenceLooks[link.evidence];
  const { nodePadding, titleFont, titleLine, smallFont, figureFont, figureLine } = mapSizes;
  const [left, inner] = [nodePadding + 2, box.width - 2 * nodePadding];
  const ids = link.capacities.flatMap(({ plants }) => plants.flatMap(({ statementIds }) => statementIds));
  const title = wrapText(say.nameOf(link), { fontSize: titleFont, width: inner, lines: 2 });
  const status = nodePadding + 9 + title.length * titleLine;
  const figures = capacityLines(link, say).flatMap((line) =>
    wrapText(line, { fontSize: figureFont, width: inner, lines: 1 }),
  );
  return element(
    'g',
    { transform: `translate(${box.x} ${box.y})`, 'data-link': link.id },
    [
      titleOf(say.nameOf(link), ids, quotes),
      element('rect', {
        width: box.width,
        height: box.height,
        rx: 5,
        fill: look.fill,
        stroke: look.stroke,
        'stroke-width': 1.2,
        'stroke-dasharray': look.dashes,
      }),
      ...title.map((line, at) =>
        words(line, {
          x: left,
          y: nodePadding + 10 + at * titleLine,
          size: titleFont,
          fill: ink.text,
          bold: true,
        }),
      ),
      words(`${look.sign} ${say.evidence[link.evidence]}`, {
        x: left,
        y: status,
        size: smallFont,
        fill: ink.soft,
      }),
      words(say.position[link.position], {
        x: box.width - nodePadding,
        y: status,
        size: smallFont,
        fill: ink.faint,
        anchor: 'end',
      }),
      ...figures.map((line, at) =>
        words(line, {
          x: left,
          y: status + (at + 1) * figureLine,
          size: figureFont,
          fill: ink.accent,
          bold: true,
        }),
      ),
    ].join(''),
  );
};

const percent = (ratio: string): string => `${exact(ratio).times(100).toSignificantDigits(3).toFixed()}%`;

const balanceLines = ({ balance, via }: EdgeView, say: MapWords): readonly string[] => {
  const verdict = balance.kind === 'known' ? balance.verdict : 'unknown';
  const head = `${via ? say.jumps : ''}${edgeLooks[verdict].sign} ${say.verdict[verdict]}`;
  if (balance.kind === 'unknown') return [head];
  const { low, high } = balance.cover;
  const cover =
    low === null || high === null
      ? ''
      : say.cover(percent(low) === percent(high) ? percent(low) : `${percent(low)}–${percent(high)}`);
  const missing =
    balance.verdict === 'short' && balance.shortfall.text ? [say.short(say.amount(balance.shortfall))] : [];
  return [`${head}${cover}`, ...missing];
};

const edgeShape = (edge: EdgeView, { layout, quotes, say }: Drawn): string => {
  const id = mapEdgeId(edge);
  const route = layout.edges.get(id);
  if (!route) return '';
  const { balance } = edge;
  const verdict = balance.kind === 'known' ? balance.verdict : 'unknown';
  const look = edgeLooks[verdict];
  const head = balance.kind === 'known' ? balance.formula : balance.lacks.map(({ text }) => text).join('；');
  return element(
    'g',
    { 'data-edge': id, 'data-verdict': verdict },
    [
      titleOf(head, balance.kind === 'known' ? balance.inputs : [], quotes),
      element('path', {
        d: roundedPath(route.points),
        fill: 'none',
        stroke: look.colour,
        'stroke-width': look.width,
        'stroke-dasharray': look.dashes,
        'marker-end': `url(#arrow-${verdict})`,
      }),
      labelShape(balanceLines(edge, say), route.label, look),
    ].join(''),
  );
};

/** The label in the middle of the place that is kept for it, no larger than its words. */
const labelShape = (
  lines: readonly string[],
  place: MapBox,
  { colour, wash, dashes }: (typeof edgeLooks)['short'],
): string => {
  const { labelFont, labelLine } = mapSizes;
  const height = lines.length * labelLine + 8;
  const width = lines.length === 1 && dashes ? 72 : place.width;
  const [x, y] = [place.x + (place.width - width) / 2, place.y + (place.height - height) / 2];
  return [
    element('rect', { x, y, width, height, rx: 4, fill: wash, stroke: colour, 'stroke-width': 0.8 }),
    ...lines.map((line, at) =>
      words(line, {
        x: x + width / 2,
        y: y + 16 + at * labelLine,
        size: labelFont,
        fill: colour,
        bold: lines.length > 1,
        anchor: 'middle',
      }),
    ),
  ].join('');
};
