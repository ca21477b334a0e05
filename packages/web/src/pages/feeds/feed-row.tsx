import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../../api/answers.js';
import { sayDecided } from '../../api/decided-signal.js';
import type { Feed } from '../../api/types.js';
import { timeWords } from '../../format/time-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useSending } from '../../shell/use-sending.js';
import { RefusedLines } from '../intake/refused-lines.js';
import { FeedRuns } from './feed-runs.js';
import { intervalWords } from './interval-words.js';

interface FeedRowProps {
  readonly feed: Feed;
  readonly isReading: boolean;
  readonly onStarted: (jobId: string) => void;
}

/** One feed: when it was read last, what was new, what went wrong, and what can be done with it. */
export function FeedRow({ feed, isReading, onStarted }: FeedRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { run, failure, busy } = useSending();
  const [isOpen, setOpen] = useState(false);
  const { id, name, kind, everyMinutes, allowsPrivate, last } = feed;
  const read = () => run(answers.readFeed(id), ({ jobId }) => onStarted(jobId));
  const remove = () => run(answers.removeFeed(id), sayDecided);
  return (
    <article className="feed" data-feed={name}>
      <div className="feed-head">
        <span className="tag">{t(`intake.feeds.kind.${kind}`)}</span>
        <strong className="feed-name">{name}</strong>
        <span className="faint">{intervalWords(everyMinutes, t)}</span>
        {allowsPrivate && <span className="tag tag-unknown">{t('intake.feeds.isPrivate')}</span>}
      </div>
      <p className={last === null ? 'faint' : 'quiet'}>
        {last === null
          ? t('intake.feeds.never')
          : t('intake.feeds.last', { ...last, at: timeWords(last.at, language) })}
      </p>
      {last !== null && last.refused.length > 0 && (
        <>
          <p className="refused-lines">{t('intake.feeds.failed', { count: last.refused.length })}</p>
          <RefusedLines lines={last.refused.slice(0, 5)} />
        </>
      )}
      <div className="feed-acts">
        <Button size="small" loading={busy || isReading} onClick={read}>
          {isReading ? t('intake.feeds.reading') : t('intake.feeds.read')}
        </Button>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t('intake.feeds.hide') : t('intake.feeds.history')}
        </Button>
        <Popconfirm
          title={t('intake.feeds.removeSure')}
          okText={t('intake.feeds.yes')}
          cancelText={t('intake.feeds.no')}
          onConfirm={remove}
        >
          <Button size="small" danger type="text">
            {t('intake.feeds.remove')}
          </Button>
        </Popconfirm>
      </div>
      {failure !== null && (
        <p role="alert" className="refused-lines">
          {failure}
        </p>
      )}
      {isOpen && <FeedRuns id={id} />}
    </article>
  );
}
