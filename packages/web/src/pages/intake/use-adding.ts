import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../../api/answers.js';
import { LoadFailure } from '../../api/client.js';
import { refusalWords } from '../../shell/refusal-words.js';

/** A file on its way into the ledger. */
export interface AddedFile {
  readonly key: number;
  readonly name: string;
  /** Null until it was sent. */
  readonly jobId: string | null;
  /** Why it could not be sent, in the language of the pages. */
  readonly failure: string | null;
}

/** What a person knows of documents that do not say themselves. */
export interface KnownOfDocuments {
  readonly publisher?: string;
  readonly published?: string;
}

/** Sends files one after the other, the last ones first in the list. */
export function useAdding() {
  const { t } = useTranslation();
  const [files, setFiles] = useState<readonly AddedFile[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const next = useRef(0);
  const change = (key: number, part: Partial<AddedFile>) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const send = async (key: number, file: File, known: KnownOfDocuments) => {
    try {
      const upload = await answers.upload(file);
      const { jobId } = await answers.addDocument({ uploadId: upload.id, ...known });
      change(key, { jobId });
    } catch (reason) {
      const refusal = reason instanceof LoadFailure ? reason.refusal : null;
      change(key, { failure: refusal === null ? t('common.offline') : refusalWords(refusal, t) });
    }
  };
  const add = (chosen: readonly File[], known: KnownOfDocuments) => {
    const added = chosen.map((file) => ({ file, key: (next.current += 1) }));
    setFiles((all) => [
      ...added.map(({ file, key }) => ({ key, name: file.name, jobId: null, failure: null })),
      ...all,
    ]);
    for (const { file, key } of added) line.current = line.current.then(() => send(key, file, known));
  };
  return { files, add };
}
