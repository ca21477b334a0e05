import { type NameMatch, verdict } from './name-match.js';
import type { ParsedName } from './parse-name.js';
import { placesAgree } from './place-finder.js';

/** Compares two names taken apart: what parts them first, then what joins them; the rest is doubtful or different. */
export function compareParsed(a: ParsedName, b: ParsedName): NameMatch {
  if (a.key === b.key) return verdict('same', 'spelled-alike');
  return apart(a, b) ?? joined(a, b) ?? near(a, b) ?? verdict('different', 'cores-differ');
}

/** What makes two names two things however alike they are otherwise. */
function apart(a: ParsedName, b: ParsedName): NameMatch | null {
  if (a.numbers.join() !== b.numbers.join()) return verdict('different', 'numbers-differ');
  if ((a.branch ?? '') !== (b.branch ?? '')) return verdict('different', 'branch');
  if (!placesAgree(a.places, b.places)) return verdict('different', 'places-differ');
  return null;
}

/** Equal within: what the ends say decides. */
function joined(a: ParsedName, b: ParsedName): NameMatch | null {
  if (a.core !== b.core) return null;
  if (a.isGroup !== b.isGroup) return groupAndMember(a, b);
  if (a.form !== null && b.form !== null && a.form !== b.form) return verdict('doubtful', 'forms-differ');
  if (isGeneral(a)) return generalNames(a, b);
  const bothRegistered = a.form !== null && b.form !== null;
  if (bothRegistered && a.placeInBrackets !== b.placeInBrackets)
    return a.places.length > 0 && b.places.length > 0
      ? verdict('doubtful', 'place-in-brackets')
      : verdict('different', 'place-in-brackets');
  if (bothRegistered && a.places.length > 0 !== b.places.length > 0)
    return verdict('doubtful', 'place-on-one-side');
  return verdict('same', 'ends-stripped');
}

/** A group and a firm of the same name are two where both are registered names, and may be one where one is short. */
function groupAndMember(a: ParsedName, b: ParsedName): NameMatch {
  return a.form !== null && b.form !== null
    ? verdict('different', 'group-and-member')
    : verdict('doubtful', 'group-and-member');
}

/** A name without anything of its own (第一医院, 工信局) says which only by its place. */
const isGeneral = ({ own, core }: ParsedName): boolean =>
  own.length < 2 ||
  /^(?:第?\d*|人民|第[一二三四五六七八九十]+|.{0,8})(?:医院|中学|小学|大学|学院|法院|检察院|海关|局|厅|委|政府|开发区|经开区|高新区|工业园|产业园|综保区)$/u.test(
    core,
  ) ||
  /^(?:研究院|研究所|协会|商会|委员会|管委会|公司|集团|银行|机场|车站|港口?|电视台|日报社?)$/u.test(core);

function generalNames(a: ParsedName, b: ParsedName): NameMatch {
  const deepest = ({ places }: ParsedName): string => places.at(-1)?.paths[0]?.at(-1) ?? '';
  return deepest(a) === deepest(b) ? verdict('same', 'ends-stripped') : verdict('doubtful', 'too-general');
}

/** Not equal within, yet close. */
function near(a: ParsedName, b: ParsedName): NameMatch | null {
  const [short, full] = weight(a) <= weight(b) ? [a, b] : [b, a];
  if (a.own === b.own && a.own.length >= 2) return sameOwn(short, full);
  if (short.core.length >= 2 && full.core.includes(short.core))
    return verdict('doubtful', 'one-within-other');
  if (isContraction(short, full)) return verdict('doubtful', 'contraction');
  return null;
}

/** How full a name is: what of its core is its own or a trade, and whether it says its legal form. */
const weight = ({ core, form, saysShares }: ParsedName): number =>
  core.length + (form === null ? 0 : 4) - (saysShares && form === null ? 2 : 0);

/** One name of its own, trades that differ. */
function sameOwn(short: ParsedName, full: ParsedName): NameMatch {
  const missing = short.trades.filter((trade) => trade !== '股份' && !full.trades.includes(trade));
  if (missing.length > 0) return verdict('different', 'trades-differ');
  if (short.form !== null && full.form !== null) return verdict('different', 'trades-differ');
  if (short.isGroup !== full.isGroup) return verdict('doubtful', 'group-and-member');
  if (short.saysShares && short.form === null && full.form === 'shares')
    return verdict('same', 'stock-short-name');
  const said = short.trades.filter((trade) => trade !== '股份');
  if (full.form === null) return verdict('doubtful', 'trade-on-one-side');
  // A long name of its own, or a leading trade said too, leaves little room for another firm.
  if (short.own.length >= 4) return verdict('same', 'short-of-full');
  if (said.length > 0 && said[0] === full.trades[0]) return verdict('same', 'short-of-full');
  return verdict('doubtful', 'trade-on-one-side');
}

/** 中石化 for 中国石油化工: every character of the short name in the full one, in order, the first one first. */
function isContraction(short: ParsedName, full: ParsedName): boolean {
  const { key } = full;
  let at = -1;
  const letters = [...short.core];
  if (letters.length < 2 || letters.length > 6 || !key.includes(letters[0] ?? '')) return false;
  return letters.every((letter) => {
    at = key.indexOf(letter, at + 1);
    return at !== -1;
  });
}
