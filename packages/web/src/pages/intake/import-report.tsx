import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Job, SheetReport } from '../../api/types.js';
import { ProblemTable } from './problem-table.js';
import { RefusedLines } from './refused-lines.js';

const tagOf: Readonly<Record<string, string>> = { done: 'tag tag-ample', failed: 'tag tag-short' };

/** How far an import is; once it has ended, what went in and what did not. */
export function ImportReport({ job }: { readonly job: Job }) {
  const { t } = useTranslation();
  const state = job.state === 'done' && job.table === null ? 'failed' : job.state;
  return (
    <section className="panel import-report" aria-label={job.name} data-state={job.state}>
      <div className="added-file-head">
        <h2>{job.name}</h2>
        <span className={tagOf[state] ?? 'tag'}>{t(`intake.state.${state}`)}</span>
      </div>
      {job.endedAt === null && (
        <div role="status">
          <Spin size="small" />{' '}
          {job.state === 'waiting'
            ? t('intake.import.waiting')
            : t('intake.import.progress', { rows: (job.rowsDone ?? 0).toLocaleString() })}
        </div>
      )}
      <RefusedLines lines={job.endedAt === null ? [] : job.refused} />
      {job.table !== null && (
        <>
          {job.table.sheets.map((sheet) => (
            <Sheet key={sheet.sheet ?? ''} sheet={sheet} file={job.name} />
          ))}
          {job.table.passedOver.length > 0 && (
            <p className="faint">
              {t('intake.import.passedOver', { names: job.table.passedOver.join('、') })}
            </p>
          )}
          <ProblemTable id={job.id} table={job.table} />
        </>
      )}
    </section>
  );
}

function Sheet({ sheet, file }: { readonly sheet: SheetReport; readonly file: string }) {
  const { t } = useTranslation();
  const { totals, cellProblems, formulas, firstRows } = sheet;
  return (
    <div className="sheet-report">
      <p>
        {sheet.sheet !== null && <strong lang="zh-CN">{sheet.sheet} </strong>}
        {t('intake.import.report', { ...sheet, kind: t(`intake.import.kinds.${sheet.kind}`) })}
        {totals > 0 && t('intake.import.totals', { count: totals })}
        {cellProblems > 0 && t('intake.import.cells', { count: cellProblems })}
        {formulas > 0 && t('intake.import.formulas', { count: formulas })}
      </p>
      {firstRows.length > 0 && (
        <p className="faint row-links">
          {t('intake.import.look')}
          {firstRows.map(({ row, sourceId }) => (
            <Link key={row} to={`/sources/${sourceId}`}>
              {t('intake.import.rowNumber', { row })}
            </Link>
          ))}
          <Link to={`/sources?q=${encodeURIComponent(file)}`}>{t('intake.import.allRows')}</Link>
        </p>
      )}
    </div>
  );
}
