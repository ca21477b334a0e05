import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { DecisionLine } from '../../decisions/decision-line.js';
import { Figure } from '../../evidence/figure.js';
import { sourceLine } from '../../evidence/statement-words.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import '../../decisions/decisions.css';

const pageSize = 50;

/** What people decided, the newest first, each with what it is about; what stands can be taken back. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number(params.get('page')) || 1);
  const load = useLoad(`decisions ${page}`, () => questions.decisions((page - 1) * pageSize));
  return (
    <>
      <PageHead title={t('decisions.title')}>
        <p>{t('decisions.lead')}</p>
      </PageHead>
      <Loaded load={load}>
        {({ items, total }) =>
          total === 0 ? (
            <Nothing hint={t('decisions.none')} />
          ) : (
            <>
              <p className="faint">{t('decisions.total', { count: total })}</p>
              {items.map(({ decision, statement }) => (
                <article key={decision.id} className="decided-item" data-decision={decision.id}>
                  <DecisionLine decision={decision} />
                  {statement !== null && (
                    <p>
                      <Figure statement={statement} />{' '}
                      <span className="quiet" lang="zh-CN">
                        {statement.sentence.trim()}
                      </span>{' '}
                      <span className="faint">{sourceLine(statement, t)}</span>
                    </p>
                  )}
                  {statement === null && decision.statementId !== null && (
                    <p className="faint">{t('decisions.gone')}</p>
                  )}
                </article>
              ))}
              {total > pageSize && (
                <Pagination
                  className="decided-pages"
                  current={page}
                  pageSize={pageSize}
                  total={total}
                  showSizeChanger={false}
                  onChange={(next) => setParams({ page: String(next) })}
                />
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
}
