import { Alert, Button } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TextRange } from '../../text/segment-text.js';

/** Words that a search led here with, and where they stand. */
export interface FoundWords {
  readonly words: string;
  readonly hits: readonly TextRange[];
}

/** What `?q=` looks for, and where the server found it; brought into view at `?at=`. Null without `?q=`. */
export function useFoundWords(places: readonly (readonly [number, number])[]): FoundWords | null {
  const [params] = useSearchParams();
  const words = params.get('q');
  const at = Number(params.get('at') ?? -1);
  const found = useMemo(
    () => (words === null ? null : { words, hits: places.map(([start, end]) => ({ start, end })) }),
    [places, words],
  );
  useEffect(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('[data-found]')];
    const mark = marks.find(({ dataset }) => Number(dataset.found) >= at);
    mark?.scrollIntoView({ block: 'center' });
  }, [found, at]);
  return found;
}

/** Says what is marked, and how to have it unmarked. */
export function FoundNotice({ search: { words, hits } }: { readonly search: FoundWords }) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const clear = () =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete('q');
        after.delete('at');
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Alert
      type="info"
      title={t(hits.length === 0 ? 'search.notInText' : 'search.inText', { words, count: hits.length })}
      action={
        <Button size="small" onClick={clear}>
          {t('search.clear')}
        </Button>
      }
      style={{ marginBottom: 16 }}
    />
  );
}
