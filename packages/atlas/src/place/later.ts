/** Works something out when it is first asked for, and keeps it. */
export const later = <Made extends object>(work: () => Made): (() => Made) => {
  let made: Made | null = null;
  return () => (made ??= work());
};
