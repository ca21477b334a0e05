import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../../api/answers.js';
import { keepName, keptName } from '../../api/kept-name.js';
import type { Finding } from '../../api/types.js';
import { useSending } from '../../shell/use-sending.js';

/** What can be decided of a finding, in the order of the buttons. */
const outcomes = ['confirmed', 'explained', 'wrong'] as const;

/** The decision on a finding, with what takes it back; or the form that writes one down. */
export function DecideFinding(props: {
  readonly finding: Finding;
  readonly onDecided: (finding: Finding) => void;
}) {
  const { decision } = props.finding;
  return (
    <section className="finding-decision">
      {decision !== null && <Decided {...props} decision={decision} />}
      {decision?.standing !== true && <DecideForm {...props} />}
    </section>
  );
}

function Decided({
  finding,
  decision,
  onDecided,
}: {
  readonly finding: Finding;
  readonly decision: NonNullable<Finding['decision']>;
  readonly onDecided: (finding: Finding) => void;
}) {
  const { t } = useTranslation();
  const { send, failure, sending } = useDecision(finding, onDecided);
  return (
    <>
      <p>
        <span className="tag">{t(`findings.outcome.${decision.outcome}`)}</span>{' '}
        {t('findings.decided', { by: decision.by, date: decision.at.slice(0, 10), why: decision.why })}
      </p>
      {decision.standing ? (
        <Button
          size="small"
          loading={sending}
          onClick={() => send({ outcome: 'undone', by: decision.by, why: t('findings.undoneWhy') })}
        >
          {t('findings.undo')}
        </Button>
      ) : (
        <p className="finding-overtaken">{t('findings.overtaken')}</p>
      )}
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
}

function DecideForm({
  finding,
  onDecided,
}: {
  readonly finding: Finding;
  readonly onDecided: (finding: Finding) => void;
}) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  const [by, setBy] = useState(keptName);
  const { send, failure, sending } = useDecision(finding, onDecided);
  const ready = why.trim() !== '' && by.trim() !== '';
  const decide = (outcome: (typeof outcomes)[number]) => {
    keepName(by);
    send({ outcome, by, why });
  };
  return (
    <>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={2000}
        aria-label={t('findings.why')}
        placeholder={t('findings.whyHint')}
        value={why}
        onChange={({ target }) => setWhy(target.value)}
      />
      <div className="finding-decide">
        <Input
          maxLength={60}
          aria-label={t('findings.by')}
          placeholder={t('findings.by')}
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
        {outcomes.map((outcome) => (
          <Button key={outcome} disabled={!ready || sending} onClick={() => decide(outcome)}>
            {t(`findings.outcome.${outcome}`)}
          </Button>
        ))}
      </div>
      {failure !== null && <p role="alert">{failure}</p>}
    </>
  );
}

/** Sends a decision, and hands on the finding as it then stands or keeps what the server refused with. */
function useDecision(finding: Finding, onDecided: (finding: Finding) => void) {
  const { run, failure, busy: sending } = useSending();
  const send = (given: Parameters<typeof answers.decideFinding>[1]) =>
    run(answers.decideFinding(finding.id, given), onDecided);
  return { send, failure, sending };
}
