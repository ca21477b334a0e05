import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answers } from '../api/answers.js';
import { sayDecided } from '../api/decided-signal.js';
import { keptName } from '../api/kept-name.js';
import type { Decision } from '../api/types.js';
import { useSending } from '../shell/use-sending.js';
import { fieldWords } from './field-words.js';

/** What was decided, by whom, when and why; with what takes it back where it stands. */
export function DecisionLine({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const { by, why, at, kind, standing } = decision;
  const who = { by, date: at.slice(0, 10) };
  return (
    <div className={standing ? 'decision' : 'decision decision-undone'}>
      <span className={`tag ${kind === 'reject' ? 'tag-short' : ''}`}>{t(`decisions.kind.${kind}`)}</span>
      <span className="decision-what">
        <What decision={decision} />
        <span className="faint">
          {why === '' ? t('decisions.lineNoWhy', who) : t('decisions.line', { ...who, why })}
        </span>
      </span>
      <span className="faint">{t('decisions.number', { id: decision.id })}</span>
      {standing ? (
        kind !== 'undo' && <TakeBack decision={decision} />
      ) : (
        <span className="tag">{t('decisions.undone')}</span>
      )}
    </div>
  );
}

function What({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const { outcome, fields, link, names, sources, finding, undoes, kind } = decision;
  const [followed, other] = sources.map(({ title, name }) => title ?? name);
  const [chainId = '', linkId = ''] = (link?.id ?? '').split('.');
  return (
    <>
      {kind === 'finding' && outcome !== null && `${t(`findings.outcome.${outcome as 'wrong'}`)} `}
      {finding !== null && (
        <Link to={`/findings?f=${encodeURIComponent(finding.id)}`}>{finding.title ?? finding.id}</Link>
      )}
      {link !== null && (
        <>
          {t(`decisions.place.${outcome as 'move'}`)}{' '}
          <Link to={`/chains/${chainId}?link=${encodeURIComponent(linkId)}`}>{link.zh}</Link>
        </>
      )}
      {Object.entries(fields).length > 0 && fieldWords(fields, t)}
      {names.length > 0 && names.map((name) => `“${name}”`).join(t('common.listSeparator'))}
      {followed !== undefined && `《${followed}》 ${t('decisions.over', { title: other ?? '' })}`}
      {undoes !== null && t('decisions.undoes', { id: undoes })}{' '}
    </>
  );
}

function TakeBack({ decision: { id, by } }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const { run, failure, busy } = useSending();
  const undo = () =>
    run(answers.undo(id, { by: keptName() || by, why: t('decisions.undoneWhy') }), sayDecided);
  return (
    <>
      <Button size="small" loading={busy} onClick={undo}>
        {t('decisions.undo')}
      </Button>
      {failure !== null && <span role="alert">{failure}</span>}
    </>
  );
}
