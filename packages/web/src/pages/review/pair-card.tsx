import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answers } from '../../api/answers.js';
import { keepName, keptName } from '../../api/kept-name.js';
import type { Entity, NamePair } from '../../api/types.js';
import { useSending } from '../../shell/use-sending.js';
import { zh } from '../../i18n/zh.js';

type Kind = 'merge' | 'split';
type Reason = keyof typeof zh.review.reason;

/** Two names side by side, why they may be one, and the decision. */
export function PairCard({ pair }: { readonly pair: NamePair }) {
  const { t } = useTranslation();
  const reasons = pair.reasons.filter((one): one is Reason => one in zh.review.reason);
  return (
    <article className="panel pair" data-pair={`${pair.a.name}|${pair.b.name}`}>
      <div className="pair-names">
        <NameOf entity={pair.a} />
        <NameOf entity={pair.b} />
      </div>
      <p className="pair-reasons">
        <span className={`tag ${pair.verdict === 'same' ? 'tag-ample' : 'tag-unknown'}`}>
          {t(`review.verdict.${pair.verdict}`)}
        </span>
        <span className="tag">{t(`entityType.${pair.a.type}`)}</span>
        <span className="quiet">
          {reasons.map((one) => t(`review.reason.${one}`)).join(t('common.listSeparator'))}
        </span>
      </p>
      <DecidePair pair={pair} />
    </article>
  );
}

function NameOf({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation();
  const others = entity.names.filter((name) => name !== entity.name);
  return (
    <div>
      <h2 lang="zh-CN">
        <Link to={`/entities/${encodeURIComponent(entity.id)}`}>{entity.name}</Link>
      </h2>
      <p className="faint">
        {t('review.mentioned', { count: entity.mentionCount, sources: entity.sourceIds.length })}
      </p>
      {others.length > 0 && (
        <p className="quiet" lang="zh-CN">
          {others.join('、')}
        </p>
      )}
    </div>
  );
}

function DecidePair({ pair }: { readonly pair: NamePair }) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const [by, setBy] = useState(keptName);
  const [decided, setDecided] = useState<{ readonly kind: Kind; readonly id: string } | null>(null);
  const { run, failure, busy } = useSending();
  const decide = (kind: Kind) => {
    keepName(by);
    const names = [pair.a.name, pair.b.name];
    run(answers.decideNames({ kind, type: pair.a.type, names, by, why }), ({ decisionId }) =>
      setDecided({ kind, id: decisionId }),
    );
  };
  const ready = why.trim() !== '' && by.trim() !== '' && !busy;
  return (
    <div className="pair-decide">
      {decided === null ? (
        <>
          <Input
            maxLength={2000}
            aria-label={t('review.why')}
            placeholder={t('review.whyHint')}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
          <Input
            className="pair-by"
            maxLength={60}
            aria-label={t('review.by')}
            placeholder={t('review.by')}
            value={by}
            onChange={({ target }) => setBy(target.value)}
          />
          <Button disabled={!ready} onClick={() => decide('merge')}>
            {t('review.merge')}
          </Button>
          <Button disabled={!ready} onClick={() => decide('split')}>
            {t('review.split')}
          </Button>
        </>
      ) : (
        <>
          <span role="status">{t(`review.decided.${decided.kind}`)}</span>
          <Button
            size="small"
            loading={busy}
            onClick={() =>
              run(answers.undo(decided.id, { by, why: t('review.undoneWhy') }), () => setDecided(null))
            }
          >
            {t('review.undo')}
          </Button>
        </>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  );
}
