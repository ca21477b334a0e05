const name = 'lianpu:decided';

/** Tells whatever is on the page that a decision was written down, so that it is asked for again. */
export const sayDecided = (): void => {
  window.dispatchEvent(new Event(name));
};

/** Calls back whenever a decision is written down; gives what ends that. */
export const onDecided = (then: () => void): (() => void) => {
  window.addEventListener(name, then);
  return () => window.removeEventListener(name, then);
};
