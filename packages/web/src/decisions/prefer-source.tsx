import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../api/answers.js';
import { sayDecided } from '../api/decided-signal.js';
import type { Statement } from '../api/types.js';
import { Why } from './why.js';
import './decisions.css';

/** Offers to follow the source of a statement rather than that of one which says otherwise. */
export function PreferSource({
  statement,
  other,
}: {
  readonly statement: Statement;
  readonly other: Statement;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [asking, setAsking] = useState(false);
  const words = t('decisions.prefer', { title: other.source.title ?? other.source.name });
  if (!asking)
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {words}
      </Button>
    );
  return (
    <section className="decide-form" aria-label={words}>
      <p>
        <strong>{words}</strong> <span className="faint">{t('decisions.hint.prefer')}</span>
      </p>
      <Why
        ready
        onCancel={() => setAsking(false)}
        send={(said) => answers.preferSource(statement.sourceId, { over: other.sourceId, ...said })}
        onSent={({ decisionId }) => {
          message.success(t('decisions.kept', { id: decisionId }));
          sayDecided();
          setAsking(false);
        }}
      />
    </section>
  );
}
