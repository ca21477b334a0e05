import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

// 市经开区, 县高新区: behind a mark or a word that no name ends in.
const zone =
  /(?<=^|[,。;、:“(\n]|[在由为和与以对将向是了])([市县区州省](?:经开区|高新区|综保区|保税区|经济(?:技术)?开发区|高新技术(?:产业)?开发区|工业园区))(?![\u4e00-\u9fff]?管委会|人民政府)/g;

/** The zone of a place that does not name itself: 市经开区 of the city that reports. */
export function findOwnZones({ folded }: Page): RawName[] {
  const found: RawName[] = [];
  for (const { index, 1: name = '' } of folded.matchAll(zone))
    found.push({
      start: index,
      end: index + name.length,
      type: 'park',
      rule: 'name-park-own-zone',
      headStart: index + 1,
      fixed: false,
    });
  return found;
}
