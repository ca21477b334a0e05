import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Chain, Gap, StatementMap } from '../../api/types.js';
import { linkName } from '../../chain-map/link-name.js';
import { edgeId } from '../../chain-map/map-graph.js';
import { Figures } from '../../evidence/figures.js';
import { closedWord } from '../../i18n/closed-words.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useChainFocus } from './use-chain-focus.js';

const tones = { short: 'short', unknown: 'unknown', 'no-evidence': 'unknown' } as const;

/** What the chain lacks: where, of what kind, what to do about it and why, and what would change that. */
export function GapTable({
  chain,
  statements,
}: {
  readonly chain: Chain;
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const columns = useGapColumns(chain, statements);
  if (chain.gaps.length === 0) return <p className="quiet">{t('chains.noGaps')}</p>;
  return (
    <Table<Gap>
      rowKey={(gap) => `${gap.linkId} ${gap.kind} ${gap.reason}`}
      columns={columns}
      dataSource={[...chain.gaps]}
      pagination={false}
      scroll={{ x: 900 }}
    />
  );
}

/** A gap between two links opens the relation, any other the link. */
function openGap(gap: Gap, focus: ReturnType<typeof useChainFocus>): void {
  if (gap.toLinkId === undefined) focus.openLink(gap.linkId);
  else focus.openEdge(edgeId({ from: gap.linkId, to: gap.toLinkId }));
}

function useGapColumns(chain: Chain, statements: StatementMap): TableColumnsType<Gap> {
  const { t } = useTranslation();
  const language = useLanguage();
  const focus = useChainFocus();
  const name = (id: string) => linkName(chain, id, language);
  return [
    {
      title: t('chains.gapLink'),
      key: 'link',
      width: 190,
      render: (_, gap) => (
        <button type="button" className="text-button" onClick={() => openGap(gap, focus)}>
          {gap.toLinkId === undefined
            ? name(gap.linkId)
            : t('chains.edge', { from: name(gap.linkId), to: name(gap.toLinkId) })}
        </button>
      ),
    },
    {
      title: t('chains.gapVerdict'),
      key: 'verdict',
      width: 150,
      render: (_, gap) => (
        <>
          <b>{gap.verdict === null ? t('chains.undecided') : closedWord(gap.verdict, language)}</b>{' '}
          <span className={`tag tag-${tones[gap.kind]}`}>{t(`chains.gapKind.${gap.kind}`)}</span>
        </>
      ),
    },
    {
      title: t('chains.gapReason'),
      dataIndex: 'reason',
      render: (reason: string) => <InChinese>{reason}</InChinese>,
    },
    {
      title: t('chains.gapFlip'),
      dataIndex: 'flip',
      render: (flip: string | null) =>
        flip === null ? <span className="faint">{t('common.unknown')}</span> : <InChinese>{flip}</InChinese>,
    },
    {
      title: t('chains.gapEvidence'),
      key: 'evidence',
      width: 160,
      render: (_, gap) => <Figures statements={gap.statementIds.flatMap((id) => statements[id] ?? [])} />,
    },
  ];
}
