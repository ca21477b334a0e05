import { LianpuError } from '@lianpu/errors';
import { type Kysely, sql } from 'kysely';
import type { Statement } from '../model.js';
import type { Tables } from '../schema/tables.js';
import type { Decision, Ruling, Standpoint } from './decision.js';
import { standpointOf } from './saying.js';

/** What is to be decided, by whom and why. */
export interface NewDecision {
  readonly ruling: Ruling;
  readonly by: string;
  readonly why: string;
}

interface RulingRow {
  readonly id: string;
  readonly ruling: { readonly ruling: Ruling; readonly at: Standpoint | null };
  readonly made_by: string;
  readonly why: string;
  readonly recorded_at: Date;
}

/** Every decision there is, undone ones too, in the order in which they were made. */
export async function loadDecisions(db: Kysely<Tables>): Promise<readonly Decision[]> {
  const { rows } = await sql<RulingRow>`select * from rulings order by id`.execute(db);
  return rows.map(({ id, ruling, made_by, why, recorded_at }) => ({
    id: String(id),
    ...ruling,
    by: made_by,
    why,
    recordedAt: recorded_at.toISOString(),
  }));
}

/** How many decisions there are and the last one's number, as one word. */
export async function loadDecisionRevision(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ revision: string }>`
    select concat_ws('.', coalesce(max(id), 0), count(*)) as revision from rulings`.execute(db);
  return rows[0]?.revision ?? '';
}

/**
 * Writes a decision down. `statement` is the one it is about, as it was read.
 *
 * @throws LianpuError ARGUMENT_INVALID where nobody is named, or a decision that does not exist would be undone.
 */
export async function keepDecision(
  db: Kysely<Tables>,
  { ruling, by, why }: NewDecision,
  { statement, now }: { readonly statement: Statement | null; readonly now: Date },
): Promise<string> {
  if (by.trim() === '') throw invalid('a decision needs a person', 'Say who decides.');
  if (ruling.kind === 'finding' && why.trim() === '')
    throw invalid(
      'a decision on a finding needs a reason',
      'Say why; an explanation is kept with the figures.',
    );
  if (ruling.kind === 'undo') {
    const known = (await loadDecisions(db)).some(({ id }) => id === ruling.decisionId);
    if (!known) throw invalid(`no decision ${ruling.decisionId}`, 'Undo one that the history lists.');
  }
  const kept = JSON.stringify({ ruling, at: statement && standpointOf(statement) });
  const { rows } = await sql<{ id: string }>`
    insert into rulings (kind, ruling, made_by, why, recorded_at)
    values (${ruling.kind}, ${kept}::text::jsonb, ${by.trim()}, ${why}, ${now}) returning id`.execute(db);
  return String(rows[0]?.id ?? '');
}

const invalid = (what: string, remedy: string) => new LianpuError('ARGUMENT_INVALID', { what, remedy });
