import { sourceNumber } from '../codes/public-ids.js';
import type { Decision } from '../decisions/decision.js';
import type { Reading } from '../engine/engine.js';
import type { SourceId } from '../model.js';
import { loadRevision } from '../read/load-revision.js';
import { type Heads, loadHeads, type Wanted } from './heads.js';
import { isDecidedSo, type Kept, type KeptSource, namesAfter, retied } from './kept.js';
import { loadSourceHeads } from './load-source-heads.js';
import { loadStatementsOf, type StatementParts } from './load-statements-of.js';
import { loadTexts } from './load-texts.js';
import { loadTies } from './load-ties.js';
import { keyOf } from './subjects-in.js';
import type { Terms } from './terms.js';

/** What is asked for at the moment of a reading. */
export interface Asked {
  /** Decisions that count. */
  readonly standing: readonly Decision[];
  /** False where names are enough. */
  readonly withStatements: boolean;
  /** ISO 8601: a past moment, whose readings count; those of now when left out. */
  readonly asOf?: string | undefined;
  /** Texts of terms that were loaded before; grows. */
  readonly terms: Terms;
}

/**
 * What is to be kept at the moment of a reading, out of what was kept before: only sources that came since, or were read
 * anew, are loaded, and only statements whose subject now means something else are made anew.
 */
export async function keptAt(reading: Reading, before: Kept, asked: Asked): Promise<Kept> {
  const revision = await loadRevision(reading.db);
  const isKept = ({ read }: KeptSource): boolean => read !== null || !asked.withStatements;
  const allKept = [...before.sources.values()].every(isKept);
  if (asked.asOf === undefined && revision === before.revision && allKept)
    return decidedAnew(before, asked.standing);
  const heads = await loadHeads(reading.db, asked.asOf);
  const standing = new Map<SourceId, KeptSource>();
  const missing = new Map(heads);
  for (const [id, kept] of before.sources) {
    if (heads.get(kept.number) !== kept.no || !isKept(kept)) continue;
    standing.set(id, kept);
    missing.delete(kept.number);
  }
  return withMissing({ revision, before, standing }, { reading, missing, all: standing.size === 0 }, asked);
}

/** The same sources, where only what people decided about names may be new. */
function decidedAnew(before: Kept, standing: readonly Decision[]): Kept {
  if (isDecidedSo(before, standing)) return before;
  const { names, decided } = namesAfter(before, before.sources, standing);
  const sources = [...before.sources].map(([id, kept]) => [id, retied(kept, names, null)] as const);
  return { ...before, sources: new Map(sources), names, decided };
}

interface StandingSources {
  readonly revision: string;
  readonly before: Kept;
  readonly standing: ReadonlyMap<SourceId, KeptSource>;
}

interface ToLoad {
  readonly reading: Reading;
  readonly missing: Heads;
  readonly all: boolean;
}

async function withMissing(
  { revision, before, standing }: StandingSources,
  { reading, missing, all }: ToLoad,
  { standing: decisions, withStatements, terms }: Asked,
): Promise<Kept> {
  const wanted: Wanted = { heads: missing, all };
  const { sources: found, sourceOf } = await loadSourceHeads(reading.db, wanted);
  // In the order in which they are needed: the database writes one while the one before is read here.
  const loaded = terms.load(reading, wanted);
  const loadingTies = loadTies(reading, wanted, { terms, sourceOf, loaded });
  const loadingTexts = withStatements ? loadTexts(reading, wanted, sourceOf) : null;
  const resolved = loadingTies.then((ties) => {
    const come = found.map((source): KeptSource => {
      const number = sourceNumber(source.id);
      const own = ties.get(source.id) ?? [];
      return { source, number, no: missing.get(number) ?? 0, ties: () => own, read: null };
    });
    const sources = new Map([...standing, ...come.map((kept) => [kept.source.id, kept] as const)]);
    return { sources, come, after: namesAfter(before, sources, decisions) };
  });
  const parts = async (): Promise<StatementParts> => {
    const { book } = (await resolved).after.names;
    const texts = (await loadingTexts) ?? new Map<SourceId, string>();
    return { sourceOf, terms, texts, entityOf: (name, sourceId) => book.findKey(keyOf(name), sourceId) };
  };
  const loadingStatements = withStatements ? loadStatementsOf(reading, wanted, parts()) : null;
  const [{ sources, come, after }, statements] = await Promise.all([
    resolved,
    loadingStatements,
    loadingTexts,
  ]);
  const { names, decided, changed } = after;
  for (const [id, kept] of standing) sources.set(id, retied(kept, names, changed));
  if (statements)
    for (const kept of come)
      sources.set(kept.source.id, { ...kept, read: { statements: statements.get(kept.source.id) ?? [] } });
  return { revision, sources, names, decided };
}
