import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** The statement whose sentence is open, kept in the address as `?s=` so that it can be linked and gone back from. */
export interface ShownStatement {
  readonly id: string | null;
  readonly show: (id: string) => void;
  readonly hide: () => void;
}

/** The open statement and how to open another. */
export function useShownStatement(): ShownStatement {
  const [params, setParams] = useSearchParams();
  const show = useCallback(
    (id: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('s', id);
          return after;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  const hide = useCallback(
    () =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('s');
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  return { id: params.get('s'), show, hide };
}
