import { applyDecisions, type ApplyDecisions } from '../decisions/apply-decisions.js';
import { applyPreferences, preferencesIn } from '../decisions/apply-preferences.js';
import type { Decision, Standpoint } from '../decisions/decision.js';
import type { SourceId, Statement } from '../model.js';
import type { NameBook } from '../names/resolve-names.js';
import type { AskedPage } from './asked-page.js';

/** What pages need to leave statements as people decided. */
export interface Deciding {
  /** Decisions that count, in their order. */
  readonly standing: readonly Decision[];
  /** Loads the names, all of them; asked for only where a page turns on them. */
  names(): Promise<NameBook>;
  /** All that a source says, as it was read. */
  statementsOf(sourceId: SourceId): Promise<readonly Statement[]>;
}

/** Leaves the statements of a page as a snapshot has them: none that it leaves out, the others in their order. */
export async function heeded(
  { standing, names, statementsOf }: Deciding,
  page: AskedPage,
  statements: readonly Statement[],
): Promise<readonly Statement[]> {
  if (standing.length === 0) return statements.filter((statement) => page.fits(statement));
  const over = preferencesIn(standing);
  const isTied = over.size > 0;
  const decide = applyDecisions(standing, isTied ? (await names()).find : undefined);
  const left = statements
    .flatMap((statement) => decide(statement.sourceId, [statement]))
    .filter((statement) => page.fits(statement));
  const lesser = new Set(left.map(({ sourceId }) => sourceId).filter((id) => over.has(id)));
  if (lesser.size === 0) return left;
  return preferred({ left, lesser, over, decide, statementsOf }, standing);
}

interface Preferring {
  readonly left: readonly Statement[];
  readonly lesser: ReadonlySet<SourceId>;
  readonly over: ReadonlyMap<SourceId, ReadonlySet<SourceId>>;
  readonly decide: ApplyDecisions;
  readonly statementsOf: Deciding['statementsOf'];
}

/** What a source that was preferred says counts whether or not it is on the page. */
async function preferred(
  { left, lesser, over, decide, statementsOf }: Preferring,
  standing: readonly Decision[],
): Promise<readonly Statement[]> {
  const better = new Set([...lesser].flatMap((id) => [...(over.get(id) ?? [])]));
  const lists = new Map<SourceId, readonly Statement[]>();
  for (const id of better) lists.set(id, decide(id, await statementsOf(id)));
  for (const id of lesser)
    if (!better.has(id))
      lists.set(
        id,
        left.filter(({ sourceId }) => sourceId === id),
      );
  const kept = new Set(applyPreferences([...lists], standing).flatMap((list) => list.map(({ id }) => id)));
  return left.filter(({ id, sourceId }) => !lesser.has(sourceId) || kept.has(id));
}

/** Where statements stand that corrections may have brought to a page. */
export const placesBrought = (standing: readonly Decision[], page: AskedPage): readonly Standpoint[] =>
  standing.flatMap(({ ruling, at }) =>
    ruling.kind === 'correct' && at !== null && page.mayBring(ruling.fields) ? [at] : [],
  );
