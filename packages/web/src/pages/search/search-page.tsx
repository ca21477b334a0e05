import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { Entity, FoundText, SearchPage as Found } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, PageHead, Section } from '../../shell/loaded.js';
import { Highlighted } from './highlighted.js';
import './search.css';

const perPage = 20;

/** What the texts and the names hold of some words; each place leads into its text. */
export function SearchPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const q = (params.get('q') ?? '').trim();
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1);
  const query = { q, limit: perPage, offset: (page - 1) * perPage };
  const load = useLoad(q === '' ? null : `search ${q} ${page}`, () => questions.search(query));
  return (
    <>
      <PageHead title={q === '' ? t('search.title') : t('search.titleOf', { words: q })}>
        <p>{t('search.lead')}</p>
      </PageHead>
      {q !== '' && (
        <Loaded load={load}>
          {(found) => (
            <>
              <Names found={found} q={q} />
              <Texts found={found} q={q} page={page} />
            </>
          )}
        </Loaded>
      )}
    </>
  );
}

function Names({ found: { names, nameTotal }, q }: { readonly found: Found; readonly q: string }) {
  const { t } = useTranslation();
  const all = (
    <Link to={`/entities?q=${encodeURIComponent(q)}`}>{t('search.moreNames', { count: nameTotal })}</Link>
  );
  return (
    <Section title={t('search.names')} aside={nameTotal > names.length && !/\s/u.test(q) ? all : undefined}>
      {names.length === 0 ? (
        <p className="quiet">{t('search.noNames')}</p>
      ) : (
        <ul className="found-names">
          {names.map((entity) => (
            <Name key={entity.id} entity={entity} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Name({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/entities/${encodeURIComponent(entity.id)}`}>{entity.name}</Link>{' '}
      <span className="faint">{t(`entityType.${entity.type}`)}</span>
    </li>
  );
}

function Texts(props: { readonly found: Found; readonly q: string; readonly page: number }) {
  const { found, q, page } = props;
  const { t } = useTranslation();
  const { total, isExact, texts } = found;
  const count = (
    <span className="faint">{t(isExact ? 'search.found' : 'search.foundAtLeast', { count: total })}</span>
  );
  const href = (to: number) => `/search?q=${encodeURIComponent(q)}&page=${to}`;
  return (
    <Section title={t('search.texts')} aside={total > 0 ? count : undefined}>
      {texts.length === 0 && <p className="quiet">{t('search.noTexts')}</p>}
      <ol className="found-texts">
        {texts.map((text) => (
          <Text key={text.source.id} text={text} q={q} />
        ))}
      </ol>
      <nav className="found-pages">
        {page > 1 && <Link to={href(page - 1)}>← {t('search.earlier')}</Link>}
        {page * perPage < total && texts.length === perPage && (
          <Link to={href(page + 1)}>{t('search.later')} →</Link>
        )}
      </nav>
    </Section>
  );
}

function Text({ text: { source, places, snippets }, q }: { readonly text: FoundText; readonly q: string }) {
  const { t } = useTranslation();
  const to = (at: number) => `/sources/${source.id}?q=${encodeURIComponent(q)}&at=${at}`;
  const facts = [
    source.publisher,
    source.published ?? t('common.undated'),
    t('search.places', { count: places }),
  ];
  return (
    <li>
      <h3 lang="zh-CN">
        <Link to={to(snippets[0]?.marks[0]?.[0] ?? 0)}>{source.title ?? source.name}</Link>
      </h3>
      <p className="faint">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {snippets.map((snippet) => (
        <p key={snippet.start} className="found-snippet" lang="zh-CN">
          <Link to={to(snippet.marks[0]?.[0] ?? snippet.start)}>
            <Highlighted snippet={snippet} />
          </Link>
        </p>
      ))}
    </li>
  );
}
