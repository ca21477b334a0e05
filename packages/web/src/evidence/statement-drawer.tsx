import { App, Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { questions } from '../api/questions.js';
import type { Statement, StatementDetail } from '../api/types.js';
import { useLoad } from '../api/use-load.js';
import { DecideStatement } from '../decisions/decide-statement.js';
import { PreferSource } from '../decisions/prefer-source.js';
import { useLanguage } from '../i18n/use-language.js';
import { Loaded } from '../shell/loaded.js';
import { Figure } from './figure.js';
import { Sentence } from './sentence.js';
import { ReadingFacts, StatementFacts } from './statement-facts.js';
import { fieldHints, sourceLine, statementLabel, statementTopic } from './statement-words.js';
import { useShownStatement } from './use-shown-statement.js';
import './evidence.css';

/**
 * The one drawer that explains a statement: its sentence with the text around it, every field, how it was read, and
 * where it is used. It leaves the page beside it usable, so that one can go from mark to mark.
 */
export function StatementDrawer() {
  const { t } = useTranslation();
  const { id, hide } = useShownStatement();
  const load = useLoad(id === null ? null : `statement ${id}`, () => questions.statement(id ?? ''));
  return (
    <Drawer
      open={id !== null}
      onClose={hide}
      mask={false}
      size={480}
      zIndex={1200}
      title={t('statement.title')}
      rootClassName="statement-drawer"
      destroyOnHidden
    >
      <Loaded load={load}>{(detail) => <Explained detail={detail} />}</Loaded>
    </Drawer>
  );
}

function Explained({ detail }: { readonly detail: StatementDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { statement } = detail;
  return (
    <article>
      <p className="drawer-figure">{statementLabel(statement, t, language)}</p>
      <p className="quiet">{statementTopic(statement)}</p>
      <div className="drawer-block">
        <InContext detail={detail} />
        <p className="faint">
          {sourceLine(statement, t)}
          {statement.place !== null && ` · ${statement.place[language]}`}
        </p>
        {statement.duplicate && <p className="faint">{t('statement.duplicate')}</p>}
        <Actions statement={statement} />
      </div>
      <div className="drawer-block">
        {detail.asRead !== null && (
          <p className="faint">
            {t('decisions.asRead', { figure: statementLabel(detail.asRead, t, language) })}
          </p>
        )}
        <StatementFacts statement={statement} />
      </div>
      <DecideStatement key={statement.id} detail={detail} />
      <Others detail={detail} />
      <Uses detail={detail} />
      <div className="drawer-block">
        <h3>{t('statement.provenance')}</h3>
        <ReadingFacts statement={statement} />
      </div>
    </article>
  );
}

function InContext({ detail: { statement, window } }: { readonly detail: StatementDetail }) {
  const { t } = useTranslation();
  const before = window.text.slice(0, statement.sentenceStart - window.start);
  const after = window.text.slice(statement.sentenceEnd - window.start);
  const tail = before.trimStart().slice(-70);
  return (
    <>
      {tail.trim() !== '' && <p className="drawer-context">…{tail}</p>}
      <div className="drawer-sentence">
        <Sentence statement={statement} hints={fieldHints(statement, t)} />
      </div>
      {after.trim() !== '' && <p className="drawer-context">{after.trimStart().slice(0, 70)}…</p>}
    </>
  );
}

function Actions({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { message } = App.useApp();
  const inSource = useLocation().pathname === `/sources/${statement.sourceId}`;
  const citation = t('statement.citation', {
    figure: statementLabel(statement, t, language),
    sentence: statement.sentence.trim(),
    source: statement.source.title ?? statement.source.name,
    date: statement.source.published ?? t('common.undated'),
  });
  const copy = async () => {
    await navigator.clipboard.writeText(citation);
    message.success(t('statement.copied'));
  };
  return (
    <div className="drawer-actions">
      {!inSource && (
        <Link to={`/sources/${statement.sourceId}?s=${encodeURIComponent(statement.id)}`}>
          <Button type="primary">{t('statement.inText')}</Button>
        </Link>
      )}
      <Button onClick={() => void copy()}>{t('statement.copy')}</Button>
    </div>
  );
}

/** What other articles say of the same thing; copies of one article count once. */
function Others({ detail: { statement, others } }: { readonly detail: StatementDetail }) {
  const { t } = useTranslation();
  if (others === null) return null;
  return (
    <div className="drawer-block">
      <h3>{t('statement.others')}</h3>
      {others.agree.length > 0 && (
        <p>
          <span className="tag tag-ample">{t('statement.agreed', { count: others.articles })}</span>
        </p>
      )}
      <OtherList statements={others.agree} />
      {others.differ.length > 0 && (
        <p>
          <span className="tag tag-short">{t('statement.differs', { count: others.differ.length })}</span>
        </p>
      )}
      <OtherList statements={others.differ} beside={statement} />
    </div>
  );
}

/** Figures of other articles; beside a statement they differ from, with the offer to follow its source. */
function OtherList({
  statements,
  beside,
}: {
  readonly statements: readonly Statement[];
  readonly beside?: Statement;
}) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {statements.map((other) => (
        <li key={other.id}>
          <Figure statement={other} /> <span className="faint">{sourceLine(other, t)}</span>{' '}
          {beside && <PreferSource statement={beside} other={other} />}
        </li>
      ))}
    </ul>
  );
}

function Uses({ detail: { uses } }: { readonly detail: StatementDetail }) {
  const { t } = useTranslation();
  if (uses.findings.length === 0 && uses.links.length === 0) return null;
  return (
    <div className="drawer-block">
      <h3>{t('statement.uses')}</h3>
      <ul className="plain-list">
        {uses.links.map(({ chainId, linkId, zh, why }) => (
          <li key={`${chainId} ${linkId} ${why}`}>
            <Link to={`/chains/${chainId}?link=${encodeURIComponent(linkId)}`}>{zh}</Link>{' '}
            <span className="faint">{why}</span>
          </li>
        ))}
        {uses.findings.map(({ id, title, verdict }) => (
          <li key={id}>
            <Link to={`/findings?f=${encodeURIComponent(id)}`}>{title}</Link>{' '}
            <span className="faint">{t(`findings.verdict.${verdict}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
