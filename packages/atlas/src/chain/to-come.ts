import type { LedgerEvent } from '@lianpu/ledger';
import type { PlacedStatement } from '../place/place-statements.js';
import { begunStages, runningStages, sentenceOf } from './only-begun.js';

/** True of what is planned, aimed at or to be invested: it shows that something is to come, and not that it is there. */
export const isOnlyPlanned = ({ kind, statement }: PlacedStatement): boolean =>
  kind === 'plan' ||
  kind === 'target' ||
  (kind === 'investment' && statement.kind === 'observation' && statement.modality !== 'actual');

/**
 * Finds the makers of a link that are only to come: 某某公司电池片项目签约 names a maker by a project that its own sentence
 * calls signed, approved, started or planned, and no statement of the link says of that project that it runs.
 */
export const makersToCome = (placed: readonly PlacedStatement[]): ((one: PlacedStatement) => boolean) => {
  if (!placed.some(({ kind }) => kind === 'maker')) return () => false;
  const events: LedgerEvent[] = [];
  for (const { kind, statement } of placed)
    if (kind === 'event' && statement.kind === 'event') events.push(statement);
  const begins = events.filter(({ type, project }) => begunStages.has(type) && project);
  if (begins.length === 0) return () => false;
  const runs = new Set(events.flatMap(({ type, project }) => (runningStages.has(type) ? [project] : [])));
  const bySentence = new Map<string, LedgerEvent[]>();
  for (const event of begins) {
    const own = bySentence.get(sentenceOf(event));
    if (own) own.push(event);
    else bySentence.set(sentenceOf(event), [event]);
  }
  return ({ kind, statement }) =>
    kind === 'maker' &&
    (bySentence.get(sentenceOf(statement)) ?? []).some(
      ({ project }) =>
        (project?.includes(statement.quote) || statement.quote.includes(project ?? '')) && !runs.has(project),
    );
};
