import { Input, Select, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type EntityQuery, questions } from '../../api/questions.js';
import type { Entity } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { entityTypes } from './entity-types.js';

/** The things the sources name. */
export function EntitiesPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const query = queryOf(params);
  const load = useLoad(`entities ${JSON.stringify(query)}`, () => questions.entities(query));
  return (
    <>
      <PageHead title={t('entities.title')}>
        <p>{t('entities.lead')}</p>
        <ToReview />
      </PageHead>
      <EntityFilters />
      <Loaded load={load}>
        {({ items, total }) => (
          <>
            <p className="faint">
              {items.length < total
                ? t('common.showing', { shown: items.length, total })
                : t('common.total', { count: total })}
            </p>
            <EntityTable entities={items} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** The way to names that wait for a person's decision, where there are any. */
function ToReview() {
  const { t } = useTranslation();
  const load = useLoad('review names', questions.reviewNames);
  if (load.kind !== 'ready' || load.data.total === 0) return null;
  return (
    <p>
      <Link to="/review/names">{t('entities.toReview', { count: load.data.total })}</Link>
    </p>
  );
}

function queryOf(params: URLSearchParams): EntityQuery {
  const type = entityTypes.find((one) => one === params.get('type'));
  const q = params.get('q');
  return { ...(type && { type }), ...(q !== null && q !== '' && { q }), limit: 1000 };
}

function EntityFilters() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (name: 'q' | 'type', value: string | undefined) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return (
    <div className="filters">
      <Input.Search
        allowClear
        style={{ width: 300 }}
        defaultValue={params.get('q') ?? ''}
        placeholder={t('entities.query')}
        aria-label={t('entities.query')}
        onSearch={(value) => set('q', value.trim())}
      />
      <Select
        allowClear
        style={{ width: 140 }}
        placeholder={t('entities.type')}
        aria-label={t('entities.type')}
        value={params.get('type')}
        onChange={(value: string | undefined) => set('type', value)}
        options={entityTypes.map((type) => ({ value: type, label: t(`entityType.${type}`) }))}
      />
    </div>
  );
}

function EntityTable({ entities }: { readonly entities: readonly Entity[] }) {
  const { t } = useTranslation();
  const columns: TableColumnsType<Entity> = [
    {
      title: t('entities.columnName'),
      key: 'name',
      render: (_, one) => <Link to={`/entities/${encodeURIComponent(one.id)}`}>{one.name}</Link>,
      sorter: (a, b) => a.name.localeCompare(b.name, 'zh'),
    },
    {
      title: t('entities.columnType'),
      key: 'type',
      width: 110,
      render: (_, one) => t(`entityType.${one.type}`),
    },
    {
      title: t('entities.columnOther'),
      key: 'other',
      render: (_, one) => (
        <span className="quiet">{one.names.filter((name) => name !== one.name).join('、')}</span>
      ),
    },
    {
      title: t('entities.columnMentions'),
      dataIndex: 'mentionCount',
      width: 100,
      align: 'right',
      sorter: (a, b) => a.mentionCount - b.mentionCount,
    },
    {
      title: t('entities.columnSources'),
      key: 'sources',
      width: 100,
      align: 'right',
      render: (_, one) => one.sourceIds.length,
      sorter: (a, b) => a.sourceIds.length - b.sourceIds.length,
    },
  ];
  return (
    <Table<Entity>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={[...entities]}
      pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: <Nothing hint={t('common.emptyFilter')} /> }}
      scroll={{ x: 760 }}
    />
  );
}
