import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

const corridors = /西部陆海新通道|国际陆海贸易新通道|中巴经济走廊|丝绸之路经济带|孟中印缅经济走廊/g;

/** Corridors of transport and trade that the whole country knows by name. */
export function findCorridors({ folded }: Page): readonly RawName[] {
  return [...folded.matchAll(corridors)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    type: 'facility',
    rule: 'name-facility-corridor',
    headStart: index,
    fixed: false,
  }));
}
