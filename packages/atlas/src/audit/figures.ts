import type { Observation, Statement } from '@lianpu/ledger';
import { exactly, type Make, roughly } from '../interval/approx.js';
import { type Range, scale } from '../interval/range.js';
import { statedInterval, type Tolerance } from '../interval/stated-interval.js';
import type { Cited } from './cited.js';
import { remembered } from './remembered.js';
import { contextOf } from '../place/sentence-context.js';
import { parseUnit, unscaled } from '../units/unit.js';

/** The figures of one sentence, in the order of the text. */
export interface SentenceFigures {
  readonly sourceId: string;
  readonly start: number;
  readonly sentence: string;
  readonly figures: readonly Observation[];
}

/** Drops groups whose sentence, word for word, stood earlier in the same source. */
const onceASource = (groups: readonly SentenceFigures[]): readonly SentenceFigures[] => {
  const seen = new Set<string>();
  return groups.filter(({ sourceId, sentence }) => {
    const key = `${sourceId} ${sentence.trim()}`;
    return !seen.has(key) && seen.add(key);
  });
};

/** Groups figures by sentence; a passage that repeats an earlier one is left out. */
export const bySentence = (statements: readonly Statement[]): readonly SentenceFigures[] => {
  const groups = new Map<string, SentenceFigures & { figures: Observation[] }>();
  for (const statement of statements) {
    if (statement.kind !== 'observation' || statement.duplicate) continue;
    const { sourceId, sentenceStart: start, sentence } = statement;
    const key = `${sourceId} ${start}`;
    const group = groups.get(key) ?? { sourceId, start, sentence, figures: [] };
    group.figures.push(statement);
    groups.set(key, group);
  }
  const inOrder = [...groups.values()]
    .map((group) => ({
      ...group,
      figures: [...group.figures].sort((a, b) => a.start - b.start),
    }))
    .sort((a, b) => (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : a.start - b.start));
  return onceASource(inOrder);
};

/** The classifier a count is written with: 项 in 26项, 台(套) in 2672台(套). */
const classifier = (observation: Pick<Observation, 'quote' | 'of'>): string =>
  observation.quote
    .replace(/^[^\d]*[\d.,，]+\s*[万亿千百]*[余多]?[万亿千百]*/, '')
    .replace(/以上|左右/g, '')
    .replace(/^(?:国际)?标准?箱$/, 'TEU')
    .replace(/^(?:台[（(]套[）)]|台套)$/, '台') ||
  (observation.of ?? '');

/** What a figure counts: figures can be added only when this is the same. */
export const kindOfFigure = (observation: Pick<Observation, 'quote' | 'of' | 'unit' | 'per'>): string => {
  const dimension = parseUnit(observation.unit ?? '1')?.dimension ?? observation.unit ?? '';
  return [dimension, observation.per ?? '', observation.unit === '1' ? classifier(observation) : ''].join(
    ' ',
  );
};

const rangeOf = (observation: Cited, tolerance: Tolerance, make: Make): Range => {
  const base = parseUnit(observation.unit ?? '1')?.scale ?? unscaled;
  const counted =
    tolerance === 'rounded' &&
    (observation.unit === '1' || observation.unit === 'd') &&
    !observation.value.includes('.') &&
    /\d+(?:\.\d+)?/.exec(observation.quote.replace(/[,，]/g, ''))?.[0] ===
      observation.value.replace(/^-/, '');
  const stated = statedInterval(observation, counted ? 'stated' : tolerance, make);
  return base === unscaled ? stated : scale(stated, base);
};

/** Keeps what was worked out of the figures looked at last, so that memory does not grow with the documents seen. */
const remembering = (make: Make) => {
  const tolerances = { stated: new Map(), rounded: new Map(), design: new Map() } as const satisfies Record<
    Tolerance,
    Map<Cited, Range>
  >;
  return (observation: Cited, tolerance: Tolerance): Range => {
    const known: Map<Cited, Range> = tolerances[tolerance];
    const found = known.get(observation);
    if (found) return found;
    const made = rangeOf(observation, tolerance, make);
    if (known.size >= mostKept) known.clear();
    known.set(observation, made);
    return made;
  };
};
const mostKept = 400;

/** The base units a figure stands for. Counts, days too, that are written to the unit are exact; anything else is rounded where it ends. */
export const figureRange = remembering(exactly);

/** The same in doubles, for pre-checks. */
export const roughRange = remembering(roughly);

/** All words that name a figure: measure, object, and its clause. */
export const wordsOf = remembered((observation: Observation): string =>
  [observation.measure, observation.object, contextOf(observation).clause]
    .filter((text) => text !== null)
    .join(' '),
);

/** The figure with its sign off: a decrease of 9967吨 weighs 9967吨. */
export const unsigned = (observation: Observation): Observation =>
  observation.value.startsWith('-') ? { ...observation, value: observation.value.slice(1) } : observation;

/** Where a figure stands in its sentence. */
export const offsetIn = (group: SentenceFigures, observation: Observation): number =>
  observation.start - group.start;
