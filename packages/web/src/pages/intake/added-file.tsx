import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Job } from '../../api/types.js';
import { useLanguage } from '../../i18n/use-language.js';
import { RefusedLines } from './refused-lines.js';
import type { AddedFile } from './use-adding.js';

type Report = NonNullable<Job['documents']>;

/** One file: where it stands, and once it is read, what was found of the documents in it. */
export function AddedFileRow({ file, job }: { readonly file: AddedFile; readonly job: Job | null }) {
  const { t } = useTranslation();
  const isRefused = file.failure !== null || job?.state === 'failed' || (job?.refused.length ?? 0) > 0;
  return (
    <article className="added-file" data-state={file.failure === null ? (job?.state ?? 'sending') : 'failed'}>
      <div className="added-file-head">
        <span className="added-file-name">{file.name}</span>
        <State file={file} job={job} isRefused={isRefused} />
      </div>
      {file.failure !== null && (
        <p role="alert" className="refused-lines">
          {file.failure}
        </p>
      )}
      {job?.endedAt != null && <RefusedLines lines={job.refused} />}
      {job?.documents != null && <Documents report={job.documents} name={file.name} />}
      {job?.documents?.passedOver.map(({ extension, count }) => (
        <p key={extension} className="faint">
          {t('intake.add.unread', { extension, count })}
        </p>
      ))}
    </article>
  );
}

function State(props: { readonly file: AddedFile; readonly job: Job | null; readonly isRefused: boolean }) {
  const { t } = useTranslation();
  const { file, job, isRefused } = props;
  if (file.failure !== null) return <span className="tag tag-short">{t('intake.state.failed')}</span>;
  if (job?.endedAt == null)
    return (
      <span className="faint">
        <Spin size="small" /> {job === null ? t('intake.sending') : t(`intake.state.${job.state}`)}
      </span>
    );
  const nothing = (job.documents?.documents.length ?? 0) + (job.documents?.held.length ?? 0) === 0;
  if (isRefused && nothing) return <span className="tag tag-short">{t('intake.state.failed')}</span>;
  return <span className="tag tag-ample">{t('intake.state.done')}</span>;
}

function Documents({ report, name }: { readonly report: Report; readonly name: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {report.documents.map((document) => (
        <dl key={document.id} className="facts added-document">
          <dt>{t('intake.add.title2')}</dt>
          <dd>
            <Link to={`/sources/${document.id}`} lang="zh-CN">
              {document.title ?? document.name}
            </Link>{' '}
            <Found by={document.foundBy.title} />
            {document.name !== name && <span className="faint added-entry">{document.name}</span>}
          </dd>
          <dt>{t('intake.add.publisher')}</dt>
          <dd>
            {document.publisher} <Found by={document.foundBy.publisher} />
          </dd>
          <dt>{t('intake.add.published')}</dt>
          <dd>
            {document.published} <Found by={document.foundBy.published} />
          </dd>
          <dt>{t('statement.title')}</dt>
          <dd>
            {document.statements > 0 ? (
              <strong>{t('intake.add.statements', { count: document.statements })}</strong>
            ) : (
              t('intake.add.noStatements')
            )}
            {document.notes.map((note) => (
              <p key={note.en} className="faint">
                {note[language]}
              </p>
            ))}
          </dd>
        </dl>
      ))}
      {report.held.map(({ source, statements }) => (
        <p key={source.id} className="added-document">
          <Link to={`/sources/${source.id}`} lang="zh-CN">
            {source.title ?? source.name}
          </Link>{' '}
          <span className="faint">
            {t('intake.add.held')} · {t('intake.add.statements', { count: statements })}
          </span>
        </p>
      ))}
    </>
  );
}

/** Where a field was found, or that it was found nowhere. */
function Found({ by }: { readonly by: Report['documents'][number]['foundBy']['title'] }) {
  const { t } = useTranslation();
  return (
    <span className="faint">
      {by === null
        ? t('intake.add.notFound')
        : t('intake.add.from', { place: t(`intake.add.foundBy.${by}`) })}
    </span>
  );
}
