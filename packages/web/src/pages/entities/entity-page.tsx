import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, PageHead, Section } from '../../shell/loaded.js';
import { Comparisons } from './comparisons.js';
import { EntityStatements } from './entity-statements.js';

/** One named thing: its other names, the sources that name it, and what is stated of it. */
export function EntityPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const load = useLoad(`entity ${id}`, () => questions.entity(id));
  return (
    <>
      <p style={{ marginBottom: 12 }}>
        <Link to="/entities">← {t('entities.back')}</Link>
      </p>
      <Loaded load={load}>
        {({ entity, sources }) => {
          const others = entity.names.filter((name) => name !== entity.name);
          return (
            <>
              <PageHead title={entity.name} chinese>
                <p>
                  {t(`entityType.${entity.type}`)} ·{' '}
                  {t('entities.mentioned', { count: entity.mentionCount, sources: entity.sourceIds.length })}
                </p>
                {others.length > 0 && (
                  <p>{t('common.labelled', { label: t('entities.otherNames'), text: others.join('、') })}</p>
                )}
              </PageHead>
              <Comparisons id={entity.id} />
              <Section title={t('entities.statements')}>
                <EntityStatements key={entity.id} id={entity.id} />
              </Section>
              <Section title={t('sources.title')}>
                <ul className="plain-list">
                  {sources.map((source) => (
                    <li key={source.id}>
                      <span className="faint">{source.published ?? t('common.undated')}</span>{' '}
                      <Link to={`/sources/${source.id}`}>{source.title ?? source.name}</Link>
                    </li>
                  ))}
                </ul>
              </Section>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
