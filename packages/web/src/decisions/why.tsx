import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepName, keptName } from '../api/kept-name.js';
import { useSending } from '../shell/use-sending.js';

/** Asks who decides and why, sends the decision, and says what the server refused it with. */
export function Why<Given>(props: {
  /** Whether what is to be decided is complete. */
  readonly ready: boolean;
  readonly send: (said: { readonly by: string; readonly why: string }) => Promise<Given>;
  readonly onSent: (given: Given) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const [by, setBy] = useState(keptName);
  const { run, failure, busy } = useSending();
  const complete = props.ready && why.trim() !== '' && by.trim() !== '';
  const send = () => {
    keepName(by);
    run(props.send({ by, why }), props.onSent);
  };
  return (
    <>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        aria-label={t('decisions.why')}
        placeholder={t('decisions.whyHint')}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
      />
      <div className="decide-send">
        <Input
          maxLength={60}
          aria-label={t('decisions.by')}
          placeholder={t('decisions.by')}
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
        <Button type="primary" disabled={!complete} loading={busy} onClick={send}>
          {t('decisions.send')}
        </Button>
        <Button onClick={props.onCancel}>{t('decisions.cancel')}</Button>
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
}
