import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const corridors = /西部陆海新通道|国际陆海贸易新通道|中巴经济走廊|丝绸之路经济带|孟中印缅经济走廊/g;

const transfers = /西电东送|西气东输|南水北调|北煤南运/g;
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
  return [...named, ...found];
}
