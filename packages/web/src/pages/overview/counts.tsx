import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../../api/types.js';

const before = [
  ['documents', '/sources'],
  ['statements', '/statements'],
  ['entities', '/entities'],
  ['events', '/statements?kind=event'],
] as const;

/** How much there is of each thing, each count leading to the list it counts; what repeats itself is told apart. */
export function Counts({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list counts">
      {before.map(([name, to]) => (
        <li key={name}>
          <Link to={to}>
            <b>{summary[name]}</b> {t(`overview.${name}`)}
            {name === 'statements' && summary.repeated > 0 && (
              <span className="faint">{t('overview.repeated', { count: summary.repeated })}</span>
            )}
            {name === 'entities' && summary.names > summary.entities && (
              <span className="faint">{t('overview.spellings', { count: summary.names })}</span>
            )}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/findings">
          {t('overview.checked', { count: summary.findings, disagree: summary.disagreements })}
        </Link>
      </li>
      <li>
        <Link to="/chains">
          <b>{summary.chains}</b> {t('overview.chains')}
        </Link>
      </li>
    </ul>
  );
}
