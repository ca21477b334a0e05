import { useTranslation } from 'react-i18next';
import type { Job } from '../../api/types.js';

/** The rows left out and the cells unread, by which the table is mended; all of them as a file. */
export function ProblemTable(props: { readonly id: string; readonly table: NonNullable<Job['table']> }) {
  const { t } = useTranslation();
  const { problems, problemCount } = props.table;
  if (problemCount === 0) return null;
  return (
    <>
      <h3>
        {t('intake.import.problems')} <span className="faint">{problemCount}</span>
      </h3>
      <p className="faint">
        {t('intake.import.problemsLead')}{' '}
        <a href={`/api/jobs/${props.id}/problems.csv`} download>
          {t('intake.import.download', { count: problemCount })}
        </a>
      </p>
      <div className="preview-scroll">
        <table className="problem-table">
          <thead>
            <tr>
              <th>{t('intake.import.row')}</th>
              <th>{t('intake.import.outcome')}</th>
              <th>{t('intake.import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ sheet, row, reason, isRefused }, at) => (
              <tr key={at}>
                <td>
                  {sheet !== null && <span className="faint">{sheet} </span>}
                  {row}
                </td>
                <td>
                  <span className={isRefused ? 'tag tag-short' : 'tag tag-either'}>
                    {isRefused ? t('intake.import.rowLeftOut') : t('intake.import.cellUnread')}
                  </span>
                </td>
                <td lang="zh-CN">{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
