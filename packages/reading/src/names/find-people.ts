import { WordTrie } from '../scan/word-trie.js';
import type { Page } from '../text/page.js';
import { looseTitles, personVerbs, surnames, titledVerbs, titlesAfter } from './people-words.js';
import { markedUnits } from './marked-units.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';
import { head, place, stops, verb } from './traits.js';
import { mark, none, unknown, type Units, wordKind } from './units.js';

/** People: by a title before or after the name, or by what only a person does right after it. */
export function findPeople(page: Page): readonly RawName[] {
  const text = page.folded;
  const found = new Map<number, RawName>();
  const names = new Set<string>();
  const add = (start: number, end: number, rule: string): void => {
    if (end <= start) return;
    names.add(text.slice(start, end));
    found.set(start, {
      start,
      end,
      type: 'person',
      rule,
      headStart: start,
      fixed: true,
    });
  };
  const units = unitsOf(page);
  const { titles, openings } = markedUnits(page);
  // Both lists in one order of place, for a person found at a place again is the later find.
  let next = 0;
  for (const index of [...openings, units.length]) {
    for (let title = titles[next]; title !== undefined && title <= index; title = titles[++next]) {
      const end = units.end(title);
      // 总书记|强调: a word that says what the person did is no name.
      if (units.size(title + 1) > 1 && units.is(title + 1, verb | stops)) continue;
      const reach = personAt(text, end, false);
      const to =
        reach > end
          ? reach
          : Math.max(strangerAt(units, title), strangerSays(units, title), speltPerson(units, title));
      if ((!loose.has(units.word(title)) || spelt(units, title + 1, to)) && !isWord(units, title, to))
        add(end, to, 'name-person-by-title');
      const caption = speakerAt(text, end);
      if (caption > end) add(caption - nameOf(text, caption).length, caption, 'name-person-by-title');
    }
    if (surnameStarts[units.first(index)] !== 1 || !(beginsClause(units, index) || isDescribed(units, index)))
      continue;
    // 全面|介绍: a word that is no name though it begins as one.
    if (units.size(index) > 1 && units.is(index, verb | stops)) continue;
    const start = units.start(index);
    add(start, personAt(text, start, true, isUnknown(units, index)), 'name-person-by-verb');
  }
  for (const { index, 0: said } of text.matchAll(described)) {
    const at = index + said.length;
    add(at, personAt(text, at, false), 'name-person-by-title');
  }
  addComrades(text, add);
  for (const person of [...found.values()]) addListed(text, person, add);
  addAgain(text, names, add);
  return [...found.values()];
}

/**
 * 某公司副总经理 某某某:我们…, and a line 县长 某某某: where the name of a speaker ends that stands behind a gap and before
 * a colon or the line's end, or `at`.
 */
function speakerAt(text: string, at: number): number {
  const line = /^ {1,3}([\u4e00-\u9fff]{2,3})(?=$| *\n)/.exec(text.slice(at, at + 14));
  if (line && surnameStarts[line[1]?.charCodeAt(0) ?? 0] === 1) return at + line[0].length;
  const said = /^\s{1,2}([\u4e00-\u9fff·]{2,8}):/.exec(text.slice(at, at + 12));
  const name = said?.[1] ?? '';
  const known = surnameStarts[name.charCodeAt(0)] === 1 && name.length <= 4;
  return said && (known || name.includes('·')) && !notGiven.test(name.slice(1))
    ? at + said[0].length - 1
    : at;
}

/** The name that ends at a place, back to the gap before it. */
const nameOf = (text: string, end: number): string =>
  /[\u4e00-\u9fff·]+$/.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? '';

/** 游客|高峰: behind what many people are, a word of the dictionary is no name. */
const isWord = (units: Units, title: number, to: number): boolean =>
  crowd.test(units.word(title)) && units.size(title + 1) > 1 && units.end(title + 1) >= to;

const crowd = /^(?:游客|村民|居民|市民|工人|员工|客商|大学生|牧民|农户|渔民|专家|社员)$/;

const loose: ReadonlySet<string> = new Set(looseTitles);

