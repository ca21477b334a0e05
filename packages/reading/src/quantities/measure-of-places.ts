import { type Around, longestName, type MeasureChoice, plain } from './measure-rule.js';

const distances =
  /(?:直线)?距离?[^,。;、\d的]{2,14}?(?=(?:的)?(?:直线)?(?:距离)?(?:仅|只|约|只有|仅有|不到|不足|为|达|超过?|有)*$)/;

const lengths = new Set(['km', 'm', '[nmi_i]']);

/** 距某港仅12公里: how far it is to somewhere. */
export function readDistance({ words, figure, site }: Around): MeasureChoice | null {
  if (figure.kind !== 'amount' || !lengths.has(figure.unit ?? '')) return null;
  const said = distances.exec(words.slice(-longestDistance));
  if (!said) return null;
  const start = site.from + Math.max(0, words.length - longestDistance) + said.index;
  return plain(said[0], { start, end: start + said[0].length });
}

const longestDistance = 28;

const builds = /(?:发展|建设|建成|打造|新建|改造|创建|建立|配套|实施|完成|推进)(?:了)?$/;

const areasAndCounts = new Set(['mu', 'ha', 'km2', 'm2']);

/** 建设某某种植基地100万亩: what is built is named right before how much of it. */
export function readBuilt({ source, site, figure, prefix, end }: Around): MeasureChoice | null {
  if (prefix || figure.kind !== 'amount' || !areasAndCounts.has(figure.unit ?? '')) return null;
  const name = source.names.find(
    end - longestName,
    end,
    ({ end: to, type }) => to === end && /^(?:facility|project|platform)$/.test(type),
  );
  if (!name || name.start < site.from) return null;
  // 建设内容包括牛舍5栋、某平台8万平方米: a further item of what a work consists of.
  const listed = site.previous !== null && name.start === site.from + 1 && source.text[site.from] === '、';
  return listed || builds.test(source.text.slice(site.from, name.start))
    ? plain(source.text.slice(name.start, end), name)
    : null;
}
