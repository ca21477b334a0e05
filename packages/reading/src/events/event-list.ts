import type { NameMention } from '../names/find-names.js';
import type { Token } from '../scan/lexicon.js';
import { outermostIn, worksBeside } from './event-object.js';
import type { Site } from './event-site.js';
import type { EventEntry } from './event-verbs.js';

// 开工|项目分别是, 竣工|的重点项目有: what follows is the list of the works at that stage.
const listBehind =
  /^的?(?:重大|重点|产业|工业|标志性)*项目(?:中)?(?:主要)?(?:分别)?(?:是|为|有|包括|包含|涵盖|:)(?:了|:)?/;
const farthest = 400;

/** 3个开工项目分别是甲项目、乙项目: the works of the list that a stage is told of. */
export function listedWorks(
  { page, names, sentence }: Site,
  verb: Token<EventEntry>,
): readonly NameMention[] {
  const said = listBehind.exec(page.folded.slice(verb.end, verb.end + 24));
  if (!said) return [];
  const start = verb.end + said[0].length;
  const found = outermostIn(names, { start, end: Math.min(sentence.end, start + farthest) });
  const first = found[0];
  if (!first || first.start - start > 2) return [];
  const beside = worksBeside(page.folded, found, 'after');
  // 开工项目有甲项目、某某技改项目…: what the list names is at that stage, though one of its names begin elsewhere.
  const named = found.filter(
    ({ type, end }) => type === 'project' && /[、,。;和及]/.test(page.folded[end] ?? '。'),
  );
  return named.length > Math.max(2, beside.length) ? named : beside;
}