/** Whether the units from one on up to a place are single characters: no word begins where the name stands. */
function spelt(units: Units, from: number, end: number): boolean {
  for (let i = from; i < units.length && units.start(i) < end; i++) if (units.size(i) > 1) return false;
  return true;
}

// Who holds an office is one person; 专家, 村民 and the like are many.
const office = /(?:长|书记|主任|经理|总监|主席|总裁|负责人|带头人|创始人|厂长)$/;

/** 局长赵飞话音刚落: behind a title a surname and one or two characters, before which and behind which words stand. */
function speltPerson(units: Units, title: number): number {
  const at = units.end(title);
  if (surnameStarts[units.first(title + 1)] !== 1) return at;
  // 种植户某某某|变身飞手: of many people one is named by three characters, behind which a verb stands.
  const one = office.test(units.word(title));
  for (const last of one ? [title + 3, title + 2] : [title + 3]) {
    if (units.end(last) - at !== last - title || notGiven.test(units.text.slice(at + 1, units.end(last))))
      continue;
    const strange = units.kind(title + 1) === unknown && units.kind(title + 2) === unknown;
    const next = last + 1;
    const closed =
      units.kind(next) === wordKind ? units.size(next) > 1 : units.begins(next, '便就则也还正已话历在');
    if (!one && !(units.is(next, stops | verb) && units.size(next) > 1)) continue;
    if (strange && closed && (last === title + 3 ? !units.is(last, stops) : true)) return units.end(last);
  }
  return at;
}

// 政府旗长希尼说: a name without a known surname, behind a title and before what a person does.
const says = /^([\u4e00-\u9fff·]{2,8}?)(?:说[,:“。]|表示|介绍|告诉记者|坦言|告诉)/;

function strangerSays(units: Units, title: number): number {
  const at = units.end(title);
  const name = says.exec(units.text.slice(at, at + 12))?.[1] ?? '';
  const end = at + name.length;
  if (name.length < 2 || (name.length > 4 && !name.includes('·')) || notGiven.test(name)) return at;
  return spelt(units, title + 1, end) && units.start(units.firstAt(end)) === end ? end : at;
}

/** 某公司职工某某某一路小跑: three characters that no word holds, behind whose the person is and what; else no name. */
function strangerAt(units: Units, title: number): number {
  const at = units.end(title);
  if (!units.is(title - 1, head | place) || surnameStarts[units.first(title + 1)] !== 1) return at;
  for (let i = title + 1; i <= title + 3; i++)
    if (units.size(i) !== 1 || !(units.kind(i) === unknown || units.begins(i, givenToo))) return at;
  const name = units.text.slice(at, at + 3);
  // 某某某|擦着汗: an unknown character that something is doing with is no name.
  const strange = units.kind(title + 4) === unknown && !units.begins(title + 5, '着了');
  return strange || notGiven.test(name.slice(1)) ? at : at + 3;
}

// Characters of given names that are also words: short names of provinces and the like.
const givenToo = '小大文明新桂永川宁安成春玉';

/** 以某某某同志为主要代表: whom a phrase of leadership names. */
function addComrades(text: string, add: (start: number, end: number, rule: string) => void): void {
  for (let at = text.indexOf('同志为'); at >= 0; at = text.indexOf('同志为', at + 3))
    for (const start of [at - 3, at - 2])
      if (start > 0 && '以由'.includes(text.charAt(start - 1)) && personAt(text, start, false) === at)
        add(start, at, 'name-person-by-title');
}

/** Whether the two units behind a surname are characters outside the dictionary, as most given names are. */
const isUnknown = (units: Units, index: number): boolean =>
  units.kind(index) === unknown && units.kind(index + 1) === unknown;

function beginsClause(units: Units, index: number): boolean {
  const before = units.kind(index - 1);
  return before === none || (before === mark && units.begins(index - 1, '。,”“、:;!?\n '));
}

/** 从事某业的某某某告诉记者: behind a description stands a person where what follows says so. */
function isDescribed(units: Units, index: number): boolean {
  return units.word(index - 1) === '的' && isUnknown(units, index + 1);
}

