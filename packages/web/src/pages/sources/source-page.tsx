import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { Source, SourcePage as Page } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, PageHead } from '../../shell/loaded.js';
import { SourceReader } from './source-reader.js';
import { SourceReadings } from './source-readings.js';

/** One document: where it comes from, its text with every statement marked. */
export function SourcePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const q = params.get('q');
  const reading = Number(params.get('reading')) || null;
  const query = { ...(q === null ? {} : { q }), ...(reading === null ? {} : { reading }) };
  const load = useLoad(`source ${id} ${JSON.stringify(query)}`, () => questions.source(id, query));
  return (
    <>
      <p style={{ marginBottom: 12 }}>
        <Link to="/sources">← {t('sources.back')}</Link>
      </p>
      <Loaded load={load}>
        {(page) => (
          <>
            <PageHead title={page.source.title ?? page.source.name} chinese>
              <Provenance source={page.source} />
            </PageHead>
            <SourceReadings page={page} shown={reading} />
            <Copies copies={page.copies} />
            {!page.ofRegion && (
              <Alert type="info" showIcon title={t('sources.outside')} style={{ marginBottom: 16 }} />
            )}
            <SourceReader key={`${page.source.id} ${reading ?? ''}`} page={page} isOld={reading !== null} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** Says which other sources are the same article. */
function Copies({ copies }: { readonly copies: Page['copies'] }) {
  const { t } = useTranslation();
  if (copies.length === 0) return null;
  const links = copies.map((copy) => (
    <Link key={copy.id} to={`/sources/${copy.id}`}>
      {t('sources.copyTitle', { title: copy.title ?? copy.name })}
      {copy.publisher !== null && `（${copy.publisher}）`}
    </Link>
  ));
  const [before, after] = t('sources.copies', { titles: '\u0000' }).split('\u0000');
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 16 }}
      title={
        <>
          {before}
          {links}
          {after}
        </>
      }
    />
  );
}

function Provenance({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  const parts = [
    source.publisher,
    source.published ?? t('common.undated'),
    source.name,
    t('sources.bytes', { count: source.byteLength }),
  ];
  return (
    <>
      <p>{parts.filter((part) => part !== null).join(' · ')}</p>
      {source.citations.length > 0 && (
        <p className="faint">
          {t('common.labelled', {
            label: t('sources.citations'),
            text: source.citations.join(t('common.listSeparator')),
          })}
        </p>
      )}
    </>
  );
}
