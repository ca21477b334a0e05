import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { questions } from '../../api/questions.js';
import type { ChainHead, Cluster } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Loaded, Nothing, PageHead, Section } from '../../shell/loaded.js';
import { bestKnown, ChainState } from '../overview/chain-rows.js';
import '../overview/overview.css';
import './chains.css';

async function loadChains() {
  const [{ chains }, { clusters }] = await Promise.all([questions.chains(), questions.clusters()]);
  return { chains, clusters };
}

/** The chains there are, by cluster, with what is known of each. */
export function ChainsPage() {
  const { t } = useTranslation();
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
            clusters.map((cluster) => (
              <ChainsOfCluster
                key={cluster.id}
                cluster={cluster}
                chains={chains.filter((chain) => chain.cluster === cluster.id)}
              />
            ))
          )
        }
      </Loaded>
    </>
  );
}

function ChainsOfCluster(props: { readonly cluster: Cluster; readonly chains: readonly ChainHead[] }) {
  const language = useLanguage();
  const { cluster, chains } = props;
  if (chains.length === 0) return null;
  return (
    <Section title={language === 'zh' ? cluster.zh : cluster.en}>
      <ul className="plain-list chain-list">
        {bestKnown(chains).map((chain) => (
          <li key={chain.id}>
            <h3>
              <Link to={`/chains/${chain.id}`}>{language === 'zh' ? chain.zh : chain.en}</Link>
            </h3>
            <ChainState chain={chain} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
