import { useTranslation } from 'react-i18next';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { PairCard } from './pair-card.js';
import './review.css';

/** Names that may be one, for a person to say. */
export function ReviewPage() {
  const { t } = useTranslation();
  const load = useLoad('review names', questions.reviewNames);
  return (
    <>
      <PageHead title={t('review.title')}>
        <p>{t('review.lead')}</p>
      </PageHead>
      <Loaded load={load}>
        {({ items, total }) =>
          total === 0 ? (
            <Nothing hint={t('review.none')} />
          ) : (
            <>
              <p className="faint pair-count">
                {items.length < total
                  ? t('common.showing', { shown: items.length, total })
                  : t('review.total', { count: total })}
              </p>
              {items.map((pair) => (
                <PairCard key={`${pair.a.id} ${pair.b.id}`} pair={pair} />
              ))}
            </>
          )
        }
      </Loaded>
    </>
  );
}
