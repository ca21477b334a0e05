import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { questions } from '../../api/questions.js';
import type { FeedRun } from '../../api/types.js';
import { useLoad } from '../../api/use-load.js';
import { timeWords } from '../../format/time-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Loaded } from '../../shell/loaded.js';
import { RefusedLines } from '../intake/refused-lines.js';

/** What each of the last readings of a feed brought, the newest first. */
export function FeedRuns({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const load = useLoad(`feed ${id}`, () => questions.feed(id));
  return (
    <div className="feed-runs">
      <Loaded load={load}>
        {({ runs }) =>
          runs.length === 0 ? (
            <p className="faint">{t('intake.feeds.noRuns')}</p>
          ) : (
            <ol className="plain-list">
              {runs.map((run) => (
                <Run key={run.at} run={run} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  );
}

function Run({ run }: { readonly run: FeedRun }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const unnamed = run.added - run.documents.length;
  return (
    <li className="feed-run">
      <span className="faint">{t('intake.feeds.run', { ...run, at: timeWords(run.at, language) })}</span>
      {run.documents.length > 0 && (
        <ul className="plain-list">
          {run.documents.map(({ id, title }) => (
            <li key={id}>
              <Link to={`/sources/${id}`} lang="zh-CN">
                {title}
              </Link>
            </li>
          ))}
          {unnamed > 0 && <li className="faint">{t('intake.feeds.more', { count: unnamed })}</li>}
        </ul>
      )}
      <RefusedLines lines={run.refused} />
    </li>
  );
}
