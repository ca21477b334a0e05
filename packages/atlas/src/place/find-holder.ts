import type { Entity, SourceId } from '@lianpu/ledger';
import type { FindHolder, Holder } from './holder.js';
import { type NamedWith, prepareLastNamed } from './last-named.js';
import { remembered } from './remembered.js';
import { contextOf } from './sentence-context.js';

const shapedLikeAHolder = /(?:公司|集团|厂|园区?|产业城|牧场|中心|基地|新区|开发区|电厂|电站)$/;

/** What holders are found with. */
export interface HolderTools extends NamedWith {
  readonly titleOf: (id: SourceId) => string | null;
}

/**
 * Prepares the search for holders. A subject that is an enterprise, park or facility holds its figure. A subject that
 * is a project, a product or nothing gives way to the enterprise, park or the region itself named last before the figure
 * in its sentence, so that one plant named once by its project and once by its firm is one plant; and where the sentence
 * names none, to the one in the title. What it tells follows names and titles as they change.
 */
export const prepareHolders = ({ known, region, holders, titleOf }: HolderTools): FindHolder => {
  const lastIn = prepareLastNamed({ known, region, holders });
  // Entities never change: one that came under another name is another object.
  const subjects = new WeakMap<Entity, Holder>();
  const ofSubject = (entity: Entity): Holder => {
    const before = subjects.get(entity);
    if (before) return before;
    const named = { name: region.fullName(entity.name), entityId: entity.id };
    const made = holders.one({ ...named, whole: false, why: null });
    subjects.set(entity, made);
    return made;
  };
  const titled = new WeakMap<Holder, Holder>();
  const inTitle = (sourceId: SourceId): Holder | null => {
    const title = titleOf(sourceId) ?? '';
    const holder = lastIn(title, title.length);
    if (!holder || holder.whole) return null;
    const before = titled.get(holder);
    if (before) return before;
    const made = holders.one({ ...holder, why: `标题写的是${holder.name}` });
    titled.set(holder, made);
    return made;
  };
  const isShapedLikeAHolder = remembered((name) => shapedLikeAHolder.test(name) && !/\d/.test(name));
  return (statement) => {
    const isEvent = statement.kind === 'event';
    const subject = isEvent ? (statement.parties[0] ?? statement.project) : statement.subject;
    const entityId = isEvent ? null : statement.subjectEntity;
    const near = (): Holder | null => {
      const { sentence, end } = contextOf(statement);
      return lastIn(sentence, end < 0 ? sentence.length : end) ?? inTitle(statement.sourceId);
    };
    if (subject !== null && region.isWhole(subject)) {
      const { sentence, end } = contextOf(statement);
      const isOther = !region.standsAlone(subject, end < 0 ? sentence : sentence.slice(0, end));
      return (isOther ? near() : null) ?? holders.one({ name: subject, entityId, whole: true, why: null });
    }
    const tied =
      (entityId ? known.holder(entityId) : null) ??
      (subject === null ? null : (known.named(subject)?.subject ?? null));
    if (tied) return ofSubject(tied);
    if (subject !== null && isShapedLikeAHolder(subject))
      return holders.one({ name: region.fullName(subject), entityId, whole: false, why: null });
    const unknown = subject === null || region.isElsewhere(subject);
    const other = near();
    // 呼和浩特某某电厂改造项目: the city within the subject's own name is not the holder.
    const withinItsName = other?.whole === true && subject !== null && region.beginsWithIt(subject);
    return (
      (withinItsName ? null : other) ??
      holders.one({ name: unknown ? '（未写明主体）' : subject, entityId, whole: false, why: null })
    );
  };
};
