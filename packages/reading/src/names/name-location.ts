import { type Aim, weigh } from './name-weight.js';
import * as is from './traits.js';
import { latin, measure, unknown, type Units } from './units.js';

const located: ReadonlySet<string> = new Set(['park', 'facility', 'project', 'cluster']);

/**
 * 某市某区某某产业园: full names of divisions before a work say where it is; so does a park before a firm's work.
 * They stay where nothing of the name's own would be left.
 */
export function withoutLocation(units: Units, first: number, aim: Aim): number {
  if (!located.has(aim.head.type)) return first;
  // 某市某某公司服务器项目: a place that a firm's name begins with is no place of the work.
  for (let i = first + 1; i < aim.headIndex; i++)
    if (units.head(i)?.type === 'enterprise' && units.word(i).endsWith('公司')) return first;
  let at = first;
  for (let i = first; i < aim.headIndex; i++) {
    if (!units.is(i, is.place | is.head)) continue;
    const word = units.word(i);
    const division =
      i === at && units.place(i)?.full === word && '省市区县旗州盟'.includes(word.charAt(word.length - 1));
    const park = units.head(i)?.type === 'park' && aim.head.type !== 'park' && aim.head.type !== 'cluster';
    // 开发区某某科技园: where the park lies, called by no name.
    const bare = i === first && units.head(i)?.type === 'park' && aim.head.type === 'park';
    if ((!division && !park && !bare) || units.is(i + 1, is.conjunction)) continue;
    if (division ? weigh(units, i + 1, aim).content : startsProper(units, i + 1)) at = i + 1;
  }
  return at;
}

/** Whether a name could begin here with something of its own: a firm, an unknown word or a measure. */
function startsProper(units: Units, index: number): boolean {
  const kind = units.kind(index);
  return (
    !units.begins(index, '暨') &&
    (kind === measure || kind === latin || kind === unknown || units.is(index, is.firm))
  );
}
