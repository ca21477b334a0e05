import { placeCalled } from './dictionary.js';
import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const corridors = /西部陆海新通道|国际陆海贸易新通道|中巴经济走廊|丝绸之路经济带|孟中印缅经济走廊/g;

const transfers = /西电东送|西气东输|南水北调|北煤南运/g;
// Trains that run by name between countries; a station for them is another thing.
const trains =
  /班列(?<=(?:中欧|中亚|中老|中越|中泰|中蒙|南亚|西部陆海新通道(?:铁海联运)?)班列)(?!集结|枢纽|基地|中心|公司|线路|平台)/g;
const ofTransfer = /^”?(?:工程|中线|东线|西线|通道|战略|项目)/;

/** Corridors of transport and trade that the whole country knows by name. */
export function findCorridors({ folded }: Page): readonly RawName[] {
  const named = [...folded.matchAll(transfers)]
    .filter(({ index }) => !ofTransfer.test(folded.slice(index + 4, index + 8)))
    .map(({ index }): RawName => ({
      start: index,
      end: index + 4,
      type: 'project',
      rule: 'name-project-transfer',
      headStart: index,
      fixed: false,
    }));
  const found = [...folded.matchAll(corridors)].map(({ index, 0: { length } }): RawName => ({
    start: index,
    end: index + length,
    type: 'facility',
    rule: 'name-facility-corridor',
    headStart: index,
    fixed: false,
  }));
  return [...named, ...found, ...trainsByName(folded), ...metroLines(folded)];
}

function trainsByName(text: string): readonly RawName[] {
  return [...text.matchAll(trains)].map(({ index }) => {
    const route = /(?:西部陆海新通道(?:铁海联运)?|[\u4e00-\u9fff]{2})$/.exec(
      text.slice(Math.max(0, index - 12), index),
    );
    const start = index - (route?.[0].length ?? 2);
    return {
      start,
      end: index + 2,
      type: 'project',
      rule: 'name-project-train',
      headStart: start,
      fixed: false,
    };
  });
}

const lines =
  /(?:(?:[\u4e00-\u9fff]{2,4}(?:市)?)?(?:地铁|轨道交通|轻轨|城轨))?\d{1,2}号线(?:[东西南北]延(?:伸(?:段|线)?|段|线)?|[一二三四五]期(?:[东西南北]段)?)?(?:工程)?/g;

/** 太原地铁1号线, 18号线二期, 2号线西延伸: lines of a city's railway, with the city only where it is one. */
function metroLines(text: string): readonly RawName[] {
  if (!text.includes('号线')) return [];
  return [...text.matchAll(lines)].flatMap(({ index, 0: said }) => {
    const rail = said.search(/地铁|轨道交通|轻轨|城轨/);
    if (rail < 0 && !/号线./.test(said)) return [];
    let from = Math.max(0, rail);
    for (let size = rail; size >= 2; size--)
      if (placeCalled(said.slice(rail - size, rail))) {
        from = rail - size;
        break;
      }
    const start = index + from;
    const end = index + said.length;
    return [
      { start, end, type: 'project', rule: 'name-project-line', headStart: start, fixed: false } as const,
    ];
  });
}
