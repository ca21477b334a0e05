const key = 'lianpu.decidedBy';

/** The name under which a person decided last on this machine; empty at first. */
export const keptName = (): string => localStorage.getItem(key) ?? '';

/** Keeps the name for the next decision. */
export const keepName = (name: string): void => localStorage.setItem(key, name);
