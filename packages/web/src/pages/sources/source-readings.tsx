import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SourcePage } from '../../api/types.js';

/** Says which reading of a document is shown where there are several, and leads to the others. */
export function SourceReadings(props: { readonly page: SourcePage; readonly shown: number | null }) {
  const { t } = useTranslation();
  const { page, shown } = props;
  const { readings, source } = page;
  const last = readings.at(-1);
  if (readings.length < 2 || last === undefined) return null;
  const old = readings.find(({ no, counts }) => no === shown && !counts);
  const others = readings.filter(({ no }) => no !== (old ?? last).no).toReversed();
  const links = others.map(({ no, counts, recordedAt, statementCount }) => (
    <li key={no}>
      <Link to={counts ? `/sources/${source.id}` : `/sources/${source.id}?reading=${no}`}>
        {t(counts ? 'sources.readingLast' : 'sources.reading', { no })}
      </Link>{' '}
      <span className="faint">
        {t('sources.readingOf', { day: recordedAt.slice(0, 10), count: statementCount })}
      </span>
    </li>
  ));
  return (
    <Alert
      type={old ? 'warning' : 'info'}
      style={{ marginBottom: 16 }}
      title={
        old ? t('sources.readingOld', { no: old.no }) : t('sources.readings', { count: readings.length })
      }
      description={<ul className="plain-list">{links}</ul>}
    />
  );
}
