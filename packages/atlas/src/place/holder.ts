import type { Entity, SourceId, Statement } from '@lianpu/ledger';
import type { KnownName, KnownNames } from './known-names.js';
import { PhraseTree } from './phrase-tree.js';
import type { Region } from './region.js';
import { contextOf } from './sentence-context.js';

/** Whose plant a figure is about. */
export interface Holder {
  readonly name: string;
  readonly entityId: string | null;
  /** True when it is the region as a whole. */
  readonly whole: boolean;
  /** How the holder was found, in Chinese; null when it is the statement's own subject. */
  readonly why: string | null;
}

/** Finds the holder of a statement. */
export type FindHolder = (statement: Statement) => Holder;

const shapedLikeAHolder = /(?:公司|集团|厂|园区?|产业城|牧场|中心|基地|新区|开发区|电厂|电站)$/;

/** Who tells a figure does not hold it: 据某某统计, 某某介绍. */
const tells = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '据' || /^[^，,。]{0,12}(?:统计|介绍|消息|监测|透露|表示|告诉)/.test(text.slice(end));

const entityHolder = (entity: Entity, region: Region, why: string | null): Holder => ({
  name: region.fullName(entity.name),
  entityId: entity.id,
  whole: false,
  why,
});

/** A name met in a text, and where it ends. */
interface Met {
  readonly end: number;
  readonly holder: () => Holder;
}

/** The holder named last in a text: of those that end together the longest. A name that does not count is passed over. */
const lastNamed = (known: KnownNames, region: Region): ((text: string) => Holder | null) => {
  const whole = new PhraseTree<string>();
  for (const name of region.wholeNames) if (name !== '') whole.set(name, name);
  return (text) => {
    let best: Met | null = null;
    // Where two names begin together the longer one counts, and of equal ones that of an enterprise or park.
    let here: Met | null = null;
    let start = 0;
    const meetWhole = (name: string, length: number) => {
      if (region.standsAlone(name, text))
        here = {
          end: start + length,
          holder: () => ({ name, entityId: null, whole: true, why: `同句前文写的是${name}` }),
        };
    };
    const meetName = ({ found }: KnownName, length: number) => {
      const end = start + length;
      if (!found || (here !== null && end < here.end) || tells(text, start, end)) return;
      here = { end, holder: () => entityHolder(found, region, `同句前文写的是${found.name}`) };
    };
    for (; start < text.length; start += 1) {
      here = null;
      whole.eachAt(text, start, meetWhole);
      known.tree.eachAt(text, start, meetName);
      const met = here as Met | null;
      if (met && (best === null || met.end > best.end)) best = met;
    }
    return best?.holder() ?? null;
  };
};

/** What holders are found with. */
export interface HolderTools {
  readonly known: KnownNames;
  readonly region: Region;
  readonly titleOf: (id: SourceId) => string | null;
}

/**
 * Prepares the search for holders. A subject that is an enterprise, park or facility holds its figure. A subject that
 * is a project, a product or nothing gives way to the enterprise, park or the region itself named last before the figure
 * in its sentence, so that one plant named once by its project and once by its firm is one plant; and where the sentence
 * names none, to the one in the title. What it tells follows names and titles as they change.
 */
export const prepareHolders = ({ known, region, titleOf }: HolderTools): FindHolder => {
  const lastIn = lastNamed(known, region);
  // Entities never change: one that came under another name is another object.
  const subjects = new WeakMap<Entity, Holder>();
  const ofSubject = (entity: Entity): Holder => {
    const before = subjects.get(entity);
    if (before) return before;
    const made = entityHolder(entity, region, null);
    subjects.set(entity, made);
    return made;
  };
  const inTitle = (sourceId: SourceId): Holder | null => {
    const holder = lastIn(titleOf(sourceId) ?? '');
    return holder && !holder.whole ? { ...holder, why: `标题写的是${holder.name}` } : null;
  };
  return (statement) => {
    const isEvent = statement.kind === 'event';
    const subject = isEvent ? (statement.parties[0] ?? statement.project) : statement.subject;
    const entityId = isEvent ? null : statement.subjectEntity;
    const { sentence, end } = contextOf(statement);
    const before = end < 0 ? sentence : sentence.slice(0, end);
    const near = () => lastIn(before) ?? inTitle(statement.sourceId) ?? null;
    if (subject !== null && region.isWhole(subject)) {
      const other = region.standsAlone(subject, before) ? null : near();
      return other ?? { name: subject, entityId, whole: true, why: null };
    }
    const tied =
      (entityId ? known.holder(entityId) : null) ??
      (subject === null ? null : (known.named(subject)?.subject ?? null));
    if (tied) return ofSubject(tied);
    if (subject !== null && shapedLikeAHolder.test(subject) && !/\d/.test(subject))
      return {
        name: region.fullName(subject),
        entityId,
        whole: false,
        why: null,
      };
    const unknown = subject === null || region.isElsewhere(subject);
    const other = near();
    // 呼和浩特某某电厂改造项目: the city within the subject's own name is not the holder.
    const withinItsName = other?.whole === true && subject !== null && region.beginsWithIt(subject);
    return (
      (withinItsName ? null : other) ?? {
        name: unknown ? '（未写明主体）' : subject,
        entityId,
        whole: false,
        why: null,
      }
    );
  };
};

const strip = (name: string): string =>
  name
    .replace(/（.*?）|\(.*?\)/g, '')
    .replace(/^(?:内蒙古自治区|内蒙古|呼和浩特市|呼和浩特)/, '')
    .replace(/(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/, '');

/** Names are asked about again and again; what they come to is kept, up to so many of them. */
const stripped = new Map<string, string>();
const strippedAtMost = 100_000;

/** A name without its legal form and the place before it. */
export const bareName = (name: string): string => {
  const known = stripped.get(name);
  if (known !== undefined) return known;
  if (stripped.size >= strippedAtMost) stripped.clear();
  const made = strip(name);
  stripped.set(name, made);
  return made;
};

const within = (a: Holder, b: Holder): boolean => {
  const [x, y] = [bareName(a.name), bareName(b.name)];
  return x.length > 1 && y.length > 1 && (x.includes(y) || y.includes(x));
};

/** True when two holders are one: the same entity, or one name within the other once legal forms and place names are off. */
export const sameHolder = (a: Holder, b: Holder): boolean => {
  if (a.whole || b.whole) return a.whole === b.whole;
  return (a.entityId !== null && a.entityId === b.entityId) || within(a, b);
};

const isASite = /(?:园区?|基地|中心|工厂|车间|牧场|项目|生产线|电站|[一二三四五六]期)$/;

/**
 * Stricter: two names of one firm, neither of them one of its sites. A firm and its site can both have plants of their
 * own, so a figure of the one does not replace a figure of the other.
 */
export const sameFirm = (a: Holder, b: Holder): boolean =>
  sameHolder(a, b) && (a.name === b.name || (!isASite.test(a.name) && !isASite.test(b.name)));
