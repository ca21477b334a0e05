import { type Aim, type UnitText, weigh } from './name-weight.js';
import type { Unit } from './segment.js';

const located: ReadonlySet<string> = new Set(['park', 'facility', 'project', 'cluster']);

/**
 * 某市某区某某产业园: full names of divisions before a work say where it is; so does a park before a firm's work.
 * They stay where nothing of the name's own would be left.
 */
export function withoutLocation(around: UnitText, first: number, aim: Aim): number {
  if (!located.has(aim.head.type)) return first;
  let at = first;
  for (let i = first; i < aim.headIndex; i++) {
    const word = around.units[i]?.word;
    if (!word || !(word.place || word.head)) continue;
    const division =
      i === at &&
      word.place?.full === word.word &&
      '省市区县旗州盟'.includes(word.word.charAt(word.word.length - 1));
    const park = word.head?.type === 'park' && aim.head.type !== 'park' && aim.head.type !== 'cluster';
    if (!division && !park) continue;
    const rest = weigh(around, i + 1, aim);
    if (division ? rest.content : startsProper(around.text, around.units[i + 1])) at = i + 1;
  }
  return at;
}

/** Whether a name could begin here with something of its own: a firm, an unknown word or a measure. */
const startsProper = (text: string, unit: Unit | undefined): boolean =>
  unit !== undefined &&
  text.charAt(unit.start) !== '暨' &&
  (unit.kind === 'measure' || unit.kind === 'latin' || unit.kind === 'unknown' || Boolean(unit.word?.firm));
