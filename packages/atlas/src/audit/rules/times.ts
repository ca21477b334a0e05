/** Days from the first to the last day of a span of time, both counted as the days since 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

const startOf = (text: string): number | null => {
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  return year && year > 1000 ? dayNumber(year, month, day) : null;
};

const endOf = (text: string): number | null => {
  const parts = text.split('-').map(Number);
  const [year, month, day] = parts;
  if (!year || year < 1000) return null;
  if (month === undefined) return dayNumber(year, 12, 31);
  return day === undefined ? dayNumber(year, month + 1, 0) : dayNumber(year, month, day);
};

const mostKept = 4000;

/** The times of a report are few and asked for again and again. */
const remembered = <T>(work: (time: string) => T): ((time: string | null) => T | null) => {
  const known = new Map<string, T>();
  return (time) => {
    if (time === null) return null;
    const found = known.get(time);
    if (found !== undefined) return found;
    const made = work(time);
    if (known.size >= mostKept) known.clear();
    known.set(time, made);
    return made;
  };
};

/** The days an EDTF time covers; null for one that is open or unknown. */
export const daysOf = remembered((time): Days | null => {
  if (time.startsWith('..') || time.endsWith('..')) return null;
  const [from = '', to = from] = time.split('/');
  const [first, last] = [startOf(from), endOf(to)];
  return first === null || last === null || last < first ? null : { first, last };
});

/** The last day an EDTF time speaks of: the day itself of "up to"; null where unknown. */
export const lastDay = remembered((time): number | null => {
  const to = time.split('/').at(-1) ?? '';
  return to === '' || to === '..' ? null : endOf(to);
});

/** How many days a span has. */
export const lengthOf = ({ first, last }: Days): number => last - first + 1;

/** True when spans follow one another without a gap and together are the whole. */
export const tiles = (parts: readonly Days[], whole: Days): boolean => {
  const sorted = [...parts].sort((a, b) => a.first - b.first);
  return (
    sorted.length > 1 &&
    sorted[0]?.first === whole.first &&
    sorted.at(-1)?.last === whole.last &&
    sorted.slice(1).every((one, index) => one.first === (sorted[index]?.last ?? 0) + 1)
  );
};
