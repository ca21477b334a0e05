import type { KeyboardEvent } from 'react';

/** What makes a drawn thing work like a button: click, Enter and Space. */
export function pressable(act: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    onClick: act,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    },
  } as const;
}
