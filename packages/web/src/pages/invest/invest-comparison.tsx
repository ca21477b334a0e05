import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answers } from '../../api/answers.js';
import { LoadFailure } from '../../api/client.js';
import type { InvestComparison as Comparison, InvestRowHead } from '../../api/types.js';
import { InChinese } from '../../i18n/in-chinese.js';
import { refusalWords } from '../../shell/refusal-words.js';

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'comparing' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'compared'; readonly name: string; readonly comparison: Comparison };

/** Takes an earlier edition from the reader's disk and says what became of the list since. The file is kept nowhere. */
export function InvestComparison() {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ kind: 'none' });
  const input = useRef<HTMLInputElement>(null);
  const compare = async (file: File) => {
    setState({ kind: 'comparing' });
    try {
      const comparison = await answers.compareInvestLists({ name: file.name, text: await file.text() });
      setState({ kind: 'compared', name: file.name, comparison });
    } catch (reason) {
      const refusal = reason instanceof LoadFailure ? reason.refusal : null;
      setState({ kind: 'failed', why: refusal === null ? t('common.offline') : refusalWords(refusal, t) });
    }
  };
  return (
    <>
      <p className="invest-compare">
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('invest.compare.choose')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again, once it was changed.
            target.value = '';
            if (file) void compare(file);
          }}
        />
        <Button size="small" loading={state.kind === 'comparing'} onClick={() => input.current?.click()}>
          {t('invest.compare.choose')}
        </Button>
        <span className="faint">{t('invest.compare.hint')}</span>
      </p>
      {state.kind === 'failed' && <p role="alert">{state.why}</p>}
      {state.kind === 'compared' && <Compared {...state} close={() => setState({ kind: 'none' })} />}
    </>
  );
}

function Compared(props: {
  readonly name: string;
  readonly comparison: Comparison;
  readonly close: () => void;
}) {
  const { t } = useTranslation();
  const { name, comparison, close } = props;
  const { earlier, now, sourcesAdded, sourcesGone, added, gone, changed } = comparison;
  const nothing = added.length + gone.length + changed.length === 0;
  return (
    <section className="panel invest-compared" aria-label={t('invest.compare.title')}>
      <div className="section-head">
        <h2>{t('invest.compare.title')}</h2>
        <Button size="small" onClick={close}>
          {t('invest.compare.close')}
        </Button>
      </div>
      <p className="quiet">
        {t('invest.compare.editions', {
          name,
          rows: earlier.rows,
          sources: earlier.sources,
          nowRows: now.rows,
          nowSources: now.sources,
          sourcesAdded,
          sourcesGone,
        })}
      </p>
      {earlier.region !== now.region && (
        <p role="alert">
          {t('invest.compare.otherRegion', { earlier: earlier.region ?? '—', now: now.region ?? '—' })}
        </p>
      )}
      {nothing && <p>{t('invest.compare.nothing')}</p>}
      <Rows title={t('invest.compare.added')} rows={added} />
      <Rows title={t('invest.compare.gone')} rows={gone} />
      <Changes changed={changed} />
    </section>
  );
}

function RowName({ row }: { readonly row: InvestRowHead }) {
  return (
    <>
      <Link to={`/chains/${row.chainId}?link=${row.linkId}`}>
        <InChinese>{row.linkZh}</InChinese>
      </Link>{' '}
      <span className="faint">
        <InChinese>{row.chainZh}</InChinese>
      </span>
    </>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly InvestRowHead[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="faint">{t('invest.count', { count: rows.length })}</span>
      </h3>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id}>
            <RowName row={row} />{' '}
            <span className="faint">{t('invest.compare.ranked', { rank: row.rank, total: row.total })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ changed }: Pick<Comparison, 'changed'>) {
  const { t } = useTranslation();
  if (changed.length === 0) return null;
  return (
    <>
      <h3>
        {t('invest.compare.changed')}{' '}
        <span className="faint">{t('invest.count', { count: changed.length })}</span>
      </h3>
      <div className="invest-changes">
        <table>
          <thead>
            <tr>
              <th>{t('invest.link')}</th>
              <th>{t('invest.compare.what')}</th>
              <th>{t('invest.compare.before')}</th>
              <th>{t('invest.compare.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changed.flatMap(({ row, changes }) =>
              changes.map(({ field, zh, before, after }, at) => (
                <tr key={`${row.id} ${field}`}>
                  {at === 0 && (
                    <td rowSpan={changes.length}>
                      <RowName row={row} />
                    </td>
                  )}
                  <td>
                    <InChinese>{zh}</InChinese>
                  </td>
                  <td>
                    <InChinese>{before}</InChinese>
                  </td>
                  <td>
                    <InChinese>{after}</InChinese>
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}
