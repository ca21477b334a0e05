import { Button, Empty, Result, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ApiError } from '../api/types.js';
import { refusalWords } from './refusal-words.js';
import { usePageTitle } from './use-page-title.js';
import type { LoadFailure } from '../api/client.js';
import type { Load } from '../api/use-load.js';

/** Grey lines while something is loaded. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common.loading')}>
      <Skeleton active title={{ width: '20%' }} paragraph={{ rows: 5 }} />
    </div>
  );
}

/** Draws what was loaded; while it is loading, or when it failed, says so and what to do. */
export function Loaded<Data>(props: {
  readonly load: Load<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { load, children } = props;
  if (load.kind === 'loading') return <Waiting />;
  if (load.kind === 'failed') return <Failed failure={load.failure} retry={load.retry} />;
  return <>{children(load.data)}</>;
}

/** The lists to go back to when a thing is not there. */
const lists = {
  SOURCE_UNKNOWN: '/sources',
  STATEMENT_UNKNOWN: '/statements',
  ENTITY_UNKNOWN: '/entities',
  CHAIN_UNKNOWN: '/chains',
  CLUSTER_UNKNOWN: '/',
} as const;

function Failed({ failure, retry }: { readonly failure: LoadFailure; readonly retry: () => void }) {
  const { t } = useTranslation();
  const { refusal } = failure;
  const missing = Object.keys(lists).find((code): code is keyof typeof lists => code === refusal?.code);
  if (refusal !== null && missing !== undefined) return <Missing code={missing} refusal={refusal} />;
  return (
    <Result
      status="warning"
      title={refusal === null ? t('common.offline') : t('common.failed')}
      subTitle={refusal === null ? t('common.offlineHint') : refusalWords(refusal, t)}
      extra={<Button onClick={retry}>{t('common.retry')}</Button>}
    />
  );
}

/** For an address that names nothing: asking again cannot help, going to the list can. */
function Missing({ code, refusal }: { readonly code: keyof typeof lists; readonly refusal: ApiError }) {
  const { t } = useTranslation();
  usePageTitle(t(`missing.${code}`));
  return (
    <Result
      status="info"
      title={t(`missing.${code}`)}
      subTitle={refusalWords(refusal, t)}
      extra={<Link to={lists[code]}>{t(`backTo.${code}`)}</Link>}
    />
  );
}

/** Says that there is nothing, and what would put something here. */
export function Nothing({ hint }: { readonly hint?: string }) {
  const { t } = useTranslation();
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <strong>{t('common.emptyTitle')}</strong>
          <p className="quiet">{hint ?? t('common.emptyAdd')}</p>
        </>
      }
    />
  );
}

/** The title of a page, also that of its tab, with one line on what it is for. */
export function PageHead(props: {
  readonly title: string;
  /** True when the title is a source's own words, which are Chinese on English pages as well. */
  readonly chinese?: boolean;
  readonly children?: ReactNode;
}) {
  const { title, chinese = false, children } = props;
  usePageTitle(title);
  return (
    <header className="page-head">
      <h1 lang={chinese ? 'zh-CN' : undefined}>{title}</h1>
      {children}
    </header>
  );
}

/** A section with its title and, to the right, a way to more. */
export function Section(props: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{props.title}</h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  );
}
