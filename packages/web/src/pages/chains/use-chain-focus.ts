import { useSearchParams } from 'react-router';

/** What of a chain is open, kept in the address: `?link=ID` or `?edge=FROM~TO`. */
export function useChainFocus() {
  const [params, setParams] = useSearchParams();
  const open = (name: 'link' | 'edge' | null, id = '') =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('link');
        after.delete('edge');
        if (name !== null) after.set(name, id);
        return after;
      },
      { preventScrollReset: true, replace: name === null },
    );
  return {
    link: params.get('link'),
    edge: params.get('edge'),
    openLink: (id: string) => open('link', id),
    openEdge: (id: string) => open('edge', id),
    close: () => open(null),
  };
}
