import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/types.js';
import { useLanguage } from '../i18n/use-language.js';
import { statementHint, statementLabel } from './statement-words.js';
import { useShownStatement } from './use-shown-statement.js';
import './evidence.css';

/**
 * A number that can be clicked to see its sentence. Every number of a source that the pages show is one of these.
 * Events and products are shown by their words. `undefined` (a statement that is gone) is shown as unknown.
 */
export function Figure(props: {
  readonly statement: Statement | undefined;
  readonly size?: 'normal' | 'large';
}) {
  const { statement, size = 'normal' } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { show } = useShownStatement();
  if (statement === undefined) return <span className="quiet">{t('common.unknown')}</span>;
  const note = noteOf(statement, t);
  return (
    <button
      type="button"
      className={`figure figure-${size}`}
      data-statement={statement.id}
      title={statementHint(statement, t)}
      onClick={() => show(statement.id)}
    >
      {statementLabel(statement, t, language)}
      {note !== null && <span className="figure-modality">{note}</span>}
    </button>
  );
}

/** What must be known beside the number: that it is doubtful, or not yet fact. */
function noteOf(statement: Statement, t: TFunction): string | null {
  if (statement.kind !== 'observation') return null;
  if (statement.suspect !== null) return t('statement.suspect');
  return statement.modality === 'actual' ? null : t(`modality.${statement.modality}`);
}
