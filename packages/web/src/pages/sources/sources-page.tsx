import { Input, Table, type TableColumnsType, type TableProps } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { questions, type SourceQuery } from '../../api/questions.js';
import type { Source } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { SourceTabs } from '../intake/source-tabs.js';

const pageSize = 50;
/** So long after the last letter the words are looked for. */
const pauseMilliseconds = 250;
type Sort = NonNullable<SourceQuery['sort']>;

/** The documents that were read, a page at a time. */
export function SourcesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const words = params.get('q') ?? '';
  const page = Math.max(1, Number(params.get('page')) || 1);
  const sort = sortOf(params.get('sort'));
  const query = {
    limit: pageSize,
    offset: (page - 1) * pageSize,
    sort,
    ...(words === '' ? {} : { q: words }),
  };
  const load = useLoad(`sources ${JSON.stringify(query)}`, () => questions.sources(query));
  const turn = (to: { readonly page?: number; readonly sort?: Sort }) =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      after.set('page', String(to.page ?? 1));
      if (to.sort !== undefined) after.set('sort', to.sort);
      return after;
    });
  return (
    <>
      <SourceTabs />
      <PageHead title={t('sources.title')}>
        <p>{t('sources.lead')}</p>
      </PageHead>
      <WordsFilter words={words} />
      <Loaded load={load}>
        {({ sources, total }) =>
          total === 0 && words === '' ? (
            <Nothing />
          ) : (
            <SourceTable sources={sources} total={total} page={page} sort={sort} onTurn={turn} />
          )
        }
      </Loaded>
    </>
  );
}

const sortOf = (written: string | null): Sort =>
  (['oldest', 'most', 'fewest'] as const).find((one) => one === written) ?? 'newest';

/** Words that a title, a publisher or a file name holds; kept in the address as `?q=`. */
function WordsFilter({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const [written, setWritten] = useState(words);
  useEffect(() => {
    if (written.trim() === words) return undefined;
    const waiting = setTimeout(() => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('page');
          if (written.trim() === '') after.delete('q');
          else after.set('q', written.trim());
          return after;
        },
        { replace: true },
      );
    }, pauseMilliseconds);
    return () => clearTimeout(waiting);
  }, [written, words, setParams]);
  return (
    <div className="filters">
      <Input.Search
        allowClear
        style={{ width: 320 }}
        placeholder={t('sources.filter')}
        aria-label={t('sources.filter')}
        value={written}
        maxLength={200}
        onChange={(event) => setWritten(event.target.value)}
      />
    </div>
  );
}

interface SourceTableProps {
  readonly sources: readonly Source[];
  readonly total: number;
  readonly page: number;
  readonly sort: Sort;
  readonly onTurn: (to: { readonly page?: number; readonly sort?: Sort }) => void;
}

function SourceTable({ sources, total, page, sort, onTurn }: SourceTableProps) {
  const { t } = useTranslation();
  const columns = useSourceColumns(sort);
  const onChange: TableProps<Source>['onChange'] = ({ current = 1 }, _, sorter, { action }) => {
    if (action === 'paginate') onTurn({ page: current });
    else if (!Array.isArray(sorter)) onTurn({ sort: sortFrom(String(sorter.columnKey), sorter.order) });
  };
  return (
    <>
      <p className="faint">{t('common.total', { count: total })}</p>
      <Table<Source>
        rowKey="id"
        columns={columns}
        dataSource={[...sources]}
        onChange={onChange}
        pagination={{ current: page, total, pageSize, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing hint={t('common.emptyFilter')} /> }}
        scroll={{ x: 720 }}
      />
    </>
  );
}

function sortFrom(column: string, order: 'ascend' | 'descend' | null | undefined): Sort {
  if (column === 'statementCount' && order) return order === 'ascend' ? 'fewest' : 'most';
  return column === 'published' && order === 'ascend' ? 'oldest' : 'newest';
}

function useSourceColumns(sort: Sort): TableColumnsType<Source> {
  const { t } = useTranslation();
  const text = (value: string | null) => value ?? <span className="faint">{t('common.unknown')}</span>;
  const sorted = (up: Sort, down: Sort) => ({
    sorter: true,
    sortOrder: sort === up ? ('ascend' as const) : sort === down ? ('descend' as const) : null,
  });
  return [
    {
      title: t('sources.columnTitle'),
      key: 'title',
      render: (_, source) => <Link to={`/sources/${source.id}`}>{source.title ?? source.name}</Link>,
    },
    { title: t('sources.columnPublisher'), dataIndex: 'publisher', width: 200, render: text },
    {
      title: t('sources.columnPublished'),
      key: 'published',
      dataIndex: 'published',
      width: 130,
      render: text,
      ...sorted('oldest', 'newest'),
    },
    {
      title: t('sources.columnStatements'),
      key: 'statementCount',
      dataIndex: 'statementCount',
      width: 110,
      align: 'right',
      ...sorted('fewest', 'most'),
    },
  ];
}
