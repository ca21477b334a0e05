import type { LinkView } from '../model.js';

/** Colours of the map: ink on paper, and one colour each for what a balance says. */
export const ink = {
  text: '#1f2429',
  soft: '#59616a',
  faint: '#767c83',
  paper: '#fbfaf6',
  card: '#ffffff',
  line: '#e3dfd5',
  lineStrong: '#c9c4b7',
  accent: '#23517c',
  wash: '#f0eee8',
} as const;

/** What a balance says on the map. */
export type MapVerdict = 'short' | 'ample' | 'either' | 'unknown';

/** The line of each verdict: colour, width and dashes, and a sign, so that with its word it also tells in black and white. */
export const edgeLooks: Readonly<
  Record<MapVerdict, { colour: string; wash: string; width: number; dashes?: string; sign: string }>
> = {
  short: { colour: '#a93a2a', wash: '#f9ebe7', width: 2.6, sign: '▼' },
  ample: { colour: '#22694a', wash: '#e6f2ec', width: 1.8, sign: '●' },
  either: { colour: '#8a5a0b', wash: '#f8efdc', width: 1.8, dashes: '8 3 2 3', sign: '◆' },
  unknown: { colour: '#6b6a63', wash: '#fbfaf6', width: 1.2, dashes: '4 4', sign: '?' },
};

/** How a box shows what the sources say of its link. */
export const evidenceLooks: Readonly<
  Record<LinkView['evidence'], { fill: string; stroke: string; dashes?: string; sign: string }>
> = {
  quantified: { fill: ink.card, stroke: ink.accent, sign: '■' },
  named: { fill: 'url(#named)', stroke: ink.lineStrong, sign: '◧' },
  mentioned: { fill: 'url(#mentioned)', stroke: ink.lineStrong, sign: '⋯' },
  none: { fill: ink.paper, stroke: ink.faint, dashes: '5 4', sign: '□' },
  alias: { fill: ink.wash, stroke: ink.lineStrong, dashes: '2 3', sign: '↗' },
};
