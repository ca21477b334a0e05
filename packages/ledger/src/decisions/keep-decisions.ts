import { LianpuError } from '@lianpu/errors';
import { type Kysely, sql } from 'kysely';
import type { Statement } from '../model.js';
import type { Tables } from '../schema/tables.js';
import { normalName } from '../names/normal-name.js';
import type { Decision, NameRef, Ruling, Standpoint } from './decision.js';
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

/** What a decision is about, and when it is made. */
interface About {
  /** As it was read; null where the decision is about none. */
  readonly statement: Statement | null;
  /** Which text of its source it stands in. */
  readonly textNo?: number | undefined;
  readonly now: Date;
}

/**
 * Writes a decision down. `statement` is the one it is about, as it was read.
 *
 * @throws LianpuError ARGUMENT_INVALID where nobody is named, or a decision that does not exist would be undone.
 */
export async function keepDecision(
  db: Kysely<Tables>,
  { ruling, by, why }: NewDecision,
  { statement, textNo = 1, now }: About,
): Promise<string> {
  if (by.trim() === '')
    throw invalid(
      { en: 'a decision needs a person', zh: '没有写明由谁裁定' },
      { en: 'Say who decides.', zh: '请写明裁定人' },
    );
  if (ruling.kind === 'finding' && why.trim() === '')
    throw invalid(
      { en: 'a decision on a finding needs a reason', zh: '裁定核数结果要写明理由' },
      {
        en: 'Say why; an explanation is kept with the figures.',
        zh: '请写明理由；说明会与有关数字一起保存',
      },
    );
  if ((ruling.kind === 'merge' || ruling.kind === 'split') && isOneName(ruling.names))
    throw invalid(
      { en: 'both names are the same', zh: '两个名称是同一个' },
      { en: 'Name two that differ.', zh: '请写出两个不同的名称' },
    );
  if (hasNul([ruling, by, why]))
    throw invalid(
      { en: 'the words hold a NUL character', zh: '文字里有空字符（U+0000）' },
      { en: 'Leave it out.', zh: '请去掉它' },
    );
  if (ruling.kind === 'undo') {
    const known = (await loadDecisions(db)).some(({ id }) => id === ruling.decisionId);
    if (!known)
      throw invalid(
        { en: `no decision ${ruling.decisionId}`, zh: `没有编号为 ${ruling.decisionId} 的裁定` },
        { en: 'Undo one that the history lists.', zh: '请写裁定记录里列出的编号' },
      );
  }
  const at = statement && { ...standpointOf(statement), ...(textNo === 1 ? {} : { textNo }) };
  const kept = JSON.stringify({ ruling, at });
  const { rows } = await sql<{ id: string }>`
    insert into rulings (kind, ruling, made_by, why, recorded_at)
    values (${ruling.kind}, ${kept}::text::jsonb, ${by.trim()}, ${why}, ${now}) returning id`.execute(db);
  return String(rows[0]?.id ?? '');
}

/** U+0000, which PostgreSQL keeps in no text. */
const hasNul = (said: unknown): boolean =>
  typeof said === 'string'
    ? said.includes('\0')
    : typeof said === 'object' && said !== null && Object.values(said).some(hasNul);

const isOneName = ([a, b]: readonly [NameRef, NameRef]): boolean =>
  a.type === b.type && normalName(a.name) === normalName(b.name);

interface Both {
  readonly en: string;
  readonly zh: string;
}

const invalid = (what: Both, remedy: Both) =>
  new LianpuError('ARGUMENT_INVALID', {
    ...{ what: what.en, remedy: remedy.en, whatZh: what.zh, remedyZh: remedy.zh },
  });
