import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadFailure } from '../api/client.js';
import { refusalWords } from './refusal-words.js';

/** Sends something, and keeps what the server refused it with, in the language of the pages. */
export function useSending() {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const run = <Given>(sent: Promise<Given>, then: (given: Given) => void) => {
    setBusy(true);
    setFailure(null);
    sent
      .then(then, (reason: unknown) =>
        setFailure(
          reason instanceof LoadFailure && reason.refusal
            ? refusalWords(reason.refusal, t)
            : t('common.offline'),
        ),
      )
      .finally(() => setBusy(false));
  };
  return { run, failure, busy };
}
