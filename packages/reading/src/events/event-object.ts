import type { EntityType } from '../model.js';
import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Range } from '../text/layout.js';

const works: ReadonlySet<EntityType> = new Set([
  'project',
  'facility',
  'park',
  'institution',
  'platform',
  'cluster',
  'policy',
]);
const actors: ReadonlySet<EntityType> = new Set(['enterprise', 'institution', 'park', 'place', 'person']);

/** The names in a range that lie in no longer name of the range. */
export function outermostIn(names: readonly NameMention[], { start, end }: Range): NameMention[] {
  const outer: NameMention[] = [];
  let reach = -1;
  for (const name of within(names, start, end)) {
    if (name.end > end || name.end <= reach) continue;
    outer.push(name);
    reach = name.end;
  }
  return outer;
}

/** Whether a name is of something that is built, founded or signed. */
export const isWork = ({ type, name }: NameMention): boolean =>
  works.has(type) && (type !== 'institution' || founded.test(name));

// A ministry starts things and is not started; centres, institutes and alliances are founded.
const founded = /(?:中心|院|所|联盟|协会|学会|基金会|大学|联合体|委员会|管委会|中学|小学|学校|校区|幼儿园)$/;

/** Whether a name is of someone who acts. */
export const isActor = ({ type }: NameMention): boolean => actors.has(type);

const listedFirm = (text: string, { type, start, end }: NameMention): boolean =>
  type === 'enterprise' && (text.charAt(start - 1) === '、' || text.charAt(end) === '、');

const joint =
  /^(?:、|和|与|及|以及|等|等项目|\(?[一二三]期\)?|[,、]?以及|等?(?:一批)?(?:重大|重点)?项目|[”"’])*$/;

/** Of the works in a range, those in the list that stands next to the verb. */
export function worksBeside(
  text: string,
  found: readonly NameMention[],
  side: 'before' | 'after',
): readonly NameMention[] {
  // In a list that ends in 等项目 a firm's name stands for its project.
  const works = found.filter((name) => isWork(name) || (side === 'before' && listedFirm(text, name)));
  const ordered = side === 'before' ? [...works].reverse() : works;
  const chosen: NameMention[] = [];
  for (const work of ordered) {
    const last = chosen[chosen.length - 1];
    if (last) {
      const [left, right] = side === 'before' ? [work, last] : [last, work];
      if (left.end === right.start || !joint.test(text.slice(left.end, right.start))) break;
    }
    chosen.push(work);
  }
  return side === 'before' ? chosen.reverse() : chosen;
}
