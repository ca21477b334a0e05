import type { Observation } from '@lianpu/ledger';
import { kindOfFigure } from '../figures.js';
import { lastClause } from './clauses.js';
import { restates } from './restated.js';

/** A figure with the words around it: what the rules of the audit look at. */
export interface Fig {
  readonly observation: Observation;
  /** Its place among the figures of its sentence, and of its document. */
  readonly order: number;
  readonly index: number;
  /** Where it begins and ends in its sentence. */
  readonly at: number;
  readonly until: number;
  /** The words from the figure before it (or the sentence's beginning) to this one. */
  readonly lead: string;
  /** The end of these, from the last comma. */
  readonly ownLead: string;
  /** The words from this figure to the next one (or the sentence's end). */
  readonly tail: string;
  /** What it counts: figures add up only when this is the same. */
  readonly kind: string;
}

/** A sentence with its figures in the order of the text. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
  readonly figs: readonly Fig[];
}

/** One document as the audit sees it: its figures, sentence by sentence. */
export interface Passage {
  readonly sourceId: string;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly sentences: readonly Sentence[];
  /** The same with the parts that a semicolon ends joined up to the full stop: lists run over several of them. */
  readonly periods: readonly Sentence[];
  readonly figs: readonly Fig[];
  /** Figures that a bracket right behind them tells again in another unit, with that figure: 2.4万亩（1600公顷）. */
  readonly restated: readonly (readonly [Observation, Observation])[];
}

/** What tells a figure again in a bracket, by the figure. */
type RestatedOf = ReadonlyMap<Observation, Observation>;

/** A bracket that tells a figure again stands as if it were not there. */
const withoutRestated = (tail: string, observation: Observation, restatedOf: RestatedOf): string =>
  restatedOf.has(observation) ? tail.replace(/^[（(][^）)]*[）)]/, '') : tail;

const figOf = (
  text: string,
  start: number,
  all: readonly Observation[],
  order: number,
  { index, restatedOf }: { readonly index: number; readonly restatedOf: RestatedOf },
): Fig => {
  const observation = all[order] as Observation;
  const at = observation.start - start;
  const until = observation.end - start;
  const before = all[order - 1];
  const after = all[order + 1];
  const lead = text.slice(before ? Math.max(0, before.end - start) : 0, at);
  return {
    observation,
    order,
    index,
    at,
    until,
    lead,
    ownLead: lastClause(lead),
    tail: withoutRestated(
      text.slice(until, after ? Math.max(until, after.start - start) : text.length),
      observation,
      restatedOf,
    ),
    kind: kindOfFigure(observation),
  };
};

const byStart = (a: Observation, b: Observation): number => a.start - b.start || a.end - b.end;

/** Cuts the observations of one document into sentences; a passage that repeats an earlier one is left out. */
export const passageOf = (
  sourceId: string,
  published: string | null,
  observations: readonly Observation[],
): Passage => {
  const groups = new Map<number, Observation[]>();
  for (const one of observations) {
    if (one.duplicate) continue;
    const group = groups.get(one.sentenceStart);
    if (group) group.push(one);
    else groups.set(one.sentenceStart, [one]);
  }
  const seen = new Set<string>();
  const sentences: (Sentence & { readonly all: readonly Observation[] })[] = [];
  const figs: Fig[] = [];
  const restated = new Map<Observation, Observation>();
  for (const [start, found] of [...groups].sort((a, b) => a[0] - b[0])) {
    const told = found.sort(byStart);
    const all = told.filter((one, order) => {
      const before = told[order - 1];
      if (!before || !restates(before, one)) return true;
      restated.set(before, one);
      return false;
    });
    const text = all[0]?.sentence ?? '';
    if (seen.has(text.trim())) continue;
    seen.add(text.trim());
    const own = all.map((_, order) =>
      figOf(text, start, all, order, { index: figs.length + order, restatedOf: restated }),
    );
    figs.push(...own);
    sentences.push({ start, text, figs: own, all });
  }
  return {
    sourceId,
    published,
    sentences,
    periods: periodsOf(sentences, restated),
    figs,
    restated: [...restated],
  };
};

/** Joins what a semicolon parts; a sentence that stands alone is kept as it is. */
const periodsOf = (
  sentences: readonly (Sentence & { readonly all: readonly Observation[] })[],
  restatedOf: RestatedOf,
): readonly Sentence[] => {
  const runs: (typeof sentences)[number][][] = [];
  for (const sentence of sentences) {
    const before = runs.at(-1)?.at(-1);
    const follows =
      before && /[；;]\s*$/.test(before.text) && before.start + before.text.length === sentence.start;
    if (follows) runs.at(-1)?.push(sentence);
    else runs.push([sentence]);
  }
  return runs.map((run) => {
    const [first] = run as [(typeof run)[number]];
    if (run.length === 1) return first;
    const text = run.map((one) => one.text).join('');
    const all = run.flatMap((one) => one.all);
    const index = first.figs[0]?.index ?? 0;
    return {
      start: first.start,
      text,
      figs: all.map((_, order) => figOf(text, first.start, all, order, { index: index + order, restatedOf })),
    };
  });
};
