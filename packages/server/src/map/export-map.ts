import {
  type ChainView,
  drawMap,
  layoutMap,
  mapJson,
  type MapLanguage,
  type MapLayout,
  type MapQuote,
} from '@lianpu/atlas';
import { mentionedInChain } from '../endpoints/mentioned-in.js';
import type { Edition } from '../workbench/edition.js';
import { findChain } from '../workbench/find-chain.js';

/** The formats a map is given in. */
export const mapFormats = ['svg', 'png', 'json'] as const;

/** A format a map is given in. */
export type MapFormat = (typeof mapFormats)[number];

/** Layouts by the shape of a chain: what is stated plays no part, so that they hold for every edition. */
const layouts = new Map<string, Promise<MapLayout>>();

const layoutOf = (chain: ChainView): Promise<MapLayout> => {
  const key = JSON.stringify([
    chain.links.map(({ id }) => id),
    chain.edges.map(({ from, to }) => [from, to]),
  ]);
  const known = layouts.get(key) ?? layoutMap(chain);
  layouts.set(key, known);
  return known;
};

const quotesOf = (chain: ChainView, { statements }: Pick<Edition, 'statements'>) =>
  new Map(
    mentionedInChain(chain).flatMap((id): readonly (readonly [string, MapQuote])[] => {
      const statement = statements.get(id);
      if (!statement) return [];
      const { quote, sentence, sourceId, source, start, end } = statement;
      return [[id, { id, quote, sentence, sourceId, sourceTitle: source.title ?? source.name, start, end }]];
    }),
  );

/**
 * The map of a chain as the bytes of a file: SVG, PNG or JSON-LD, its words in a language, Chinese unless said otherwise;
 * JSON-LD has the names in both. Rejects with CHAIN_UNKNOWN, and for a PNG with
 * FONT_MISSING where the machine has no font with Chinese.
 */
export const exportMap = async (
  edition: Pick<Edition, 'atlas' | 'statements'>,
  chainId: string,
  { format, language = 'zh' }: { readonly format: MapFormat; readonly language?: MapLanguage },
): Promise<Uint8Array> => {
  const chain = findChain(edition.atlas, chainId);
  const map = { chain, layout: await layoutOf(chain), quotes: quotesOf(chain, edition), language };
  const bytes = (text: string) => new TextEncoder().encode(text);
  if (format === 'json') return bytes(`${JSON.stringify(mapJson(map), null, 1)}\n`);
  const svg = drawMap(map);
  if (format === 'svg') return bytes(svg);
  const { renderPng } = await import('./render-png.js');
  return renderPng(svg);
};
