import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Nothing, PageHead, Section } from '../../shell/loaded.js';
import { AllClusters } from './all-clusters.js';
import { ChainRows } from './chain-rows.js';
import { ClusterGrid } from './cluster-grid.js';
import { Counts } from './counts.js';
import { DisagreementList } from './disagreement-list.js';
import { RecentSources } from './recent-sources.js';
import './overview.css';

async function loadOverview() {
  const [summary, clusters, chains, findings, sources] = await Promise.all([
    questions.summary(),
    questions.clusters(),
    questions.chains(),
    questions.findings(),
    questions.sources(),
  ]);
  return { summary, clusters, chains, findings, sources };
}

/** The page one begins the week with: what there is, what disagrees, where the chains stand. */
export function OverviewPage() {
  const { t } = useTranslation();
  const load = useLoad('overview', loadOverview);
  return (
    <>
      <PageHead title={t('overview.title')}>
        <p>{t('overview.lead')}</p>
      </PageHead>
      <Loaded load={load}>
        {({ summary, clusters, chains, findings, sources }) =>
          summary.documents === 0 ? (
            <Nothing />
          ) : (
            <>
              <Counts summary={summary} />
              <Section title={t('overview.clusters')}>
                <AllClusters
                  statements={clusters.headlineIds.flatMap((id) => clusters.statements[id] ?? [])}
                />
                <ClusterGrid clusters={clusters.clusters} statements={clusters.statements} />
              </Section>
              <div className="overview-columns">
                <Section
                  title={t('overview.disagree')}
                  aside={<Link to="/findings">{t('overview.allFindings')}</Link>}
                >
                  <DisagreementList findings={findings.findings} statements={findings.statements} />
                </Section>
                <div>
                  <Section
                    title={t('overview.chainState')}
                    aside={<Link to="/chains">{t('common.more')}</Link>}
                  >
                    <ChainRows chains={chains.chains} />
                  </Section>
                  <Section
                    title={t('overview.recent')}
                    aside={<Link to="/sources">{t('overview.allSources')}</Link>}
                  >
                    <RecentSources sources={sources.sources.slice(0, 6)} />
                  </Section>
                </div>
              </div>
            </>
          )
        }
      </Loaded>
    </>
  );
}
