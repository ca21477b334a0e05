import { segment } from './segment.js';

/**
 * Shorter forms of a name by which a text or a reader may call the same thing: without the places, the park or
 * the firm before it, without a measure or a ranking word at its left end.
 */
export function nameVariants(name: string): readonly string[] {
  // 呼和浩特分行 is a branch of any bank.
  if (/[分支]行$|分公司$/.test(name)) return [];
  const units = segment(name);
  const variants: string[] = [];
  const quoted = /^[“‘][^”’]{2,16}[”’]/.exec(name)?.[0];
  if (quoted && worthCalling(name.slice(quoted.length))) variants.push(name.slice(quoted.length));
  for (let i = 0; i < units.length - 1; i++) {
    const word = units[i]?.word;
    if (word?.word === '中国') break;
    const leaves =
      units[i]?.kind === 'measure' ||
      units[i]?.kind === 'count' ||
      word?.place ||
      word?.firm ||
      rankings.has(word?.word ?? '');
    const ends = word?.head?.type === 'park' || word?.business;
    if (
      !leaves &&
      !ends &&
      !(i < 2 && (units[i]?.kind === 'unknown' || units[i + 1]?.word?.head?.type === 'park'))
    )
      break;
    const rest = name.slice(units[i]?.end ?? 0);
    // What is left of 某市港某区 behind 某市 is no name: a single character cannot begin one.
    const broken = units[i + 1]?.word?.word.length === 1;
    if ((leaves || ends) && !broken && worthCalling(rest)) variants.push(rest);
  }
  return variants;
}

const rankings = new Set('新型 新一代 国家 国家级 全球 最大 首个 首座 首条 新'.split(' '));

const worthCalling = (rest: string): boolean =>
  rest.length >= 5 &&
  segment(rest).some(({ kind, word }) => kind !== 'word' || (!word?.generic && !word?.head));

/** A product without the modifiers before it (商业运载火箭 → 运载火箭). */
export function productCore(name: string): readonly string[] {
  const units = segment(name);
  const first = units.findIndex(({ word }) => word?.product);
  const core = name.slice(units[first]?.start ?? 0);
  return first > 0 && core.length >= 2 ? [core] : [];
}
