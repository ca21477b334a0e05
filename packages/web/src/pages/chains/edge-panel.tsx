import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Balance, Chain, Edge, Statement, StatementMap } from '../../api/types.js';
import { opposite, verdictOf, verdictSigns } from '../../chain-map/balance-words.js';
import { linkName } from '../../chain-map/link-name.js';
import { CoefficientCard } from '../../evidence/coefficient-card.js';
import { Figure } from '../../evidence/figure.js';
import { Sentence } from '../../evidence/sentence.js';
import { sourceLine } from '../../evidence/statement-words.js';
import { type AmountParts, amountText, canonicalAmount, ratioText } from '../../format/amount-text.js';
import { useLanguage } from '../../i18n/use-language.js';

const BalanceChart = lazy(async () => ({
  default: (await import('../../charts/balance-chart.js')).BalanceChart,
}));

type KnownBalance = Extract<Balance, { kind: 'known' }>;

/** A supply relation: verdict, the interval of supply and need, the formula, its figures and its coefficients. */
export function EdgePanel(props: {
  readonly edge: Edge;
  readonly chain: Chain;
  readonly statements: StatementMap;
}) {
  const { edge, chain, statements } = props;
  const { t } = useTranslation();
  const verdict = verdictOf(edge.balance);
  const coefficients = chain.coefficients.filter(({ id }) => edge.coefficientIds.includes(id));
  return (
    <>
      <p>
        <span className={`tag tag-${verdict}`}>
          {verdictSigns[verdict]} {t(`chains.verdict.${verdict}`)}
        </span>{' '}
        <span className="quiet">{t(`chains.verdictLong.${verdict}`)}</span>
      </p>
      <Remarks edge={edge} chain={chain} />
      {edge.balance.kind === 'known' ? (
        <Known balance={edge.balance} statements={statements} />
      ) : (
        <>
          <div className="drawer-block">
            <h3>{t('chains.lacks')}</h3>
            <ul>
              {edge.balance.lacks.map((lack) => (
                <li key={`${lack.kind} ${lack.of}`} lang="zh-CN">
                  {lack.text}
                </li>
              ))}
            </ul>
          </div>
          {edge.balance.implies.map((implied) => (
            <div className="drawer-block" key={implied.formula}>
              <h3>{t('chains.implies')}</h3>
              <p className="formula" lang="zh-CN">
                {implied.formula}
              </p>
              <Inputs statements={implied.inputs.map((id) => statements[id])} />
            </div>
          ))}
        </>
      )}
      {coefficients.length > 0 && (
        <div className="drawer-block">
          <h3>{t('chains.coefficients')}</h3>
          {coefficients.map((coefficient) => (
            <CoefficientCard key={coefficient.id} coefficient={coefficient} />
          ))}
        </div>
      )}
    </>
  );
}

/** What to bear in mind: links jumped over, and the atlas's own note. */
function Remarks({ edge, chain }: { readonly edge: Edge; readonly chain: Chain }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const via = (edge.via ?? []).map((id) => linkName(chain, id, language)).join('、');
  return (
    <>
      {via !== '' && <p className="quiet">{t('chains.indirect', { links: via })}</p>}
      {edge.note !== undefined && (
        <p className="quiet">{t('common.labelled', { label: t('chains.note'), text: edge.note })}</p>
      )}
    </>
  );
}

function Known({
  balance,
  statements,
}: {
  readonly balance: KnownBalance;
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const surplus = balance.verdict === 'ample';
  const amount = (label: string, parts: AmountParts) => (
    <>
      <dt>{label}</dt>
      <dd title={canonicalAmount(parts)}>{amountText(parts, language) ?? t('common.unknown')}</dd>
    </>
  );
  return (
    <>
      <dl className="facts drawer-block">
        {amount(t('chains.supply'), balance.supply)}
        {amount(t('chains.need'), balance.need)}
        <dt>{t('chains.coverLabel')}</dt>
        <dd>{ratioText(balance.cover) ?? t('common.unknown')}</dd>
        {surplus
          ? amount(t('chains.surplusLabel'), opposite(balance.shortfall))
          : amount(t('chains.shortfall'), balance.shortfall)}
      </dl>
      <Suspense fallback={<div style={{ height: 130 }} />}>
        <BalanceChart supply={balance.supply} need={balance.need} verdict={balance.verdict} />
      </Suspense>
      <div className="drawer-block">
        <h3>{t('chains.formula')}</h3>
        <p className="formula" lang="zh-CN">
          {balance.formula}
        </p>
      </div>
      <Inputs statements={balance.inputs.map((id) => statements[id])} />
    </>
  );
}

function Inputs({ statements }: { readonly statements: readonly (Statement | undefined)[] }) {
  const { t } = useTranslation();
  const found = statements.flatMap((statement) => statement ?? []);
  return (
    <div className="drawer-block">
      <h3>{t('chains.inputs')}</h3>
      <ul className="plain-list placements">
        {found.map((statement) => (
          <li key={statement.id}>
            <Figure statement={statement} />
            <Sentence statement={statement} />
            <p className="faint">{sourceLine(statement, t)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
