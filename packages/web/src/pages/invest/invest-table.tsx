import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { InvestRow, StatementMap } from '../../api/types.js';
import { amountText } from '../../format/amount-text.js';
import { closedWord } from '../../i18n/closed-words.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { InvestDetail } from './invest-detail.js';

interface InvestTableProps {
  readonly rows: readonly InvestRow[];
  readonly statements: StatementMap;
}

/** The list as rows to be scanned; the one that is open, the first to begin with, tells everything it rests on. */
export function InvestTable({ rows, statements }: InvestTableProps) {
  const columns = useColumns();
  const [search, setSearch] = useSearchParams();
  const open = search.get('row') ?? rows[0]?.id ?? '';
  const openRow = (id: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('row', id);
        return after;
      },
      { preventScrollReset: true },
    );
  return (
    <Table<InvestRow>
      rowKey="id"
      className="invest-table"
      columns={columns}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 960 }}
      expandable={{
        expandedRowKeys: [open],
        expandRowByClick: true,
        onExpand: (expanded, { id }) => openRow(expanded ? id : 'none'),
        expandedRowRender: (row) => <InvestDetail row={row} statements={statements} />,
      }}
    />
  );
}

function useColumns(): TableColumnsType<InvestRow> {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    { title: t('invest.rank'), dataIndex: 'rank', width: 64, className: 'invest-rank' },
    {
      title: t('invest.link'),
      key: 'link',
      width: 200,
      render: (_, { chainId, chainZh, linkId, linkZh }) => (
        <>
          <Link to={`/chains/${chainId}?link=${linkId}`} onClick={(event) => event.stopPropagation()}>
            <InChinese>{linkZh}</InChinese>
          </Link>
          <p className="faint">
            <InChinese>{chainZh}</InChinese>
          </p>
        </>
      ),
    },
    {
      title: t('invest.verdict'),
      key: 'verdict',
      width: 190,
      render: (_, { verdict, kind }) => (
        <>
          <b>{verdict === null ? t('chains.undecided') : closedWord(verdict, language)}</b>{' '}
          <span className={`tag tag-${kind === 'short' ? 'short' : 'unknown'}`}>
            {t(`invest.kind.${kind}`)}
          </span>
        </>
      ),
    },
    {
      title: t('invest.attract'),
      key: 'attract',
      render: (_, { attract }) => (
        <>
          <InChinese>{attract.products.join('、')}</InChinese>
          <p className={attract.capacity === null ? 'faint' : 'invest-capacity'}>
            {(attract.capacity && amountText(attract.capacity, language)) ?? t('invest.noCapacity')}
          </p>
        </>
      ),
    },
    {
      title: t('invest.around'),
      key: 'around',
      width: 210,
      render: (_, { suppliers, customers, pipeline, approach }) => (
        <span className="faint">
          {(
            [
              ['suppliersShort', suppliers],
              ['customersShort', customers],
              ['pipelineShort', pipeline],
              ['approachShort', approach],
            ] as const
          )
            .filter(([, items]) => items.length > 0)
            .map(([key, items]) => t(`invest.${key}`, { count: items.length }))
            .join(' · ') || t('common.none')}
        </span>
      ),
    },
    {
      title: t('invest.score'),
      key: 'score',
      width: 90,
      align: 'right',
      render: (_, { score }) => <b className="invest-score">{score.total}</b>,
    },
  ];
}
