import { useTranslation } from 'react-i18next';
import type { Coefficient } from '../api/types.js';
import { amountText, canonicalAmount } from '../format/amount-text.js';
import { useLanguage } from '../i18n/use-language.js';
import './coefficient-card.css';

/** A coefficient with its range, its year, how it was come by, and the published sources behind it. */
export function CoefficientCard({ coefficient }: { readonly coefficient: Coefficient }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const range = amountText(rangeOf(coefficient), language);
  const typical = amountText(
    { low: coefficient.typical, high: coefficient.typical, unit: coefficient.unit },
    language,
  );
  return (
    <section className="coefficient">
      <p className="coefficient-head">
        <b>{language === 'zh' ? coefficient.what : (coefficient.whatEn ?? coefficient.what)}</b>
        <span className={`tag ${range === null ? 'tag-unknown' : ''}`}>
          {t(`chains.status.${coefficient.status}`)}
        </span>
        {coefficient.year !== null && (
          <span className="faint">{t('chains.coefficientYear', { year: coefficient.year })}</span>
        )}
      </p>
      {range === null ? (
        <p className="quiet">{t('chains.coefficientNone')}</p>
      ) : (
        <p title={canonicalAmount(rangeOf(coefficient))}>
          <span className="coefficient-value">{range}</span>
          {typical !== null && typical !== range && (
            <span className="quiet"> {t('chains.typical', { value: typical })}</span>
          )}
        </p>
      )}
      {coefficient.note !== null && (
        <p className="faint" lang="zh-CN">
          {coefficient.note}
        </p>
      )}
      {coefficient.sources.length > 0 && (
        <ul className="plain-list faint" aria-label={t('chains.coefficientSources')}>
          {coefficient.sources.map((source) => (
            <li key={source.id}>
              {source.url === null ? (
                source.title
              ) : (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              )}
              {source.grade !== null && ` · ${t('chains.grade', { grade: source.grade })}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The range of a coefficient; where only a typical value is stated, that value. */
function rangeOf({ low, typical, high, unit }: Coefficient) {
  return low === null && high === null ? { low: typical, high: typical, unit } : { low, high, unit };
}
