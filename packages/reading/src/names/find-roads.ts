import type { Page } from '../text/page.js';
import { isWord, placeCalled } from './dictionary.js';
import type { RawName } from './raw-name.js';

// 甲乙高速通车, 修通丙丁高速、戊己高速: two ends in short, of which no dictionary knows.
const roads =
  /(?<=^|[,。;、:(\n]|建成|开通|贯通|建设|新建|续建|推进|推动|开工|完成|日前|近日)([\u4e00-\u9fff]{2})(高速|高铁)(?=(?:公路)?(?:项目|工程)?(?:正式|全线|建成|通车|开通|贯通|开工|动工|完工|等|[、。]|及|和[\u4e00-\u9fff]{2}高))/gm;
// 深中通道通车: what traffic has been let onto.
const passages =
  /(?<=^|[,。;、:(\n]|建成|开通|日前|近日)([\u4e00-\u9fff]{2,3})(通道)(?=(?:[、和及][\u4e00-\u9fff]{2,12}?)?(?:正式|全线|建成)*通车)/gm;
// 该条高速, 省内高速, 智慧高速, 绿色通道: which or what kind of road, and no name.
const noEnds =
  /[本该此这那各多几条段座一二两三四五六七八九十首新老旧全省市县区国内外等的了在和与为从到至对把将向被让乘坐其并已正高快主要通路网上下]|沿线|智[慧能]|绿色|数字|城际|交通|物流|贸易|安全|生命|跨[海江河湖]|[过穿越][江山海岭]|快速|普通|双向|便捷|客运|货运/;

/** Roads and railways called by what stands for their two ends, told by what is done with them. */
export function findRoads({ folded }: Page): readonly RawName[] {
  if (!/高速|高铁|通道/.test(folded)) return [];
  return [...folded.matchAll(roads), ...folded.matchAll(passages)].flatMap(
    ({ index, 0: { length }, 1: ends = '' }): RawName[] =>
      noEnds.test(ends) || (isWord(ends) && !placeCalled(ends))
        ? []
        : [
            {
              start: index,
              end: index + length,
              type: 'facility',
              rule: 'name-facility-road',
              headStart: index + ends.length,
              fixed: false,
            },
          ],
  );
}
