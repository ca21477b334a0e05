import { placeCalled } from '../names/dictionary.js';
import type { NameMention } from '../names/find-names.js';
import { count, mostFrequent } from './word-counts.js';

/** 在市委、市政府和区委领导下: the level of the offices that lead whoever reports, the nearest last; else of those named. */
const ownLevel = (text: string): string | undefined =>
  ledBy.exec(text)?.[1] ?? [...'旗县区市'].find((level) => offices.get(level)?.test(text));

const ledBy = /([市县区旗州盟省])委(?:、?[市县区旗州盟省]?政府)?的?(?:坚强|正确|有力|统一)?(?:领导|带领)下/;
const offices: ReadonlyMap<string, RegExp> = new Map(
  [...'旗县区市'].map((level) => [
    level,
    new RegExp(
      `(?:^|[^\\u4e00-\\u9fff]|[、和及在受从据])${level}(?:委(?!员|会)|政府|人大|统计局|发改|财政局)`,
    ),
  ]),
);

/** 在省委和市委领导下, 代市长某某: a city's own report is about the city it names, or 全市, though it names the province, too. */
export function placeOfLevel(text: string, places: readonly NameMention[]): string | null {
  const level = ofMayor.exec(text)?.[1] ?? ownLevel(text);
  if (!level || level === '省') return null;
  const named = places.flatMap(({ fullest }) => {
    const rank = placeCalled(fullest)?.level;
    return rank && (fullest.endsWith('市') || /^c/.test(rank)) ? { fullest, rank } : [];
  });
  const own = level === '市' ? named : named.filter(({ rank }) => rank === 'county');
  return mostFrequent(own.map(({ fullest }) => fullest))?.word ?? (level === '区' ? null : `全${level}`);
}

/** 全县 of a text in which 县委 or 县政府 lead; null where no office does. */
export const wholeOfOffice = (text: string): string | null => {
  const level = ownLevel(text);
  // 上半年兵团经济平稳: a whole that is called by its name alone.
  return level ? `全${level}` : count(text, '兵团') > 1 ? '兵团' : null;
};

const ofMayor = /代([市县区])长|(?:^|[^\u4e00-\u9fff])[市县区]长[\u4e00-\u9fff]{2,3}(?:作|代表|在)/;
