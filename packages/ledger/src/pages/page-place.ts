import { LianpuError } from '@lianpu/errors';

/** The last row of a page in the order of pages: rows of a later section stand behind all of an earlier one. */
export interface PagePlace {
  readonly section: number;
  readonly measure: string;
  readonly source: string;
  readonly id: string;
}

/** Below every bigint but one. */
const lowest = '-9223372036854775808';

/** In front of the first row. */
export const beginning: PagePlace = { section: 0, measure: lowest, source: lowest, id: lowest };

/** The section of statements that a correction brought to a page: they stand behind all others, by source. */
export const broughtSection = 9;

/** Behind a statement that a correction brought. */
export const broughtPlace = (source: string, id: string): PagePlace => ({
  ...{ section: broughtSection, measure: lowest, source, id },
});

/** A place as one word. */
export const placeToWord = ({ section, measure, source, id }: PagePlace): string =>
  [section, measure, source, id].join('.');

/** What {@link placeToWord} wrote. @throws LianpuError ARGUMENT_INVALID */
export function placeFromWord(word: string): PagePlace {
  const [section, measure, source, id] = word.split('.');
  const whole = /^-?\d{1,19}$/u;
  if (
    !/^\d(?:\.-?\d{1,19}){3}$/u.test(word) ||
    ![measure, source, id].every((part) => part !== undefined && whole.test(part) && isBigint(part))
  )
    throw new LianpuError('ARGUMENT_INVALID', {
      what: `${JSON.stringify(word)} is no place in a list of statements`,
      remedy: 'Give what the page before gave as its next.',
    });
  return { section: Number(section), measure: measure ?? '', source: source ?? '', id: id ?? '' };
}

const isBigint = (written: string): boolean => BigInt.asIntN(64, BigInt(written)) === BigInt(written);
