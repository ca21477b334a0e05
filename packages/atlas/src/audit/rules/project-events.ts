import type { LedgerEvent } from '@lianpu/ledger';

const named = ({ project }: LedgerEvent): boolean => project !== null && project.length > 3;

/** The project that its sentence named last before an event, or the only one it names. */
const namedBeside = (event: LedgerEvent, events: readonly LedgerEvent[]): string | null => {
  const beside = events.filter(
    (one) =>
      one.project !== null && one.sourceId === event.sourceId && one.sentenceStart === event.sentenceStart,
  );
  const before = beside.filter(({ start }) => start < event.start).sort((a, b) => a.start - b.start);
  const names = new Set(beside.map(({ project }) => project));
  return before.at(-1)?.project ?? (names.size === 1 ? (beside[0]?.project ?? null) : null);
};

/** 2021年3月动工，2022年8月投产: clauses that begin with their date speak of what their sentence speaks of. */
const unnamed = ({ quote, sourceId, sentenceStart }: LedgerEvent): string | null =>
  /^(?:[该本])?(?:项目|工程)?于?\d{4}年/.test(quote) ? `${sourceId} sentence ${sentenceStart}` : null;

/** 盛原公司碳纤维项目 and, after it, 碳纤维项目 are one: the longest earlier name that ends in this one. */
const fullName = (name: string, known: readonly string[]): string =>
  known.find((one) => one !== name && one.endsWith(name)) ?? name;

/**
 * Events with a date, by the project they are of. An event that names no project is of the one its sentence names; a
 * name that another ends in is the same project's.
 */
export const projectEvents = (
  events: readonly LedgerEvent[],
): ReadonlyMap<string, readonly LedgerEvent[]> => {
  const dated = events.filter(({ duplicate, time }) => !duplicate && time !== null);
  const known = [...new Set(dated.flatMap((one) => (named(one) ? [one.project ?? ''] : [])))].sort(
    (a, b) => b.length - a.length,
  );
  const byProject = new Map<string, LedgerEvent[]>();
  for (const event of dated) {
    const name = named(event)
      ? event.project
      : event.project === null
        ? (namedBeside(event, dated) ?? unnamed(event))
        : null;
    if (name === null || name.length < 4) continue;
    const full = fullName(name, known);
    byProject.set(full, [...(byProject.get(full) ?? []), event]);
  }
  return byProject;
};
