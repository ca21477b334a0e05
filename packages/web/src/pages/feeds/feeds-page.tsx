import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDecided } from '../../api/decided-signal.js';
import { questions } from '../../api/questions.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Nothing, PageHead } from '../../shell/loaded.js';
import { SourceTabs } from '../intake/source-tabs.js';
import { useJobs } from '../intake/use-jobs.js';
import { AddFeed } from './add-feed.js';
import { FeedRow } from './feed-row.js';
import './feeds.css';

/** Folders and news feeds that are read again and again: added, read now, taken away, and what each brought. */
export function FeedsPage() {
  const { t } = useTranslation();
  const load = useLoad('feeds', questions.feeds);
  const [jobIds, setJobIds] = useState<readonly string[]>([]);
  // What a reading brought is asked for again when it has ended.
  const { jobs } = useJobs(jobIds, sayDecided);
  const started = (jobId: string) => {
    setJobIds((all) => [...all, jobId]);
    sayDecided();
  };
  const underWay = [...jobs.values()].filter(({ endedAt }) => endedAt === null).map(({ name }) => name);
  return (
    <>
      <SourceTabs />
      <PageHead title={t('intake.feeds.title')}>
        <p>{t('intake.feeds.lead')}</p>
      </PageHead>
      <AddFeed onStarted={started} />
      <Loaded load={load}>
        {({ feeds }) =>
          feeds.length === 0 ? (
            <Nothing hint={t('intake.feeds.none')} />
          ) : (
            <>
              {feeds.map((feed) => (
                <FeedRow
                  key={feed.id}
                  feed={feed}
                  isReading={underWay.includes(feed.name)}
                  onStarted={started}
                />
              ))}
            </>
          )
        }
      </Loaded>
    </>
  );
}
