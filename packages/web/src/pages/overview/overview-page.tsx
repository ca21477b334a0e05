import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Nothing, PageHead, Section } from '../../shell/loaded.js';
import { AllClusters } from './all-clusters.js';
import { bestKnown, ChainRows } from './chain-rows.js';
import { ClusterGrid } from './cluster-grid.js';
import { Counts } from './counts.js';
import { DisagreementList } from './disagreement-list.js';
import { PackProblems } from './pack-problems.js';
import { RecentSources } from './recent-sources.js';
import './overview.css';

const shown = 6;

async function loadOverview() {
  const [summary, clusters, chains, findings, sources] = await Promise.all([
    questions.summary(),
    questions.clusters(),
    questions.chains(),
    questions.findings(),
    questions.sources({ limit: shown, offset: 0 }),
  ]);
  return { summary, clusters, chains: chains.chains, findings, sources: sources.sources };
}

type OverviewData = Awaited<ReturnType<typeof loadOverview>>;

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
        {(data) => (data.summary.documents === 0 ? <Nothing /> : <Overview {...data} />)}
      </Loaded>
    </>
  );
}

function Overview({ summary, clusters, chains, findings, sources }: OverviewData) {
  const { t } = useTranslation();
  const more = (to: string, words: string) => <Link to={to}>{words}</Link>;
  return (
    <>
      <PackProblems problems={summary.packProblems} />
      <Counts summary={summary} />
      <Section title={t('overview.clusters')}>
        <AllClusters statements={clusters.headlineIds.flatMap((id) => clusters.statements[id] ?? [])} />
        <ClusterGrid clusters={clusters.clusters} statements={clusters.statements} />
      </Section>
      <div className="overview-columns">
        <div>
          <Section title={t('overview.disagree')} aside={more('/findings', t('overview.allFindings'))}>
            <DisagreementList findings={findings.findings} statements={findings.statements} />
          </Section>
          <Section title={t('overview.recent')} aside={more('/sources', t('overview.allSources'))}>
            <RecentSources sources={sources} />
          </Section>
        </div>
        <Section title={t('overview.chainState')} aside={more('/chains', t('common.more'))}>
          <ChainRows chains={bestKnown(chains).slice(0, shown)} />
        </Section>
      </div>
    </>
  );
}
