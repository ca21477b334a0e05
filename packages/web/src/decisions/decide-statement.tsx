import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../api/answers.js';
import { sayDecided } from '../api/decided-signal.js';
import type { StatementDetail } from '../api/types.js';
import { CorrectFields, type Fields } from './correct-fields.js';
import { DecisionLine } from './decision-line.js';
import { LinkChooser } from './link-chooser.js';
import { Why } from './why.js';
import './decisions.css';

type Act = 'accept' | 'reject' | 'correct' | 'note' | 'move' | 'confirm' | 'bar';

/** One thing to decide; of a place, with the link and what it is called. */
interface Choice {
  readonly act: Act;
  readonly link?: string;
  readonly zh?: string;
}

/** What was decided of a statement, and the form that decides something more. */
export function DecideStatement({ detail }: { readonly detail: StatementDetail }) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<Choice | null>(null);
  return (
    <div className="drawer-block decide-statement">
      <h3>{t('decisions.of')}</h3>
      {detail.leftOut && <p className="tag tag-short">{t('decisions.leftOut')}</p>}
      {detail.decisions.map((decision) => (
        <DecisionLine key={decision.id} decision={decision} />
      ))}
      {choice === null ? (
        <Choices detail={detail} onChosen={setChoice} />
      ) : (
        <Form key={JSON.stringify(choice)} detail={detail} choice={choice} onClosed={() => setChoice(null)} />
      )}
    </div>
  );
}

function Choices({
  detail: { uses },
  onChosen,
}: {
  readonly detail: StatementDetail;
  readonly onChosen: (choice: Choice) => void;
}) {
  const { t } = useTranslation();
  const links = new Map(uses.links.map(({ chainId, linkId, zh }) => [`${chainId}.${linkId}`, zh]));
  return (
    <div className="decide-choices">
      {(['accept', 'reject', 'correct', 'note', 'move'] as const).map((act) => (
        <Button key={act} size="small" onClick={() => onChosen({ act })}>
          {t(`decisions.${act}`)}
        </Button>
      ))}
      {[...links].map(([link, zh]) => (
        <span key={link}>
          <Button size="small" onClick={() => onChosen({ act: 'confirm', link, zh })}>
            {t('decisions.confirmLink', { link: zh })}
          </Button>{' '}
          <Button size="small" onClick={() => onChosen({ act: 'bar', link, zh })}>
            {t('decisions.barLink', { link: zh })}
          </Button>
        </span>
      ))}
    </div>
  );
}

function Form({
  detail: { statement },
  choice: { act, link: given, zh },
  onClosed,
}: {
  readonly detail: StatementDetail;
  readonly choice: Choice;
  readonly onClosed: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [fields, setFields] = useState<Fields>({});
  const [link, setLink] = useState(given);
  const changed = Object.keys(fields).length > 0;
  const ready = act === 'correct' ? changed : act === 'move' ? link !== undefined : true;
  const named =
    act === 'confirm' || act === 'bar'
      ? t(`decisions.${act}Link`, { link: zh ?? '' })
      : t(`decisions.${act}`);
  return (
    <section className="decide-form" aria-label={named}>
      <p>
        <strong>{named.replace('…', '')}</strong> <span className="faint">{t(`decisions.hint.${act}`)}</span>
      </p>
      {act === 'correct' && <CorrectFields statement={statement} fields={fields} onChange={setFields} />}
      {act === 'move' && <LinkChooser onChange={setLink} />}
      <Why
        ready={ready}
        onCancel={onClosed}
        send={({ by, why }) =>
          answers.decideStatement(statement.id, {
            act,
            by,
            why,
            ...(link === undefined ? {} : { link }),
            ...(act === 'correct' ? { fields } : {}),
          })
        }
        onSent={({ decisionId }) => {
          message.success(t('decisions.kept', { id: decisionId }));
          sayDecided();
          onClosed();
        }}
      />
    </section>
  );
}
