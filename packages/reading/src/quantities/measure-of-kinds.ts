import { cutNames } from './cut-names.js';
import { type Around, isCount, type MeasureChoice, said } from './measure-rule.js';
import { phraseAfter } from './noun-phrase.js';

const longestNext = 14;
const longestGoods = 24;
const next =
  /^[、和及]((?:新建|续建|扩建|改建|在建|新增|新开|开工|竣工|拟建|已建)了?)\d[\d.]*[余多]?[万千百]?([\u4e00-\u9fff])/;

/** 新建20个、续建60个产业集群: what both count stands behind the second. */
export function readSharedWithNext(around: Around): MeasureChoice | null {
  const { source, site, figure, suffix } = around;
  if (!isCount(around) || suffix || figure.of?.length !== 1) return null;
  const beside = next.exec(source.text.slice(figure.end, figure.end + longestNext));
  if (beside?.[2] !== figure.of) return null;
  const from = figure.end + beside[0].length;
  const to = Math.min(site.clause.end, from + longestGoods);
  const phrase = cutNames(source, phraseAfter(source.pieces.within(from, to)));
  return phrase && phrase.start === from && phrase.end - from > 1 ? said(around, phrase) : null;
}
