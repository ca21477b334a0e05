import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { questions } from '../../api/questions.js';
import type { InvestPage as InvestAnswer } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { AnalysesNote } from '../../i18n/in-chinese.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { InvestComparison } from './invest-comparison.js';
import { InvestTable } from './invest-table.js';
import './invest.css';

const formats = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['md', 'Markdown'],
  ['json', 'JSON'],
] as const;

/** The investment list: what to attract to each gap, in the order of its score, to be worked from and taken away. */
export function InvestPage() {
  const { t } = useTranslation();
  const load = useLoad('invest list', questions.investList);
  return (
    <>
      <PageHead title={t('invest.title')}>
        <p>{t('invest.lead')}</p>
        <p className="invest-downloads">
          {t('invest.download')}
          {formats.map(([format, name]) => (
            <a key={format} href={`/api/lists/invest.${format}`} download>
              {name}
            </a>
          ))}
        </p>
        <AnalysesNote />
      </PageHead>
      <InvestComparison />
      <Loaded load={load}>
        {(page) => (page.list.rows.length === 0 ? <Nothing /> : <List page={page} />)}
      </Loaded>
    </>
  );
}

function List({ page }: { readonly page: InvestAnswer }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const chain = search.get('chain');
  const { rows } = page.list;
  const chains = new Map(rows.map(({ chainId, chainZh }) => [chainId, chainZh]));
  const shown = chain === null ? rows : rows.filter(({ chainId }) => chainId === chain);
  const choose = (id: string | undefined) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (id === undefined) after.delete('chain');
      else after.set('chain', id);
      return after;
    });
  return (
    <>
      <div className="filters">
        <Select
          aria-label={t('invest.chain')}
          placeholder={t('invest.allChains')}
          value={chain}
          onChange={choose}
          allowClear
          options={[...chains].map(([value, label]) => ({ value, label }))}
          style={{ width: 240 }}
        />
        <span className="faint">{t('invest.count', { count: shown.length })}</span>
      </div>
      <InvestTable rows={shown} statements={page.statements} />
    </>
  );
}
