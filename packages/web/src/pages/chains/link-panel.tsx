import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Link, StatementMap } from '../../api/types.js';
import { evidenceLooks } from '../../chain-map/map-node-view.js';
import { Figure } from '../../evidence/figure.js';
import { Sentence } from '../../evidence/sentence.js';
import { sourceLine } from '../../evidence/statement-words.js';
import { amountText, canonicalAmount } from '../../format/amount-text.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { PlantRow } from './plant-row.js';

interface LinkPanelProps {
  readonly link: Link;
  readonly statements: StatementMap;
}

/** A link: what the sources show, its capacities by plant, and every statement that stands on it with the reason. */
export function LinkPanel({ link, statements }: LinkPanelProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        {evidenceLooks[link.evidence].sign} {t(`chains.evidence.${link.evidence}`)}
        <span className="quiet"> — {t(`chains.evidenceLong.${link.evidence}`)}</span>
      </p>
      {link.aliasOf !== null && <AliasOf address={link.aliasOf} />}
      <Capacities link={link} statements={statements} />
      <Placements link={link} statements={statements} />
      <Products link={link} />
    </>
  );
}

/** The way to the link of another chain that is the same node; `address` is `chain.link`. */
function AliasOf({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const [chainId = '', linkId = ''] = address.split('.');
  return (
    <p>
      <RouterLink to={`/chains/${chainId}?link=${encodeURIComponent(linkId)}`}>
        {t('chains.openAlias')}
      </RouterLink>
    </p>
  );
}

function Capacities({ link, statements }: LinkPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="drawer-block">
      <h3>{t('chains.capacity')}</h3>
      {link.capacities.length === 0 && <p className="quiet">{t('chains.noCapacityStated')}</p>}
      {link.capacities.map((capacity) => (
        <div
          key={`${capacity.modality} ${capacity.basis ?? ''} ${capacity.scope ?? ''} ${capacity.amount.unit}`}
          className="capacity"
        >
          <p title={canonicalAmount(capacity.amount)}>
            <span className="coefficient-value">
              {amountText(capacity.amount, language) ?? t('common.unknown')}
            </span>{' '}
            <span className="tag">{t(`modality.${capacity.modality}`)}</span>{' '}
            {capacity.basis === 'effective' && <span className="tag">{t('chains.effective')}</span>}{' '}
            {capacity.scope === 'region' && <span className="tag">{t('chains.wholeRegion')}</span>}
          </p>
          <ul className="plain-list">
            {capacity.plants.map((plant) => (
              <PlantRow
                key={`${plant.name} ${plant.statementIds[0] ?? ''}`}
                plant={plant}
                statements={statements}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Placements({ link, statements }: LinkPanelProps) {
  const { t } = useTranslation();
  return (
    <div className="drawer-block">
      <h3>{t('chains.placements')}</h3>
      {link.placements.length === 0 && <p className="quiet">{t('chains.noPlacements')}</p>}
      <ul className="plain-list placements">
        {byWeight(link.placements).map((placement) => {
          const statement = statements[placement.statementId];
          return (
            <li key={`${placement.statementId} ${placement.kind}`}>
              <p>
                <span className="tag">{t(`chains.placementKind.${placement.kind}`)}</span>{' '}
                <Figure statement={statement} />{' '}
                <span className="faint">{t(`chains.confidence.${placement.confidence}`)}</span>
              </p>
              {statement && <Sentence statement={statement} />}
              <p className="faint">
                {statement && sourceLine(statement, t)}
                <br />
                <InChinese>{placement.why}</InChinese>
                {placement.sameAs !== null && ` · ${t('chains.countedOnce')}`}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const kindOrder = ['capacity', 'output', 'plan', 'target', 'investment', 'maker', 'event', 'other'] as const;

/** What is counted comes before what is merely named. */
function byWeight(placements: Link['placements']): Link['placements'] {
  return placements.toSorted((left, right) => kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind));
}

function Products({ link }: { readonly link: Link }) {
  const { t } = useTranslation();
  return (
    <div className="drawer-block">
      <h3>{t('chains.products')}</h3>
      <ul className="plain-list">
        {link.products.map(({ name, synonyms }) => (
          <li key={name}>
            <InChinese>{name}</InChinese>{' '}
            {synonyms.length > 0 && (
              <span className="faint">{t('chains.synonyms', { names: synonyms.join('、') })}</span>
            )}
          </li>
        ))}
      </ul>
      {link.gbt4754.length > 0 && (
        <p className="faint">
          {t('common.labelled', {
            label: t('chains.industry'),
            text: link.gbt4754.map(({ code, name }) => `${code} ${name}`).join(t('common.listSeparator')),
          })}
        </p>
      )}
    </div>
  );
}
