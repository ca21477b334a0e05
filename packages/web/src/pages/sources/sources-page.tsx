import { Input, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { Source } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { SourceTabs } from '../intake/source-tabs.js';

/** The documents that were read. */
export function SourcesPage() {
  const { t } = useTranslation();
  const load = useLoad('sources', questions.sources);
  return (
    <>
      <SourceTabs />
      <PageHead title={t('sources.title')}>
        <p>{t('sources.lead')}</p>
      </PageHead>
      <Loaded load={load}>
        {({ sources }) => (sources.length === 0 ? <Nothing /> : <SourceTable sources={sources} />)}
      </Loaded>
    </>
  );
}

function SourceTable({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  const columns = useSourceColumns();
  const [words, setWords] = useState(useSearchParams()[0].get('q') ?? '');
  const named = sources.filter((source) =>
    [source.title, source.publisher, source.name].some((text) =>
      text?.toLowerCase().includes(words.toLowerCase()),
    ),
  );
  return (
    <>
      <div className="filters">
        <Input.Search
          allowClear
          style={{ width: 320 }}
          placeholder={t('sources.filter')}
          aria-label={t('sources.filter')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span className="faint">{t('common.total', { count: named.length })}</span>
      </div>
      <Table<Source>
        rowKey="id"
        columns={columns}
        dataSource={named}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing hint={t('common.emptyFilter')} /> }}
        scroll={{ x: 720 }}
      />
    </>
  );
}

function useSourceColumns(): TableColumnsType<Source> {
  const { t } = useTranslation();
  const text = (value: string | null) => value ?? <span className="faint">{t('common.unknown')}</span>;
  return [
    {
      title: t('sources.columnTitle'),
      key: 'title',
      render: (_, source) => <Link to={`/sources/${source.id}`}>{source.title ?? source.name}</Link>,
      sorter: (a, b) => (a.title ?? a.name).localeCompare(b.title ?? b.name, 'zh'),
    },
    { title: t('sources.columnPublisher'), dataIndex: 'publisher', width: 200, render: text },
    {
      title: t('sources.columnPublished'),
      dataIndex: 'published',
      width: 130,
      render: text,
      sorter: (a, b) => (a.published ?? '').localeCompare(b.published ?? ''),
    },
    {
      title: t('sources.columnStatements'),
      dataIndex: 'statementCount',
      width: 110,
      align: 'right',
      sorter: (a, b) => a.statementCount - b.statementCount,
    },
  ];
}
