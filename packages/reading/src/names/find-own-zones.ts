import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const zones = [
  '经开区',
  '高新区',
  '综保区',
  '保税区',
  '经济开发区',
  '经济技术开发区',
  '高新技术开发区',
  '高新技术产业开发区',
  '工业园区',
];
const places = '市县区州省';
// What may stand before the place: a mark or a word that no name ends in.
const before = /[,。;、:“(\n在由为和与以对将向是了]/;
const body = /^(?:[\u4e00-\u9fff]?管委会|人民政府)/;

/** The zone of a place that does not name itself: 市经开区 of the city that reports. */
export function findOwnZones({ folded }: Page): RawName[] {
  const found: RawName[] = [];
  for (const zone of zones)
    for (let at = folded.indexOf(zone); at >= 0; at = folded.indexOf(zone, at + zone.length)) {
      const end = at + zone.length;
      if (!places.includes(folded[at - 1] || ' ') || !(at === 1 || before.test(folded.charAt(at - 2))))
        continue;
      if (body.test(folded.slice(end, end + 4))) continue;
      const rule = 'name-park-own-zone';
      found.push({ start: at - 1, end, type: 'park', rule, headStart: at, fixed: false });
    }
  // 自贸试验区推出3项成果: a province has one, and its own report needs no name for it.
  for (const { index, 0: said } of folded.matchAll(freeTrade))
    found.push({
      start: index,
      end: index + said.length,
      type: 'park',
      rule: 'name-park-own-zone',
      headStart: index,
      fixed: false,
    });
  return found;
}

const freeTrade =
  /(?<=^|[,。;、\n]|推[进动]|提升|深化|支持|建设|实施)自贸试验区(?!联动|提升战略|[“(]|[^,。;]{0,5}片区|第)/g;
