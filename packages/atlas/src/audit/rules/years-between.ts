/** Whole years from one EDTF time to another; null where either is unknown or names no year. */
export const yearsBetween = (from: string | null, to: string | null): number | null => {
  const year = (time: string | null): number | null => {
    const found = /(\d{4})[^/]*$/.exec(time ?? '');
    return found ? Number(found[1]) : null;
  };
  const [a, b] = [year(from), year(to)];
  return a === null || b === null || b <= a ? null : b - a;
};
