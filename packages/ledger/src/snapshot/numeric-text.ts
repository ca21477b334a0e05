const negative = 0x4000;

const four = (group: number): string => String(group).padStart(4, '0');

/**
 * A numeric as the database sends it, as the database writes it: groups of four digits, the place of the first one, the
 * sign, and how many digits stand behind the point.
 */
export function numericText(view: DataView, at: number): string {
  const [count, weight] = [view.getInt16(at), view.getInt16(at + 2)];
  const behind = view.getInt16(at + 6);
  const group = (index: number): number =>
    index >= 0 && index < count ? view.getInt16(at + 8 + index * 2) : 0;
  let text = view.getUint16(at + 4) === negative ? '-' : '';
  text += weight < 0 ? '0' : String(group(0));
  for (let index = 1; index <= weight; index += 1) text += four(group(index));
  if (behind === 0) return text;
  let digits = '';
  for (let index = weight + 1; digits.length < behind; index += 1) digits += four(group(index));
  return `${text}.${digits.slice(0, behind)}`;
}
