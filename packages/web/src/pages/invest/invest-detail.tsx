import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvestRow, StatementMap } from '../../api/types.js';
import { Figures } from '../../evidence/figures.js';
import { amountText } from '../../format/amount-text.js';
import { explainTime } from '../../format/explain-time.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { InvestScore } from './invest-score.js';

interface InvestDetailProps {
  readonly row: InvestRow;
  readonly statements: StatementMap;
}

/** Everything a row of the list rests on: why it is there, how much closes it, who is around, its score, the next row. */
export function InvestDetail({ row, statements }: InvestDetailProps) {
  const { t } = useTranslation();
  return (
    <div className="invest-detail">
      <div>
        <p>
          <InChinese>{row.reason}</InChinese>
        </p>
        <p className="formula" lang="zh-CN">
          {row.attract.how}
        </p>
        <Evidence ids={row.attract.statementIds} statements={statements} />
        <Around row={row} statements={statements} />
      </div>
      <div>
        <InvestScore score={row.score} statements={statements} />
        {row.aboveNext !== null && (
          <Part title={t('invest.aboveNext')}>
            <InChinese>{row.aboveNext}</InChinese>
          </Part>
        )}
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="invest-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Evidence({
  ids,
  statements,
}: {
  readonly ids: readonly string[];
  readonly statements: StatementMap;
}) {
  if (ids.length === 0) return null;
  return <Figures statements={ids.flatMap((id) => statements[id] ?? [])} limit={3} />;
}

function Around({ row, statements }: InvestDetailProps) {
  const { t } = useTranslation();
  return (
    <>
      <Neighbours title={t('invest.suppliers')} items={row.suppliers} statements={statements} />
      <Neighbours title={t('invest.customers')} items={row.customers} statements={statements} />
      <Pipeline items={row.pipeline} statements={statements} />
      <Approach items={row.approach} statements={statements} />
      <Advantages items={row.advantages} statements={statements} />
    </>
  );
}

interface ItemsProps<Item> {
  readonly items: readonly Item[];
  readonly statements: StatementMap;
}

/** Items side by side with what they rest on; a heading that has none says so. */
function Items<Item>(props: {
  readonly title: string;
  readonly none: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}) {
  const { title, none, items, keyOf, children } = props;
  return (
    <Part title={title}>
      {items.length === 0 ? (
        <p className="faint">{none}</p>
      ) : (
        <ul className="plain-list invest-items">
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Neighbours(props: ItemsProps<InvestRow['suppliers'][number]> & { readonly title: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, items, statements } = props;
  return (
    <Items
      title={title}
      none={t('invest.noneStated')}
      items={items}
      keyOf={({ name, linkKey, amount }) => `${name} ${linkKey} ${amount?.unit ?? ''}`}
    >
      {({ name, linkZh, amount, whole, statementIds }) => (
        <>
          <InChinese>{name}</InChinese> {whole && <span className="tag">{t('chains.wholeRegion')}</span>}{' '}
          {amount && <b>{amountText(amount, language)}</b>}{' '}
          <span className="faint">
            <InChinese>{linkZh}</InChinese>
          </span>
          <Evidence ids={statementIds} statements={statements} />
        </>
      )}
    </Items>
  );
}

function Pipeline({ items, statements }: ItemsProps<InvestRow['pipeline'][number]>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Items
      title={t('invest.pipeline')}
      none={t('invest.noPipeline')}
      items={items}
      keyOf={({ name, statementIds }) => `${name} ${statementIds[0] ?? ''}`}
    >
      {({ name, amount, modality, stage, when, closes, statementIds }) => (
        <>
          <InChinese>{name}</InChinese> {amount && <b>{amountText(amount, language)}</b>}{' '}
          <span className="faint">
            {[
              stage === null ? modality && t(`modality.${modality}`) : stageWord(stage, t),
              when && explainTime(when, language),
              closes && t(`invest.closes.${closes}`),
            ]
              .filter(Boolean)
              .join(t('common.listSeparator'))}
          </span>
          <Evidence ids={statementIds} statements={statements} />
        </>
      )}
    </Items>
  );
}

function stageWord(stage: string, t: ReturnType<typeof useTranslation>['t']): string {
  return t(`eventType.${stage as 'signed'}`, { defaultValue: stage });
}

function Approach({ items, statements }: ItemsProps<InvestRow['approach'][number]>) {
  const { t } = useTranslation();
  return (
    <Items
      title={t('invest.approach')}
      none={t('invest.noApproach')}
      items={items}
      keyOf={({ name, product }) => `${name} ${product}`}
    >
      {({ name, product, amount, statementIds }) => (
        <>
          <InChinese>{name}</InChinese>{' '}
          <span className="faint">
            <InChinese>{[product, amount].filter(Boolean).join('，')}</InChinese>
          </span>
          <Evidence ids={statementIds} statements={statements} />
        </>
      )}
    </Items>
  );
}

function Advantages({ items, statements }: ItemsProps<InvestRow['advantages'][number]>) {
  const { t } = useTranslation();
  return (
    <Items
      title={t('invest.advantages')}
      none={t('invest.noAdvantages')}
      items={items}
      keyOf={({ kind, statementId }) => `${kind} ${statementId}`}
    >
      {({ kind, of, words, statementId }) => (
        <>
          <span className="tag">{t(`invest.advantage.${kind}`)}</span>{' '}
          <span className="faint">
            {t(`invest.of.${of}`)} <InChinese>“{words}”</InChinese>
          </span>
          <Evidence ids={[statementId]} statements={statements} />
        </>
      )}
    </Items>
  );
}