const follows = new RegExp(`^(?:${[...personVerbs, ...titledVerbs, ...titlesAfter].join('|')})`);
const surely = new RegExp(
  `^(?:和[他她]的|和同事|告诉记者|告诉|介绍|表示|坦言|说[,:“。]|说道|对记者|向记者|${titlesAfter.slice(0, 8).join('|')})`,
);

const spoken = /^(?:说[,:“。]|介绍|表示|告诉)/;

const surnameStarts = new Uint8Array(0x10000);
for (const surname of surnames) surnameStarts[surname.charCodeAt(0)] = 1;

/** Where the person named at `at` ends, or `at`. Two and three characters compete by what follows. */
function personAt(text: string, at: number, alone: boolean, unknown = false): number {
  if (surnameStarts[text.charCodeAt(at)] !== 1) return at;
  // 专家|应邀, 村民|马上: how something is done begins as a name does.
  if (adverbs.test(text.slice(at, at + 2))) return at;
  const surname = surnames.has(text.slice(at, at + 2)) ? 2 : surnames.has(text.charAt(at)) ? 1 : 0;
  if (surname === 0) return at;
  for (const given of [2, 1]) {
    const end = at + surname + given;
    const rest = text.slice(end, end + 4);
    const name = text.slice(at + surname, end);
    if (!/^[\u4e00-\u9fff]+$/.test(text.slice(at, end))) continue;
    // 江|为|川说: a function word between a surname and a character behind which the person speaks.
    if (notGiven.test(name) && !(given === 2 && /^[为从向在][^的了说]$/.test(name) && spoken.test(rest)))
      continue;
    // 费文|现在: the last character begins the next word.
    if (nextWord.test(text.slice(end - 1, end + 1))) continue;
    if (
      alone
        ? surely.test(rest) ||
          (unknown &&
            (/^(?:开始|过去|带着|等(?:领导|专家|同志))/.test(rest) ||
              (given === 2 && acts.test(text.slice(end, end + 9)))))
        : follows.test(rest) ||
          /^(?:[,。、:;“”()《\s]|等|一行)/.test(rest) ||
          nextWord.test(rest) ||
          rest === '' ||
          /^\d{1,2}日/.test(rest) ||
          (given === 2 && /^[从帮带就还也每已把给用正又到向对便被曾是靠]/.test(rest))
    )
      return end;
  }
  return at;
}

// 45岁的某某某, 家住某镇的某某某、某某某
const described = /\d岁的|家住[^,。;的]{2,16}的/g;

// 李某某,1972年生; 吴某某正在…
const acts =
  /^(?:正在|从小|自小|,\d{4}年(?:出)?生|带领|创办|决定|辞去|毕业|看准|大学毕业|靠着?[^,。]{1,5}|是[^,。]{2,8}[人者])/;

const adverbs =
  /^(?:马上|应邀|连[声连夜忙]|常[年常]|成群|全[程都员]|齐[声聚]|相[互继]|高[声兴]|路过|游览|万分|安心)/;

const nextWord =
  /^(?:作[政报题]|正忙|又补|现在|目前|正在|今年|去年|已经|一直|当时|平时|每天|最近|还在|坚持|介绍|表示)/;

const notGiven =
  /[并等纷的了在是说与向把被对从到将于及为就都也还者们业司区市省县局院厂,]|介绍|告诉|表示|认为|列席|与会/;

/** 徐某、龙某: people listed behind a person. */
function addListed(
  text: string,
  { end }: RawName,
  add: (start: number, end: number, rule: string) => void,
): void {
  let at = end;
  while (text.charAt(at) === '、') {
    const next = personAt(text, at + 1, false);
    if (next <= at + 1 || next - at > 5) return;
    add(at + 1, next, 'name-person-in-list');
    at = next;
  }
}

/** The same person named again without title. */
function addAgain(
  text: string,
  names: ReadonlySet<string>,
  add: (start: number, end: number, rule: string) => void,
): void {
  const list = [...names].filter((name) => name.length >= 2);
  if (list.length === 0) return;
  new WordTrie(list).scan(text, (start, end) => add(start, end, 'name-person-again'));
}
