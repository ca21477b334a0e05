import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const community =
  /(?<=^|[,。;、\n]|[乡镇市区县]|街道|走进|来到|在)([\u4e00-\u9fff]{2,4}社区)(?![工居党卫服治团便医养食里内上])/g;
// What kind of community it is, and no name.
const kinds =
  /[的了个]|^(?:农村|城市|智慧|国际|文明|老旧|新型|绿色|完整|示范|未来|美丽|各|该|本|一个|学习|开源|易地|搬迁|居民|街道|全国|全市|基层|所在|多个|城乡|试点|镇|乡|区|市|县)/;
const behindTown = /[乡镇]|街道/;

/**
 * Communities of a town or a street (青栎镇石桥社区). One that stands behind no town is taken where the text names it more
 * than once.
 */
export function findCommunities({ folded }: Page): RawName[] {
  if (!folded.includes('社区')) return [];
  const found: RawName[] = [];
  for (const { index, 1: name = '' } of folded.matchAll(community)) {
    if (kinds.test(name)) continue;
    const again = folded.indexOf(name) !== folded.lastIndexOf(name);
    if (!again && !behindTown.test(folded.slice(Math.max(0, index - 2), index))) continue;
    found.push({
      start: index,
      end: index + name.length,
      type: 'place',
      rule: 'name-place-community',
      headStart: index,
      fixed: false,
    });
  }
  return found;
}
