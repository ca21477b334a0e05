import { useTranslation } from 'react-i18next';
import { PageHead } from '../../shell/loaded.js';
import { AddedFileRow } from './added-file.js';
import { FileDrop } from './file-drop.js';
import { OwnDataFields, useOwnData } from './own-data.js';
import { SourceTabs } from './source-tabs.js';
import { type AddedFile, useAdding } from './use-adding.js';
import { useJobs } from './use-jobs.js';

const accept = '.txt,.md,.html,.htm,.docx,.pdf,.xlsx,.xlsm,.csv,.tsv,.zip';

/** Documents from the reader's disk: what was found of each, where, and how much it says. */
export function AddPage() {
  const { t } = useTranslation();
  const { files, add } = useAdding();
  const { own, setOwn, stated } = useOwnData();
  return (
    <>
      <SourceTabs />
      <PageHead title={t('intake.add.title')}>
        <p>{t('intake.add.lead')}</p>
      </PageHead>
      <FileDrop
        label={t('intake.add.drop')}
        hint={t('intake.add.formats')}
        accept={accept}
        multiple
        onFiles={(chosen) => add(chosen, stated)}
      />
      <div className="filters intake-known">
        <span className="quiet">{t('intake.add.known')}</span>
        <OwnDataFields
          own={own}
          onChange={setOwn}
          words={{ publisher: t('intake.add.publisher'), published: t('intake.add.published') }}
        />
      </div>
      {files.length > 0 && <Files files={files} />}
    </>
  );
}

function Files({ files }: { readonly files: readonly AddedFile[] }) {
  const { t } = useTranslation();
  const { jobs, gone } = useJobs(files.flatMap(({ jobId }) => jobId ?? []));
  const ended = files.filter(
    ({ jobId, failure }) =>
      failure !== null || gone.has(jobId ?? '') || (jobs.get(jobId ?? '')?.endedAt ?? null) !== null,
  );
  return (
    <section aria-live="polite">
      <p className="faint">{t('intake.add.summary', { files: files.length, done: ended.length })}</p>
      {files.map((file) => (
        <AddedFileRow
          key={file.key}
          file={gone.has(file.jobId ?? '') ? { ...file, failure: t('intake.gone') } : file}
          job={jobs.get(file.jobId ?? '') ?? null}
        />
      ))}
    </section>
  );
}
