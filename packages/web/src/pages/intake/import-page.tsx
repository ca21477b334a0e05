import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { Job } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { timeWords } from '../../format/time-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { PageHead, Section } from '../../shell/loaded.js';
import { FileDrop } from './file-drop.js';
import { ImportForm } from './import-form.js';
import { ImportReport } from './import-report.js';
import { SourceTabs } from './source-tabs.js';
import { useImport } from './use-import.js';
import { useJobs } from './use-jobs.js';

/** A ledger from the reader's disk: what its columns are, then its rows, as a job that can be come back to. */
export function ImportPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const jobId = params.get('job');
  const importing = useImport();
  const { table, failure, busy } = importing;
  const open = (file: File) => {
    setParams({});
    importing.open(file);
  };
  return (
    <>
      <SourceTabs />
      <PageHead title={t('intake.import.title')}>
        <p>{t('intake.import.lead')}</p>
      </PageHead>
      {table === null && (
        <FileDrop
          label={busy ? t('common.loading') : t('intake.import.drop')}
          hint={t('intake.import.formats')}
          accept=".xlsx,.xlsm,.csv,.tsv"
          onFiles={([file]) => file && open(file)}
        />
      )}
      {failure !== null && (
        <p role="alert" className="refused-lines">
          {failure}
        </p>
      )}
      {table !== null && (
        <ImportForm
          table={table}
          importing={importing}
          onStarted={(id) => {
            importing.close();
            setParams({ job: id });
          }}
        />
      )}
      {jobId !== null && table === null && <OneImport key={jobId} id={jobId} />}
      {table === null && <Recent shown={jobId} />}
    </>
  );
}

function OneImport({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { jobs, gone } = useJobs([id]);
  const job = jobs.get(id);
  if (gone.has(id)) return <p className="quiet import-gone">{t('intake.gone')}</p>;
  return job ? <ImportReport job={job} /> : null;
}

/** The imports there were lately, to come back to. */
function Recent({ shown }: { readonly shown: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const load = useLoad(`jobs ${shown ?? ''}`, questions.jobs);
  if (load.kind !== 'ready') return null;
  const imports = load.data.jobs.filter(({ kind, id }) => kind === 'table' && id !== shown);
  if (imports.length === 0) return null;
  return (
    <Section title={t('intake.import.recent')}>
      <p className="faint">{t('intake.import.recentLead')}</p>
      <ul className="plain-list">
        {imports.map((job) => (
          <li key={job.id} className="recent-import">
            <Link to={`/sources/import?job=${job.id}`}>{job.name}</Link>{' '}
            <span className="faint">
              {timeWords(job.putAt, language)} · {t(`intake.state.${job.state}`)}
              {rowsOf(job)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const rowsOf = ({ table }: Job): string =>
  table === null ? '' : ` · +${table.sheets.reduce((sum, { added }) => sum + added, 0)}`;
