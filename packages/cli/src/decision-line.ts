import type { DecidedItem } from '@lianpu/server';
import { decisionWords } from './decision-words.js';
import { localDay } from './local-time.js';

/** A decision in one line: its number, day and person, what was decided of what, and why. */
export function decisionLine({ decision, statement }: DecidedItem): string {
  const { id, kind, outcome, fields, link, names, sources, finding, undoes, by, why, at, standing } =
    decision;
  const words = decisionWords();
  const about = [
    statement?.quote,
    ...fieldsIn(fields),
    link?.id,
    names.join(' | '),
    sources.map(({ title, name }) => title ?? name).join(' > '),
    finding?.title ?? finding?.id,
    undoes === null ? null : words.number(undoes),
  ].filter(Boolean);
  const said =
    outcome === null ? words.kind[kind] : `${words.kind[kind]} ${words.outcome[outcome] ?? outcome}`;
  const state = standing ? '' : ` (${words.takenBack})`;
  return `${id.padStart(4)}  ${localDay(at)}  ${by}  ${said}${state}  ${about.join('  ')}${why ? `  ${why}` : ''}`;
}

/** What was put right: the figure in its canonical unit, then the other fields by name. */
function fieldsIn({
  value,
  value2,
  unit,
  of,
  per,
  bound,
  ...others
}: DecidedItem['decision']['fields']): string[] {
  const words = decisionWords();
  const about = bound === '=' || !bound ? '' : (words.bound[bound] ?? bound);
  const figure = `→ ${about}${value}${value2 ? `–${value2}` : ''} ${of ?? unit ?? ''}${per ? `/${per}` : ''}`;
  return [
    ...(value === undefined ? [] : [figure.trim()]),
    ...Object.entries(others).map(([field, said]) => {
      const shown = field === 'modality' && said ? (words.modality[said] ?? said) : (said ?? words.empty);
      return `${words.field[field] ?? field}=${shown}`;
    }),
  ];
}
