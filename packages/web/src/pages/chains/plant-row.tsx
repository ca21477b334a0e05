import { useTranslation } from 'react-i18next';
import type { Link, StatementMap } from '../../api/types.js';
import { Figure } from '../../evidence/figure.js';
import { amountText } from '../../format/amount-text.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';

type Plant = Link['capacities'][number]['plants'][number];

/** A plant with its figures: those that contradict each other, those not counted, and for what is to come its year. */
export function PlantRow({
  plant,
  statements,
}: {
  readonly plant: Plant;
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const figures = (ids: readonly string[]) =>
    ids.map((id) => (
      <span key={id}>
        <Figure statement={statements[id]} />{' '}
      </span>
    ));
  const { name, statementIds, contradicting, setAside, expected, underConstruction } = plant;
  return (
    <li>
      <InChinese>{name}</InChinese> {contradicting ? null : figures(statementIds)}
      {underConstruction && <span className="tag">{t('chains.building')}</span>}{' '}
      {expected !== undefined && (
        <span className="faint">
          {expected === null ? t('chains.noYear') : t('chains.expectedYear', { year: expected })}
        </span>
      )}
      {contradicting && (
        <p className="quiet">
          {t('chains.contradicting')} {contradicting.map((one) => figures(one.statementIds))}
        </p>
      )}
      {setAside?.map((one) => (
        <p key={one.statementIds[0]} className="faint">
          {t('chains.setAside')} {amountText(one.amount, language)} <InChinese>{one.why}</InChinese>{' '}
          {figures(one.statementIds)}
        </p>
      ))}
    </li>
  );
}
