import type { Decision } from '../decisions/decision.js';
import type { Source, SourceId, Statement } from '../model.js';
import { decidedNames } from '../names/decided-names.js';
import { growNames, type Names, noNames } from '../names/grow-names.js';
import type { Tie } from '../names/resolve-names.js';
import { keepSubjects, subjectsOf, tiedAnew } from './subjects-in.js';

/** What is kept of a source: what its reading says never changes, whom its subjects name may. */
export interface KeptSource {
  readonly source: Source;
  /** Its number in the database. */
  readonly number: string;
  /** Number of the reading. */
  readonly no: number;
  /** What it ties; the same function as long as it is the same. */
  readonly ties: () => readonly Tie[];
  /** In the order of the text, undecided; null until somebody asks for statements. */
  readonly read: { readonly statements: readonly Statement[] } | null;
}

/** What is kept of a ledger at one moment. Never changed: a later moment has one of its own. */
export interface Kept {
  /** What `loadRevision` gave. */
  readonly revision: string;
  readonly sources: ReadonlyMap<SourceId, KeptSource>;
  readonly names: Names;
  /** Numbers of the decisions that `names` heeds. */
  readonly decided: string;
}

/** Before anything was loaded. */
export const nothingKept: Kept = { revision: '', sources: new Map(), names: noNames, decided: '' };

const aboutNames = (standing: readonly Decision[]): string =>
  standing
    .filter(({ ruling }) => ruling.kind === 'merge' || ruling.kind === 'split')
    .map(({ id }) => id)
    .join(' ');

/** True when the standing decisions about names are those that the names heed. */
export const isDecidedSo = ({ decided }: Kept, standing: readonly Decision[]): boolean =>
  decided === aboutNames(standing);

/** Names after a change. */
export interface NamesAfter {
  readonly names: Names;
  readonly decided: string;
  /** Keys that may mean something else than before; null where any may. */
  readonly changed: ReadonlySet<string> | null;
}

/** Names after sources came and went. Where people decided otherwise than before, all are resolved anew. */
export function namesAfter(
  before: Kept,
  sources: ReadonlyMap<SourceId, Pick<KeptSource, 'ties'>>,
  standing: readonly Decision[],
): NamesAfter {
  const decided = aboutNames(standing);
  const rules = decidedNames(standing);
  if (decided !== before.decided) {
    const come = [...sources.values()].flatMap(({ ties }) => ties());
    return { names: growNames(noNames, { come, gone: [] }, rules), decided, changed: null };
  }
  const come: Tie[] = [];
  const gone: Tie[] = [];
  for (const [id, { ties }] of sources) if (before.sources.get(id)?.ties !== ties) come.push(...ties());
  for (const [id, { ties }] of before.sources) if (sources.get(id)?.ties !== ties) gone.push(...ties());
  if (come.length === 0 && gone.length === 0) return { names: before.names, decided, changed: new Set() };
  const names = growNames(before.names, { come, gone }, rules);
  return { names, decided, changed: names.changedKeys };
}

/** A source with its subjects tied as the names say now. `changed` are keys that may mean something else; null: any. */
export function retied(kept: KeptSource, { book }: Names, changed: ReadonlySet<string> | null): KeptSource {
  if (!kept.read) return kept;
  const { statements } = kept.read;
  if (changed?.size === 0) return kept;
  const subjects = subjectsOf(statements);
  const affected: (readonly [string, readonly number[]])[] = [];
  if (changed === null) affected.push(...subjects);
  else
    for (const key of changed) {
      const places = subjects.get(key);
      if (places) affected.push([key, places]);
    }
  const tied = tiedAnew(statements, affected, (key) => book.findKey(key, kept.source.id));
  if (tied === statements) return kept;
  keepSubjects(tied, subjects);
  return { ...kept, read: { statements: tied } };
}
