import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import './intake.css';

const tabs = [
  ['/sources', 'list'],
  ['/sources/add', 'add'],
  ['/sources/import', 'import'],
  ['/sources/feeds', 'feeds'],
] as const;

/** The ways from the list of sources to what puts more into it, and back. */
export function SourceTabs() {
  const { t } = useTranslation();
  return (
    <nav className="source-tabs" aria-label={t('intake.nav')}>
      {tabs.map(([to, name]) => (
        <NavLink key={to} to={to} end>
          {t(`intake.tabs.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}
