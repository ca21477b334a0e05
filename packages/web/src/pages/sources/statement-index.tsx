import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/types.js';
import { statementHint, statementLabel, statementTopic } from '../../evidence/statement-words.js';
import type { ShownStatement } from '../../evidence/use-shown-statement.js';
import { useLanguage } from '../../i18n/use-language.js';

/** The statements of a source in the order of its text; a click goes to the place and opens the drawer. */
export function StatementIndex(props: {
  readonly statements: readonly Statement[];
  readonly shown: ShownStatement;
}) {
  const { statements, shown } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  if (statements.length === 0) return <p className="quiet">{t('sources.noStatements')}</p>;
  return (
    <>
      <h2 style={{ fontSize: 16 }}>
        {t('sources.found')} <span className="faint">{statements.length}</span>
      </h2>
      <ol className="plain-list statement-index">
        {statements.map((statement) => (
          <li key={statement.id}>
            <button
              type="button"
              aria-current={statement.id === shown.id}
              title={statementHint(statement, t)}
              onClick={() => shown.show(statement.id)}
            >
              <b>{statementLabel(statement, t, language)}</b>
              <span className={statement.duplicate ? 'repeat' : undefined}>{statementTopic(statement)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
