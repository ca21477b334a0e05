import { Table, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { StageReach, StatementMap } from '../../api/types.js';
import { Figures } from '../../evidence/figures.js';
import { amountText } from '../../format/amount-text.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';

type Bind = StageReach['binds'][number];

/** What each stage can reach: how much, which capacities bind and what one more unit brings, and what is not known. */
export function ReachTable(props: {
  readonly reach: readonly StageReach[];
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const columns = useColumns(props.statements);
  const limited = props.reach.filter(({ amount }) => amount !== null);
  const open = props.reach.filter(({ amount }) => amount === null);
  return (
    <>
      <p className="quiet">{t('chains.reachLead')}</p>
      {limited.length > 0 && (
        <Table<StageReach>
          rowKey="linkKey"
          className="reach-table"
          columns={columns}
          dataSource={limited}
          pagination={false}
          scroll={{ x: 900 }}
        />
      )}
      {open.length > 0 && <OpenStages stages={open} />}
    </>
  );
}

/** The stages that nothing stated limits, in one line. */
function OpenStages({ stages }: { readonly stages: readonly StageReach[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = stages.map(({ zh, en }) => (language === 'zh' ? zh : en));
  return (
    <p className="quiet reach-open">
      {t('chains.reachOpen', { names: names.join(t('common.listSeparator')) })}
    </p>
  );
}

function useColumns(statements: StatementMap): TableColumnsType<StageReach> {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      title: t('chains.gapLink'),
      key: 'link',
      width: 150,
      render: (_, { zh, en }) => (language === 'zh' ? zh : en),
    },
    {
      title: t('chains.reachMost'),
      key: 'amount',
      width: 150,
      render: (_, { amount }) => <b>{amount && amountText(amount, language)}</b>,
    },
    {
      title: t('chains.reachBinds'),
      key: 'binds',
      render: (_, stage) => (
        <ul className="plain-list">
          {stage.binds.map((bind) => (
            <li key={bind.linkKey}>
              <BindLine bind={bind} own={bind.linkKey === stage.linkKey} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      title: t('chains.reachUnknown'),
      key: 'unknown',
      width: 260,
      render: (_, stage) => <span className="faint">{unknownOf(stage, t, language)}</span>,
    },
    {
      title: t('chains.gapEvidence'),
      key: 'evidence',
      width: 160,
      render: (_, { binds }) => (
        <Figures
          statements={binds.flatMap(({ statementIds }) => statementIds.flatMap((id) => statements[id] ?? []))}
        />
      ),
    },
  ];
}

function unknownOf(stage: StageReach, t: TFunction, language: 'zh' | 'en'): string {
  const names = stage.unlimited.map(({ zh, en }) => (language === 'zh' ? zh : en));
  return [
    ...(names.length === 0 ? [] : [t('chains.reachSilent', { names: names.join('、') })]),
    ...stage.uncounted,
  ].join(t('common.listSeparator'));
}

function BindLine({ bind, own }: { readonly bind: Bind; readonly own: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = own ? t('chains.reachOwn') : language === 'zh' ? bind.zh : bind.en;
  const nothing = bind.gain.low === '0' && bind.gain.high === '0';
  return (
    <>
      {name} {amountText(bind.capacity, language)}
      {bind.binds !== 'always' && <span className="tag">{t(`chains.binds.${bind.binds}`)}</span>}
      {!own && (
        <span className="faint">
          {' '}
          {nothing ? (
            t('chains.reachTied')
          ) : (
            <>
              {t('chains.reachEach')}
              <InChinese>{bind.each}</InChinese>
              {t('chains.reachGain', { gain: amountText(bind.gain, language) })}
            </>
          )}
        </span>
      )}
    </>
  );
}
