import type { NameMention } from '../names/find-names.js';
import { fairRule } from '../names/find-fairs.js';
import type { Clause } from '../text/layout.js';
import type { ClauseHead, HeadSource } from './clause-head.js';
import type { Site } from './site.js';

const isFair = ({ rule, name }: NameMention): boolean => rule === fairRule && !talks.test(name);
// At a forum people speak; what they tell of is not the forum's.
const talks = /(?:论坛|峰会|年会)$/;

/** 多国客商报名参加广交会: the fair that a title names, where it names no place. */
export const fairInTitle = (title: string | null, names: readonly NameMention[]): string | null =>
  (title && names.find((name) => isFair(name) && title.includes(name.name))?.fullest) || null;

const edition = /[上本]一?届/;
const longestSaid = 120;
const farthestFair = 2000;

/** 比上届增加40家, 本届大会: the fair told of last before a figure whose sentence speaks of its editions; or null. */
export function fairOfEdition({ page, names }: HeadSource, { sentence, figure }: Site): NameMention | null {
  const said = page.folded.slice(Math.max(sentence.start, figure.start - longestSaid), figure.start);
  return edition.test(said)
    ? (names.findLast(figure.start - farthestFair, figure.start, isFair) ?? null)
    : null;
}

const longestScene = 44;
const there = /^(?:展?[上中]|期间|现场|(?:的?[一-龥]{2,4})?(?:展区|展馆|展厅)[里内]?)$/;

/** 在本届某某大会上: the fair that a clause is set at, as a scene; null where it is set elsewhere. */
export function atFair({ page, names }: HeadSource, { start, end }: Clause): ClauseHead | null {
  if (end - start > longestScene || page.folded[end] !== ',') return null;
  const fair = names.within(start, end).find(isFair);
  return fair && there.test(page.folded.slice(fair.end, end))
    ? { kind: 'where', text: fair.fullest, type: fair.type, start: fair.start, end: fair.end }
    : null;
}
