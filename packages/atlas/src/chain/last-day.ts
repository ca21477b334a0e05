/** The last day that a time covers: 2023 ends on its 31 December, 2023-01/2023-06 in June; empty where it has no end. */
export const lastDay = (time: string): string => {
  const end = time.split('/').pop()?.replace('..', '') ?? '';
  if (/^\d{4}$/.test(end)) return `${end}-12-31`;
  // Days are compared as texts, so that a month of thirty days may well end on its 31st.
  return /^\d{4}-\d{2}$/.test(end) ? `${end}-31` : end;
};
