import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { questions, type StatementQuery } from '../../api/questions.js';
import type { Statement } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { timePoints } from '../../charts/time-points.js';
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

function OverTime({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const points = useMemo(() => timePoints(statements), [statements]);
  if (points.length < 2) return null;
  return (
    <section className="panel" style={{ marginBottom: 16 }}>
      <h3>{t('statements.overTime')}</h3>
      <Suspense fallback={<div style={{ height: 220 }} />}>
        <TimeChart points={points} />
      </Suspense>
      <p className="faint">{t('statements.chartNote')}</p>
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
