const two = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment (ISO 8601) where the terminal is, `YYYY-MM-DD`. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The same with the clock time, `YYYY-MM-DD HH:MM`. */
export function localMinute(moment: string): string {
  const at = new Date(moment);
  return `${localDay(moment)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
