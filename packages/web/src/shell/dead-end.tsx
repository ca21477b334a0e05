import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePageTitle } from './use-page-title.js';

/** For an address that names no page. */
export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t('app.notFound'));
  return (
    <Result
      status="info"
      title={t('app.notFound')}
      subTitle={t('app.notFoundHint')}
      extra={<Link to="/">{t('app.home')}</Link>}
    />
  );
}

/** For a page that could not be drawn; a full load of the address begins afresh. */
export function Crashed() {
  const { t } = useTranslation();
  return (
    <Result
      status="warning"
      title={t('app.crashed')}
      subTitle={t('app.crashedHint')}
      extra={<a href={window.location.pathname}>{t('common.retry')}</a>}
    />
  );
}
