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

/** The line of each verdict: colour, width and dashes, a sign and a word, so that it also tells in black and white. */
export const edgeLooks: Readonly<
  Record<
    MapVerdict,
    { colour: string; wash: string; width: number; dashes?: string; sign: string; word: string }
  >
> = {
  short: { colour: '#a93a2a', wash: '#f9ebe7', width: 2.6, sign: '▼', word: '不足' },
  ample: { colour: '#22694a', wash: '#e6f2ec', width: 1.8, sign: '●', word: '够用' },
  either: { colour: '#8a5a0b', wash: '#f8efdc', width: 1.8, dashes: '8 3 2 3', sign: '◆', word: '难定' },
  unknown: { colour: '#6b6a63', wash: '#fbfaf6', width: 1.2, dashes: '4 4', sign: '?', word: '未知' },
};

/** How a box shows what the sources say of its link. */
export const evidenceLooks: Readonly<
  Record<LinkView['evidence'], { fill: string; stroke: string; dashes?: string; sign: string; word: string }>
> = {
  quantified: { fill: ink.card, stroke: ink.accent, sign: '■', word: '有数' },
  named: { fill: 'url(#named)', stroke: ink.lineStrong, sign: '◧', word: '点名' },
  mentioned: { fill: 'url(#mentioned)', stroke: ink.lineStrong, sign: '⋯', word: '提及' },
  none: { fill: ink.paper, stroke: ink.faint, dashes: '5 4', sign: '□', word: '未提' },
  alias: { fill: ink.wash, stroke: ink.lineStrong, dashes: '2 3', sign: '↗', word: '见另一条链' },
};

/** Stages of a chain in Chinese. */
export const positionWords = { upstream: '上游', midstream: '中游', downstream: '下游' } as const;

/** Kinds of capacity that are not there yet, in Chinese. */
export const modalityWords = { actual: null, planned: '规划', target: '目标', expected: '预计' } as const;
