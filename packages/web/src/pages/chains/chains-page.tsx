import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { ChainState } from '../overview/chain-rows.js';
import '../overview/overview.css';
import './chains.css';

async function loadChains() {
  const [{ chains }, { clusters }] = await Promise.all([questions.chains(), questions.clusters()]);
  return { chains, clusters };
}

/** The chains there are, with what is known of each. */
export function ChainsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const load = useLoad('chains', loadChains);
  return (
    <>
      <PageHead title={t('chains.title')}>
        <p>{t('chains.lead')}</p>
      </PageHead>
      <Loaded load={load}>
        {({ chains, clusters }) =>
          chains.length === 0 ? (
            <Nothing />
          ) : (
            <ul className="plain-list chain-list">
              {chains.map((chain) => {
                const cluster = clusters.find(({ id }) => id === chain.cluster);
                return (
                  <li key={chain.id} className="panel">
                    <h2>
                      <Link to={`/chains/${chain.id}`}>{language === 'zh' ? chain.zh : chain.en}</Link>
                    </h2>
                    <p className="faint">
                      {t('common.labelled', {
                        label: t('chains.cluster'),
                        text: (language === 'zh' ? cluster?.zh : cluster?.en) ?? chain.cluster,
                      })}
                    </p>
                    <ChainState chain={chain} />
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
