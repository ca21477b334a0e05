import type { Page } from '../text/page.js';
import type { RawName } from './raw-name.js';

// 塔深6井, 栎页1HF井: a field, a number and the word for a well.
const wells = /[\u4e00-\u9fff]{1,4}?\d{1,4}[A-Z\d-]{0,5}井(?![盖下口场架筒田区])/g;
const noField = /^(?:第|共|有|口|眼|约|超|达|近|建|打|钻|新|的|了|等|在|与|和|及|从|把|将|是|为)+$/;
const leads =
  /^(?:[的了在是和与及从对把将由使令据以]|钻探|钻井|实施|部署|打成|开钻|完钻|探井|气井|油井|位于|其中|随着)+/;

/** Wells of oil and gas by their numbers. */
export function findWells({ folded }: Page): readonly RawName[] {
  if (!folded.includes('井')) return [];
  return [...folded.matchAll(wells)].flatMap(({ index, 0: name }) => {
    const skipped = leads.exec(name)?.[0].length ?? 0;
    const field = /^[\u4e00-\u9fff]+/.exec(name.slice(skipped))?.[0] ?? '';
    const start = index + skipped;
    if (field.length < 1 || field.length > 3 || noField.test(field)) return [];
    return [
      {
        start,
        end: index + name.length,
        type: 'facility',
        rule: 'name-facility-well',
        headStart: index + name.length - 1,
        fixed: false,
      },
    ];
  });
}
