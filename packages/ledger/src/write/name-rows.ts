import type { NamedThing, Reading, Spanned } from '@lianpu/reading';
import type { Insertable } from 'kysely';
import type { Refusal } from '../ledger.js';
import { normalName } from '../names/normal-name.js';
import type { Tables } from '../schema/tables.js';
import { checkSpan } from '../text/check-span.js';
import { contentAddress } from './content-address.js';
import type { WriteContext } from './statement-rows.js';

type EntityRow = Insertable<Tables['entities']>;
type NameRow = Omit<Insertable<Tables['names']>, 'reading_id'>;
type MentionRow = Omit<Insertable<Tables['mentions']>, 'reading_id'>;

/** What a reading says about names. */
export interface NameRows {
  readonly entities: readonly EntityRow[];
  readonly names: readonly NameRow[];
  readonly mentions: readonly MentionRow[];
  readonly refused: readonly Refusal[];
}

/**
 * The rows of a reading's names. The type and the normalised full name make an entity, so that two documents that
 * name a thing alike speak of one; each surface is tied to it as its full name or as an alias. A mention whose span
 * is not in the text is refused.
 */
export function nameRows(context: WriteContext, reading: Reading): NameRows {
  const entities = new Map<string, EntityRow>();
  const names = new Map<string, NameRow>();
  const mentions = new Map<string, MentionRow>();
  const refused: Refusal[] = [];
  for (const thing of reading.entities) {
    const entity = entityRow(thing, context.now);
    if (entity.key === '') continue;
    entities.set(entity.id, entity);
    for (const row of tieRows(entity.id, thing)) {
      const tied = `${row.entity_id} ${row.surface}`;
      if (!names.has(tied)) names.set(tied, row);
    }
    for (const mention of thing.mentions) {
      const reason = checkSpan(context.text, mention);
      if (reason === null)
        mentions.set(`${entity.id} ${mention.start} ${mention.end}`, mentionRow(entity.id, mention));
      else refused.push(refusal(thing, mention, reason));
    }
  }
  // One order in every transaction, so that two of them never wait for each other.
  const inOrder = [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities: inOrder, names: [...names.values()], mentions: [...mentions.values()], refused };
}

function entityRow({ type, name }: NamedThing, now: Date): EntityRow {
  const key = normalName(name);
  return { id: contentAddress([type, key]), type, key, recorded_at: now };
}

/** The full name before its aliases: an alias spelled like it adds nothing. */
function tieRows(entityId: string, { name, aliases, rule }: NamedThing): readonly NameRow[] {
  const row = (surface: string, tie: 'full' | 'alias'): NameRow => ({
    entity_id: entityId,
    surface,
    key: normalName(surface),
    tie,
    rule,
  });
  const fullKey = normalName(name);
  const others = aliases.map((alias) => row(alias, normalName(alias) === fullKey ? 'full' : 'alias'));
  return [row(name, 'full'), ...others].filter(({ key }) => key !== '');
}

const mentionRow = (entityId: string, { start, end }: Spanned): MentionRow => ({
  entity_id: entityId,
  start_offset: start,
  end_offset: end,
});

const refusal = ({ rule }: NamedThing, { quote, start, end }: Spanned, reason: string): Refusal => ({
  kind: 'mention',
  rule,
  quote,
  start,
  end,
  reason,
});
