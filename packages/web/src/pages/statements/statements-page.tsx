import { Select } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { questions, type StatementQuery } from '../../api/questions.js';
import type { Statement } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { seriesBySubject } from '../../charts/time-points.js';
import { Loaded, PageHead } from '../../shell/loaded.js';
import { StatementFilters } from './statement-filters.js';
import { StatementTable } from './statement-table.js';

const TimeChart = lazy(async () => ({ default: (await import('../../charts/time-chart.js')).TimeChart }));
const rowsAtMost = 1000;

/** Everything that was read, to filter and sort. */
export function StatementsPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const query = queryOf(params);
  const load = useLoad(`statements ${JSON.stringify(query)}`, () => questions.statements(query));
  return (
    <>
      <PageHead title={t('statements.title')}>
        <p>{t('statements.lead')}</p>
      </PageHead>
      <StatementFilters statements={load.kind === 'ready' ? load.data.items : []} />
      <Loaded load={load}>
        {({ items, total }) => (
          <>
            {params.has('measure') && <OverTime statements={items} />}
            <p className="faint">
              {items.length < total
                ? t('common.showing', { shown: items.length, total })
                : t('common.total', { count: total })}
            </p>
            <StatementTable statements={items} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** The chart of the chosen measure: of one subject, chosen in the address where there are several. */
function OverTime({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const all = useMemo(() => seriesBySubject(statements), [statements]);
  const chosen = all.length === 1 ? all[0] : all.find(({ subject }) => subject === params.get('subject'));
  if (all.length === 0) return null;
  const choose = (subject: string) =>
    setParams(
      (before) =>
        new URLSearchParams(
          [...before].filter(([name]) => name !== 'subject').concat([['subject', subject]]),
        ),
    );
  return (
    <section className="panel" style={{ marginBottom: 16 }}>
      <h3>
        {chosen === undefined
          ? t('statements.overTime')
          : t('common.labelled', { label: t('statements.overTime'), text: chosen.subject })}
      </h3>
      {all.length > 1 && (
        <p>
          {chosen === undefined && <span className="quiet">{t('statements.chooseSubject')} </span>}
          <Select
            style={{ width: 280 }}
            aria-label={t('statements.chooseSubjectLabel')}
            placeholder={t('statements.chooseSubjectLabel')}
            value={chosen?.subject ?? null}
            onChange={choose}
            options={all.map(({ subject, points }) => ({
              value: subject,
              label: t('common.bracketed', { text: subject, note: points.length }),
            }))}
          />
        </p>
      )}
      {chosen !== undefined && (
        <>
          <Suspense fallback={<div style={{ height: 220 }} />}>
            <TimeChart points={chosen.points} />
          </Suspense>
          <p className="faint">{t('statements.chartNote')}</p>
        </>
      )}
    </section>
  );
}

const kinds = ['observation', 'event', 'relation'] as const;

function queryOf(params: URLSearchParams): StatementQuery {
  const kind = kinds.find((one) => one === params.get('kind'));
  const text = (name: 'q' | 'measure' | 'source') => {
    const value = params.get(name);
    return value === null || value === '' ? {} : { [name]: value };
  };
  return { ...(kind && { kind }), ...text('q'), ...text('measure'), ...text('source'), limit: rowsAtMost };
}
