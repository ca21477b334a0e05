import type { NamedThing, Reading, Spanned } from '@lianpu/reading';
import { ties } from '../codes/letters.js';
import { spansToBytea } from '../codes/spans-bytes.js';
import type { Refusal } from '../ledger.js';
import { normalName } from '../names/normal-name.js';
import { checkSpan } from '../text/check-span.js';
import { escapeBytea } from './copy-text.js';
import type { EntityRow } from './entity-cache.js';
import type { WriteContext } from './write-context.js';

/** What a reading says about names. */
export interface NameRows {
  readonly entities: readonly EntityRow[];
  /** Fields in COPY's format, as `nameColumns` orders them, without the last. */
  readonly lines: readonly string[];
  readonly refused: readonly Refusal[];
}

/**
 * The rows of a reading's names. The type and the normalised full name make an entity, so that two documents that
 * name a thing alike speak of one; each surface is tied to it as its full name or as an alias, with the places where
 * the text has it. A mention whose span is not in the text is refused.
 */
export function nameRows(context: WriteContext, reading: Reading): NameRows {
  const entities = new Map<string, EntityRow>();
  const named = new Map<string, Map<string, SurfaceRow>>();
  const refused: Refusal[] = [];
  for (const thing of reading.entities) {
    const entity = context.entities.entity(thing.type, thing.name);
    if (entity === null) continue;
    entities.set(entity.id, entity);
    const surfaces = named.get(entity.id) ?? new Map<string, SurfaceRow>();
    named.set(entity.id, surfaces);
    addSurfaces(surfaces, thing, entity.key);
    for (const mention of thing.mentions) {
      const reason = checkSpan(context.text, mention);
      if (reason === null) addMention(surfaces, thing, mention);
      else refused.push(refusal(thing, mention, reason));
    }
  }
  const lines = [...named].flatMap(([id, surfaces]) =>
    [...surfaces].map(([surface, row]) => nameLine(context, { id, surface, row })),
  );
  return { entities: [...entities.values()], lines, refused };
}

interface SurfaceRow {
  readonly tie: 'full' | 'alias';
  readonly rule: string;
  readonly spans: Spanned[];
}

/** The full name before its aliases: an alias spelled like it adds nothing. */
function addSurfaces(
  surfaces: Map<string, SurfaceRow>,
  { name, aliases, rule }: NamedThing,
  fullKey: string,
): void {
  const add = (surface: string, tie: 'full' | 'alias'): void => {
    if (!surfaces.has(surface)) surfaces.set(surface, { tie, rule, spans: [] });
  };
  add(name, 'full');
  for (const alias of aliases) {
    const key = normalName(alias);
    if (key !== '') add(alias, key === fullKey ? 'full' : 'alias');
  }
}

/** With the surface that stands there, or with the full name where the text has it in another shape. */
function addMention(surfaces: ReadonlyMap<string, SurfaceRow>, { name }: NamedThing, mention: Spanned): void {
  const row = surfaces.get(mention.quote) ?? surfaces.get(name);
  row?.spans.push(mention);
}

function nameLine(
  { sourceId, terms }: WriteContext,
  { id, surface, row }: { readonly id: string; readonly surface: string; readonly row: SurfaceRow },
): string {
  const spans = eachOnce(row.spans);
  const mentions = escapeBytea(spansToBytea(spans));
  const letter = ties.toLetter(row.tie);
  return `${sourceId}\t${id}\t${terms.idOf(surface)}\t${terms.idOf(row.rule)}\t${letter}\t${spans.length}\t${mentions}`;
}

/** The spans in the order of the text; one that came twice once. */
const eachOnce = (spans: Spanned[]): readonly Spanned[] =>
  spans
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }, i) => start !== spans[i - 1]?.start || end !== spans[i - 1]?.end);

const refusal = ({ rule }: NamedThing, { quote, start, end }: Spanned, reason: string): Refusal => ({
  kind: 'mention',
  rule,
  quote,
  start,
  end,
  reason,
});
