import type { NameMention } from '../names/find-names.js';
import { within } from '../scan/lexicon.js';
import type { Clause, Range } from '../text/layout.js';
import type { Page } from '../text/page.js';
import type { TimeMention } from '../times/find-times.js';
import type { Pieces } from './pieces.js';
import { backReferences, reportingVerbs, scopeWords, skippedWords, subordinators } from './subject-words.js';

/** What stands in the place of the subject at a clause's head. */
export interface ClauseHead extends Range {
  /** A name, a whole (全国, 我国), a word that points back (该项目, 公司), a thing shown (这家企业), or only a place where (在石嘴山). */
  readonly kind: 'name' | 'scope' | 'back' | 'shown' | 'where';
  readonly text: string;
  readonly name: NameMention | null;
}

/** What clause heads are read from. */
export interface HeadSource {
  readonly page: Page;
  readonly pieces: Pieces;
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

const whereWords = ['位于', '走进', '来到', '地处', '在'];

/** The head of a clause, or null where the clause goes on about what came before. */
export function readClauseHead(source: HeadSource, clause: Clause): ClauseHead | null {
  const text = source.page.folded;
  const at = skipLead(source, clause);
  if (at >= clause.end || startsWithAny(text, at, subordinators)) return null;
  const where = startsWithAny(text, at, whereWords);
  const from = at + (where?.length ?? 0);
  const head =
    backReference(text, from, clause) ??
    shown(source, from, clause) ??
    scope(text, from, clause) ??
    named(source, from, clause);
  if (!head || reports(text, head, clause)) return null;
  return where && head.kind !== 'back' ? { ...head, kind: 'where' } : head;
}

/** Past quotation marks, times and words that lead into a clause. */
function skipLead({ page, times }: HeadSource, clause: Clause): number {
  const text = page.folded;
  let at = clause.start;
  for (let i = 0; i < 8 && at < clause.end; i++) {
    const before = at;
    while (at < clause.end && ' “‘"、—-('.includes(text[at] ?? '')) at++;
    const time = within(times, at, at + 1)[0];
    if (time) at = time.end;
    else at += startsWithAny(text, at, skippedWords)?.length ?? 0;
    if (at === before) break;
  }
  return at;
}

function startsWithAny(text: string, at: number, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word, at));
}

function backReference(text: string, at: number, clause: Clause): ClauseHead | null {
  const word = startsWithAny(text, at, backReferences);
  if (!word || at + word.length > clause.end) return null;
  return { kind: 'back', text: word, name: null, start: at, end: at + word.length };
}

const demonstratives = /^(这|该|那)(一|两|几)?[家座台个条款片项种把张批只架艘处所部位辆]?/;

/** 这家光电企业, 该机器人, 江西鹰潭这家铜冶炼工厂: the noun phrase after the demonstrative. */
function shown({ page, pieces, names }: HeadSource, at: number, clause: Clause): ClauseHead | null {
  const text = page.folded;
  let from = at;
  const place = names.find((name) => name.start === at && name.end < clause.end);
  if (place) from = text[place.end] === '的' ? place.end + 1 : place.end;
  const mark = demonstratives.exec(text.slice(from, from + 4));
  if (!mark || '里是样些时'.includes(text[from + mark[0].length] ?? ' ')) return null;
  const start = from + mark[0].length;
  let end = start;
  for (const piece of pieces.within(start, Math.min(clause.end, start + 20))) {
    if (piece.is !== 'noun' && piece.is !== 'inner') break;
    end = piece.end;
  }
  return end > start + 1 ? { kind: 'shown', text: text.slice(start, end), name: null, start, end } : null;
}

function scope(text: string, at: number, clause: Clause): ClauseHead | null {
  const word = startsWithAny(text, at, scopeWords);
  if (!word || at + word.length >= clause.end) return null;
  const next = text.slice(at + word.length, at + word.length + 2);
  if (/^(首|最|唯一|第|各地|领先|一体|人大|政协|范围|其他|前|重要|统一|两会|名|优秀|知名)/.test(next)) return null;
  return { kind: 'scope', text: word, name: null, start: at, end: at + word.length };
}

/** The chain of names at the head: 清水河经济开发区旭阳集团 is about the firm, 内蒙古鄂尔多斯市 about the city. */
function named({ page, pieces, names }: HeadSource, at: number, clause: Clause): ClauseHead | null {
  const inClause = within(names, at, clause.end);
  let chosen: NameMention | null = null;
  let reach = at;
  for (const name of inClause) {
    if (name.end <= reach || name.end > clause.end) continue;
    if (name.start > reach && !isModifier(page.folded, pieces, { start: reach, end: name.start })) break;
    if (!chosen || rankOf(name) >= rankOf(chosen) || name.start < chosen.end) chosen = best(chosen, name);
    reach = Math.max(reach, name.end);
  }
  return chosen ? { kind: 'name', text: chosen.name, name: chosen, start: chosen.start, end: chosen.end } : null;
}

/** The outer of two nested names; of two that follow each other the one that governs. */
function best(chosen: NameMention | null, name: NameMention): NameMention {
  if (!chosen) return name;
  if (name.start < chosen.end) return name.end - name.start > chosen.end - chosen.start ? name : chosen;
  return rankOf(name) >= rankOf(chosen) ? name : chosen;
}

function rankOf({ type }: NameMention): number {
  if (type === 'place') return 0;
  return type === 'park' ? 1 : 2;
}

/** Only nouns and 的 stand between the clause's head and the name. */
function isModifier(text: string, pieces: Pieces, { start, end }: Range): boolean {
  if (end - start > 14) return false;
  if (/^[—-]+$/.test(text.slice(start, end))) return true;
  return pieces.within(start, end).every(({ is, word }) => is === 'noun' || is === 'inner' || is === 'place' || word === '市');
}

/** A clause that only says who said it: 海关总署公布, 据…统计. */
function reports(text: string, head: ClauseHead, clause: Clause): boolean {
  const rest = text.slice(head.end, Math.min(clause.end, head.end + 30));
  return reportingVerbs.test(rest) || text[head.start - 1] === '据';
}
