import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Chain, StatementMap, Verdict } from '../../api/types.js';
import { linkName } from '../../chain-map/link-name.js';
import { Figures } from '../../evidence/figures.js';
import { closedWord } from '../../i18n/closed-words.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useChainFocus } from './use-chain-focus.js';

interface VerdictTableProps {
  readonly chain: Chain;
  readonly statements: StatementMap;
}

/** How the links that are there are judged (silent ones stand among the gaps): verdict and why, the firms it rests on, its sentences, and the least change that flips it. */
export function VerdictTable({ chain, statements }: VerdictTableProps) {
  const columns = useColumns({ chain, statements });
  return (
    <Table<Verdict>
      rowKey="linkId"
      columns={columns}
      dataSource={chain.verdicts.filter(({ facts }) => facts.evidence !== 'none')}
      pagination={false}
      scroll={{ x: 900 }}
    />
  );
}

function useColumns({ chain, statements }: VerdictTableProps): TableColumnsType<Verdict> {
  const { t } = useTranslation();
  const language = useLanguage();
  const focus = useChainFocus();
  return [
    {
      title: t('chains.gapLink'),
      key: 'link',
      width: 150,
      render: (_, { linkId }) => (
        <button type="button" className="text-button" onClick={() => focus.openLink(linkId)}>
          {linkName(chain, linkId, language)}
        </button>
      ),
    },
    {
      title: t('chains.gapVerdict'),
      key: 'verdict',
      width: 96,
      render: (_, { verdict }) =>
        verdict === null ? (
          <span className="quiet">{t('chains.notJudged')}</span>
        ) : (
          <strong>{closedWord(verdict, language)}</strong>
        ),
    },
    {
      title: t('chains.gapReason'),
      key: 'reason',
      render: (_, { reason, facts }) => (
        <>
          <InChinese>{reason}</InChinese>
          {facts.firms.length > 0 && (
            <p className="faint">
              {t('chains.firms', { count: facts.firms.length, names: facts.firms.join('、') })}
              {facts.hhi !== null && ` · ${t('chains.hhi', { hhi: facts.hhi })}`}
            </p>
          )}
        </>
      ),
    },
    {
      title: t('chains.gapFlip'),
      key: 'flip',
      width: 260,
      render: (_, { flip, flipsTo }) =>
        flip === null ? null : (
          <>
            <InChinese>{flip}</InChinese>
            {flipsTo !== null && (
              <p className="faint">{t('chains.flipsTo', { verdict: closedWord(flipsTo, language) })}</p>
            )}
          </>
        ),
    },
    {
      title: t('chains.gapEvidence'),
      key: 'evidence',
      width: 170,
      render: (_, { statementIds }) => (
        <Figures statements={statementIds.flatMap((id) => statements[id] ?? [])} limit={3} />
      ),
    },
  ];
}
