import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../../api/answers.js';
import { useSending } from '../../shell/use-sending.js';
import { intervalWords, intervals } from './interval-words.js';

/** Adds a folder or a feed; what could not be added is said below. */
export function AddFeed({ onStarted }: { readonly onStarted: (jobId: string) => void }) {
  const { t } = useTranslation();
  const { run, failure, busy } = useSending();
  const [address, setAddress] = useState('');
  const [everyMinutes, setEvery] = useState(60);
  const [allowsPrivate, setPrivate] = useState(false);
  const isWeb = /^https?:\/\//iu.test(address.trim());
  const add = () =>
    run(
      answers.addFeed({ address: address.trim(), everyMinutes, allowsPrivate: isWeb && allowsPrivate }),
      ({ jobId }) => {
        setAddress('');
        setPrivate(false);
        onStarted(jobId);
      },
    );
  return (
    <form
      className="panel add-feed"
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') add();
      }}
    >
      <div className="filters">
        <Input
          className="add-feed-address"
          value={address}
          maxLength={2000}
          placeholder={t('intake.feeds.address')}
          aria-label={t('intake.feeds.address')}
          onChange={({ target }) => setAddress(target.value)}
        />
        <Select
          aria-label={t('intake.feeds.every')}
          value={everyMinutes}
          onChange={setEvery}
          options={intervals.map((minutes) => ({ value: minutes, label: intervalWords(minutes, t) }))}
          style={{ width: 140 }}
        />
        <Button type="primary" htmlType="submit" loading={busy} disabled={address.trim() === ''}>
          {t('intake.feeds.add')}
        </Button>
      </div>
      {isWeb && (
        <Checkbox checked={allowsPrivate} onChange={({ target }) => setPrivate(target.checked)}>
          {t('intake.feeds.private')}
        </Checkbox>
      )}
      {failure !== null && (
        <p role="alert" className="refused-lines">
          {failure}
        </p>
      )}
    </form>
  );
}
