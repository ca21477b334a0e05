import type { EntityId, Observation, Snapshot, SourceId, StatementId } from '@lianpu/ledger';
import { statedInterval } from '../interval/stated-interval.js';
import { meets } from '../interval/range.js';

/** What other articles say of the thing that a figure is about. */
export interface OtherFigures {
  /** Figures of other articles that say the same. */
  readonly agree: readonly StatementId[];
  /** Figures of other articles that say something else. */
  readonly differ: readonly StatementId[];
  /** How many articles say the same, this one counted: copies of one article are one. */
  readonly articles: number;
}

/** The figures of several articles about one thing. */
export interface Comparison {
  readonly verdict: 'agree' | 'differ';
  readonly statementIds: readonly StatementId[];
  /** How many articles there are: copies of one article are one. */
  readonly articles: number;
}

/** Figures held against each other. */
export interface FigureBook {
  /** Null where no other article has a figure about the same thing. */
  readonly of: (id: StatementId) => OtherFigures | null;
  /** What several articles say of an entity: what differs first. */
  readonly about: (id: EntityId) => readonly Comparison[];
}

/** Sources that are one article, by each of them, the first one at the front. */
export type Copies = ReadonlyMap<SourceId, readonly SourceId[]>;

/** The figures about one thing, by article; one that gives several values for it has none here. */
type Thing = ReadonlyMap<SourceId, readonly Observation[]>;

/**
 * Holds figures against each other that are about one thing: the same entity, measure, object, unit, denominator, role,
 * base, time and modality, with entity, measure, unit and time stated. Two figures agree where the intervals that their
 * digits and 约, 余, 超 leave them meet. An article that gives several values for what these fields say (two phases of a
 * plant) speaks of more than they tell apart, and is left out.
 */
export function figureBook({ statements }: Pick<Snapshot, 'statements'>, copies: Copies): FigureBook {
  const articleOf = (id: SourceId): SourceId => copies.get(id)?.[0] ?? id;
  const things = new Map<string, Thing>();
  const keys = new Map<StatementId, string>();
  const byEntity = new Map<EntityId, Set<string>>();
  for (const [key, group] of groupsOf(statements)) {
    const thing = byArticle(group, articleOf);
    if (thing.size < 2) continue;
    things.set(key, thing);
    for (const { id, subjectEntity } of [...thing.values()].flat()) {
      keys.set(id, key);
      if (subjectEntity === null) continue;
      byEntity.set(subjectEntity, (byEntity.get(subjectEntity) ?? new Set()).add(key));
    }
  }
  return {
    of: (id) => {
      const thing = things.get(keys.get(id) ?? '');
      return thing ? othersOf(id, thing) : null;
    },
    about: (id) =>
      [...(byEntity.get(id) ?? [])]
        .flatMap((key) => things.get(key) ?? [])
        .map(comparisonOf)
        .sort((a, b) =>
          a.verdict === b.verdict ? b.articles - a.articles : a.verdict === 'differ' ? -1 : 1,
        ),
  };
}

function groupsOf(statements: Snapshot['statements']): ReadonlyMap<string, readonly Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const statement of statements) {
    const key = statement.kind === 'observation' ? thingOf(statement) : null;
    if (statement.kind !== 'observation' || key === null) continue;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return groups;
}

/** What a figure is about, as one word; null where the text leaves subject, measure, unit or time open. */
function thingOf(seen: Observation): string | null {
  const { subjectEntity, measure, unit, time, suspect } = seen;
  if (subjectEntity === null || measure === null || unit === null || time === null || suspect !== null)
    return null;
  const { object, of, per, role, base, modality } = seen;
  return JSON.stringify([subjectEntity, measure, object, unit, of, per, role, base, time, modality]);
}

function byArticle(group: readonly Observation[], articleOf: (id: SourceId) => SourceId): Thing {
  const thing = new Map<SourceId, Observation[]>();
  for (const one of group) {
    const article = articleOf(one.sourceId);
    thing.set(article, [...(thing.get(article) ?? []), one]);
  }
  return new Map([...thing].filter(([, own]) => own.every((one) => saysTheSame(one, own[0] ?? one))));
}

const saysTheSame = (a: Observation, b: Observation): boolean =>
  meets(statedInterval(a, 'rounded'), statedInterval(b, 'rounded'));

function othersOf(id: StatementId, thing: Thing): OtherFigures | null {
  const [, own] = [...thing].find(([, figures]) => figures.some((one) => one.id === id)) ?? [];
  const figure = own?.find((one) => one.id === id);
  if (!figure) return null;
  const others = [...thing.values()].filter((figures) => figures !== own);
  const agreeing = others.filter(([first]) => first !== undefined && saysTheSame(first, figure));
  const idsOf = (some: readonly (readonly Observation[])[]): readonly StatementId[] =>
    some.flatMap((figures) => figures.map((one) => one.id));
  return {
    agree: idsOf(agreeing),
    differ: idsOf(others.filter((figures) => !agreeing.includes(figures))),
    articles: agreeing.length + 1,
  };
}

function comparisonOf(thing: Thing): Comparison {
  const figures = [...thing.values()].flat();
  const all = figures.every((one) => figures.every((other) => saysTheSame(one, other)));
  return {
    verdict: all ? 'agree' : 'differ',
    statementIds: figures.map(({ id }) => id),
    articles: thing.size,
  };
}
