import type { Page } from '../text/page.js';
import { goodsIn } from './find-closed-goods.js';
import type { RawName } from './raw-name.js';
import { unitsOf } from './segment.js';

const ripens =
  '(?:陆续|相继|集中|大面积|全面|正|已|都|也|迎来了?|进入了?|喜获|喜迎|开始|到了?|次第)+(?:最佳)?(?:收获|采收|采摘|采挖|收割|成熟|丰收|上市|开园|挖掘|盛产|盛花|开花)(?:季节|旺季|高峰期|季|期)?';

/** 900亩紫薯喜获丰收, 坡上的白芍、川芎到了采挖季: crops by what they come to. */
const crops = new RegExp(
  `(?:\\d[\\d.]*[万千百]?[余多]?亩|的)((?!面积|基地|示范|高标准|农田|土地|耕地)[^,。;:!?\\n“”的\\d亩]{2,24}?)${ripens}`,
  'g',
);

/** Crops that a sentence says are ripe, whatever they are called. */
export function findCrops(page: Page): readonly RawName[] {
  const { folded } = page;
  if (!/[收采熟丰]/.test(folded)) return [];
  const units = unitsOf(page);
  return [...folded.matchAll(crops)].flatMap(({ index, 0: whole, 1: said = '' }) => {
    let at = index + whole.indexOf(said, 1);
    const items = said.split(/[、和与]/).map((item) => {
      const start = at;
      at += item.length + 1;
      return { start, end: start + item.length };
    });
    const found = items.flatMap((item) => (item.end - item.start <= longest ? goodsIn(units, item) : []));
    return found.length === items.length ? found.map((name) => ({ ...name, rule: 'name-product-ripe' })) : [];
  });
}

const longest = 7;
