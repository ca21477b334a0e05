import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Statement } from '../../api/types.js';
import { Figure } from '../../evidence/figure.js';
import { timeWords } from '../../evidence/statement-words.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Nothing } from '../../shell/loaded.js';
import { aspectOf, compareByFigure, objectOf, subjectOf, timeOf } from './statement-order.js';

/** Statements as a table that sorts; each figure opens its sentence. */
export function StatementTable({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const columns = useStatementColumns();
  return (
    <Table<Statement>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={[...statements]}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      rowClassName={(statement) => (statement.duplicate ? 'repeat' : '')}
      locale={{ emptyText: <Nothing hint={t('common.emptyFilter')} /> }}
      tableLayout="fixed"
      scroll={{ x: 1080 }}
    />
  );
}

function useStatementColumns(): TableColumnsType<Statement> {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = (value: string | null) =>
    value === null ? <span className="faint">{t('common.unstated')}</span> : <InChinese>{value}</InChinese>;
  const byText = (pick: (one: Statement) => string | null) => (a: Statement, b: Statement) =>
    (pick(a) ?? '').localeCompare(pick(b) ?? '', 'zh');
  return [
    {
      title: t('statements.columnFigure'),
      key: 'figure',
      width: 150,
      align: 'right',
      render: (_, one) => <Figure statement={one} />,
      sorter: compareByFigure,
    },
    {
      title: t('statements.columnMeasure'),
      key: 'measure',
      width: 180,
      render: (_, one) => (one.kind === 'observation' ? text(one.measure) : t(`kind.${one.kind}`)),
      sorter: byText(aspectOf),
    },
    {
      title: t('statements.columnSubject'),
      key: 'subject',
      render: (_, one) => text(subjectOf(one)),
      sorter: byText(subjectOf),
    },
    {
      title: t('statements.columnObject'),
      key: 'object',
      width: 130,
      render: (_, one) => objectOf(one) ?? '',
      sorter: byText(objectOf),
    },
    {
      title: t('statements.columnTime'),
      key: 'time',
      width: 190,
      render: (_, one) =>
        one.kind === 'relation' ? '' : timeOf(one) === null ? text(null) : timeWords(one, language),
      sorter: byText(timeOf),
    },
    {
      title: t('statements.columnSource'),
      key: 'source',
      width: 230,
      render: (_, one) => (
        <Link
          className="clipped"
          to={`/sources/${one.sourceId}?s=${encodeURIComponent(one.id)}`}
          title={one.source.title ?? one.source.name}
        >
          {one.source.title ?? one.source.name}
        </Link>
      ),
      sorter: byText((one) => one.source.published),
    },
  ];
}
