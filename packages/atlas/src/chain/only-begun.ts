import type { LedgerEvent, Statement } from '@lianpu/ledger';
import { sameHolder } from '../place/holder.js';
import type { PlacedStatement } from '../place/place-statements.js';
import { contextOf } from '../place/sentence-context.js';

/** Stages at which a plant is to come. */
export const begunStages: ReadonlySet<LedgerEvent['type']> = new Set([
  'signed',
  'approved',
  'started',
  'planned',
]);

/** Stages from which on a plant makes something. */
export const runningStages: ReadonlySet<LedgerEvent['type']> = new Set([
  'producing',
  'full_capacity',
  'completed',
]);

/** A sentence of a source, as one word. */
export const sentenceOf = ({ sourceId, sentenceStart }: Statement): string => `${sourceId} ${sentenceStart}`;

/** True when a figure of its sentence stands within the words of the project. */
const holdsFigure = (project: string | null, figure: Statement): boolean => {
  if (project === null || project === '') return false;
  const { sentence, start, end } = contextOf(figure);
  if (start < 0) return false;
  for (let at = sentence.indexOf(project); at >= 0; at = sentence.indexOf(project, at + 1))
    if (at <= start && end <= at + project.length) return true;
  return false;
};

/** True when the words of a project hold the figure by its digits: 10万吨, and not the end of 110万吨. */
const namesFigure = (project: string | null, { quote }: Statement): boolean => {
  const at = project?.indexOf(quote) ?? -1;
  return at >= 0 && !/[\d.]/.test(project?.[at - 1] ?? '');
};

/**
 * Finds the figures of projects that their own sentence calls signed, approved, started or planned and not finished:
 * 年产10万吨颗粒硅项目签约 is no capacity yet, unless another sentence says of that project that it runs.
 */
export const onlyBegun = (placed: readonly PlacedStatement[]): ((figure: PlacedStatement) => boolean) => {
  const bySentence = new Map<string, { event: LedgerEvent; of: PlacedStatement }[]>();
  for (const of of placed) {
    const { statement: event } = of;
    if (event.kind !== 'event' || !(begunStages.has(event.type) || runningStages.has(event.type))) continue;
    const key = sentenceOf(event);
    const own = bySentence.get(key);
    if (own) own.push({ event, of });
    else bySentence.set(key, [{ event, of }]);
  }
  if (bySentence.size === 0) return () => false;
  const finished = [...bySentence.values()].flat().filter(({ event }) => runningStages.has(event.type));
  return ({ statement, holder }) => {
    const events = (bySentence.get(sentenceOf(statement)) ?? []).filter(
      ({ event, of }) => sameHolder(of.holder, holder) && holdsFigure(event.project, statement),
    );
    return (
      events.length > 0 &&
      events.every(({ event }) => begunStages.has(event.type)) &&
      !finished.some(
        ({ event, of }) => sameHolder(of.holder, holder) && namesFigure(event.project, statement),
      )
    );
  };
};
