import { useCallback, useEffect, useState } from 'react';
import { LoadFailure } from './client.js';
import { onDecided } from './decided-signal.js';

/** Where a request stands. `retry` asks once more. */
export type Load<Data> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly data: Data }
  | { readonly kind: 'failed'; readonly failure: LoadFailure; readonly retry: () => void };

type Outcome<Data> = { readonly key: string } & (
  { readonly kind: 'ready'; readonly data: Data } | { readonly kind: 'failed'; readonly failure: LoadFailure }
);

const kept = new Map<string, unknown>();
const keptAtMost = 60;

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const oldest = kept.keys().next().value;
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
}

/**
 * Loads what `key` names. What was loaded before under the same key is shown at once while it is asked for again,
 * so that going back does not blink. A null key asks for nothing and stays loading.
 */
export function useLoad<Data>(key: string | null, ask: () => Promise<Data>): Load<Data> {
  const [outcome, setOutcome] = useState<Outcome<Data> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setOutcome(null);
    setAttempt((count) => count + 1);
  }, []);
  // What is shown stays until the new answer is there.
  useEffect(() => onDecided(() => setAttempt((count) => count + 1)), []);
  // The key stands for everything `ask` depends on.
  useEffect(() => {
    if (key === null) return;
    let current = true;
    ask().then(
      (data) => {
        keep(key, data);
        if (current) setOutcome({ key, kind: 'ready', data });
      },
      (reason: unknown) => {
        const failure = reason instanceof LoadFailure ? reason : new LoadFailure(null);
        if (current) setOutcome({ key, kind: 'failed', failure });
      },
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  if (outcome !== null && outcome.key === key) {
    return outcome.kind === 'ready' ? outcome : { ...outcome, retry };
  }
  const before = key === null ? undefined : (kept.get(key) as Data | undefined);
  return before === undefined ? { kind: 'loading' } : { kind: 'ready', data: before };
}
