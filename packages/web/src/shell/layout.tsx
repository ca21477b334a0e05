import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet } from 'react-router';
import { StatementDrawer } from '../evidence/statement-drawer.js';
import { chooseLanguage } from '../i18n/start-i18n.js';
import { useLanguage } from '../i18n/use-language.js';
import { Waiting } from './loaded.js';
import { SearchBox } from './search-box.js';
import './shell.css';

const sections = [
  ['/', 'overview'],
  ['/sources', 'sources'],
  ['/chains', 'chains'],
  ['/lists/invest', 'invest'],
  ['/findings', 'findings'],
  ['/statements', 'statements'],
  ['/entities', 'entities'],
  ['/decisions', 'decisions'],
] as const;

/** What stands around every page: the masthead, the page itself, and the drawer that shows a sentence. */
export function Layout() {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip-link" href="#content">
        {t('app.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <Link className="brand" to="/">
            <span className="brand-name">{t('app.name')}</span>
            <span className="brand-motto">{t('app.motto')}</span>
          </Link>
          <MainNav />
          <SearchBox />
          <LanguageSwitch />
        </div>
      </header>
      <main className="page" id="content">
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <StatementDrawer />
    </>
  );
}

function MainNav() {
  const { t } = useTranslation();
  return (
    <nav className="main-nav" aria-label={t('nav.label')}>
      {sections.map(([to, name]) => (
        <NavLink key={to} to={to} end={to === '/'}>
          {t(`nav.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="language-switch"
      lang={other === 'en' ? 'en' : 'zh-CN'}
      onClick={() => chooseLanguage(other)}
    >
      {t('app.switchTo')}
    </button>
  );
}
