import { segment } from './segment.js';
import * as is from './traits.js';
import { count, measure, unknown, type Units, wordKind } from './units.js';

/**
 * Shorter forms of a name by which a text or a reader may call the same thing: without the places, the park or
 * the firm before it, without a measure or a ranking word at its left end.
 */
export function nameVariants(name: string): readonly string[] {
  // 呼和浩特分行 is a branch of any bank.
  if (/[分支]行$|分公司$/.test(name)) return [];
  const units = segment(name);
  const variants: string[] = [...shortened(name)];
  // 松溪镇栎光产业园 is 栎光产业园 to those who know the town.
  const town = /^[\u4e00-\u9fff]{2,3}(?:镇|乡|街道)(?=[\u4e00-\u9fff]{5})/.exec(name)?.[0];
  if (town && worthCalling(name.slice(town.length))) variants.push(name.slice(town.length));
  // 栎森林(云河)生产基地项目 is 栎森林生产基地项目, too.
  if (units.head(units.length - 1)?.type === 'project' && /^[^()]{2,8}\([^()]{2,4}\)/.test(name))
    variants.push(name.replace(/\([^()]*\)/, ''));
  const quoted = /^[“‘][^”’]{2,16}[”’]/.exec(name)?.[0];
  if (quoted && worthCalling(name.slice(quoted.length))) variants.push(name.slice(quoted.length));
  // 某某公司“液态”项目 is the “液态”项目, too.
  const legal = units.head(units.length - 1)?.type === 'enterprise' ? -1 : lastLegal(units);
  if (legal >= 0 && worthCalling(name.slice(units.end(legal)))) variants.push(name.slice(units.end(legal)));
  for (let i = Math.max(0, legal); i < units.length - 1; i++) {
    if (units.word(i) === '中国') break;
    const leaves = leavesName(units, i);
    const ends = units.head(i)?.type === 'park' || units.is(i, is.business);
    if (!leaves && !ends && !(i < 2 && (units.kind(i) === unknown || units.head(i + 1)?.type === 'park')))
      break;
    const rest = name.slice(units.end(i));
    // What is left of 某市港某区 behind 某市 is no name: a single character cannot begin one.
    const broken =
      (units.kind(i + 1) === wordKind && units.size(i + 1) === 1) || units.begins(i + 1, '港湾通(—-·');
    if ((leaves || ends) && !broken && worthCalling(rest)) variants.push(rest, ...shortened(rest));
  }
  return variants;
}

/** Where the word for a firm's legal form stands in a longer name, or -1. */
function lastLegal(units: Units): number {
  for (let i = units.length - 2; i > 0; i--)
    if (units.head(i)?.type === 'enterprise' && units.word(i).endsWith('公司')) return i;
  return -1;
}

// What the official word for a kind of park is called for short.
const forShort: readonly (readonly [full: string, short: string])[] = [
  ['自由贸易港', '自贸港'],
  ['自由贸易试验区', '自贸试验区'],
  ['自由贸易试验区', '自贸区'],
  ['经济技术开发区', '经开区'],
  ['高新技术产业开发区', '高新区'],
  ['综合保税区', '综保区'],
  ['经济技术开发区', '开发区'],
  ['经济开发区', '开发区'],
  ['产业集群', '集群'],
  ['工业园区', '工业园'],
  ['产业园区', '产业园'],
];

const ofCounty = /^([\u4e00-\u9fff]{2,3})[县市](?=[\u4e00-\u9fff]{0,6}(?:园区?|开发区)$)/;

/** 海东自由贸易港 is 海东自贸港, 海东县工业园 is 海东工业园, too. */
const shortened = (name: string): readonly string[] => [
  ...(ofCounty.test(name) ? [name.replace(ofCounty, '$1')] : []),
  ...forShort.flatMap(([full, short]) => {
    if (!name.endsWith(full) || name.length <= full.length) return [];
    const whole = name.slice(0, -full.length) + short;
    // 广西—东盟经济技术开发区 is 东盟经开区.
    const part = whole.slice(whole.search(/[—-]/) + 1);
    return part.length > short.length && part !== whole ? [whole, part] : [whole];
  }),
];

/** What may be left out at the left end of a name: a measure, a place, a firm, a rank. */
function leavesName(units: Units, index: number): boolean {
  const kind = units.kind(index);
  return (
    kind === measure ||
    kind === count ||
    units.is(index, is.place | is.firm) ||
    rankings.has(units.word(index))
  );
}

const rankings = new Set('新型 新一代 国家 国家级 全球 最大 首个 首座 首条 新'.split(' '));

// What is left of “某某”工程规划 or 某集团某公司 behind its own name.
const bareBeginnings = new Set('工程 项目 集团 园区 平台 开发区 经济开发区'.split(' '));

function worthCalling(rest: string): boolean {
  if (rest.length < 5) return false;
  const units = segment(rest);
  if (bareBeginnings.has(units.word(0))) return false;
  for (let i = 0; i < units.length; i++)
    if (units.kind(i) !== wordKind || !units.is(i, is.generic | is.head)) return true;
  return false;
}

/** A product without the modifiers before it (商业运载火箭 → 运载火箭). */
export function productCore(name: string): readonly string[] {
  const units = segment(name);
  let first = 0;
  while (first < units.length && !units.is(first, is.product)) first++;
  const core = first < units.length ? name.slice(units.start(first)) : name;
  return first > 0 && core !== name && core.length >= 2 ? [core] : [];
}
