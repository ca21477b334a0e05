import { useTranslation } from 'react-i18next';
import type { Statement } from '../api/types.js';
import { useLanguage } from '../i18n/use-language.js';
import { Figure } from './figure.js';
import { statementLabel } from './statement-words.js';

/**
 * Several statements as a short column. Those that read alike (one figure told by several sources) are shown once,
 * with how many more say the same; beyond `limit` the rest is counted.
 */
export function Figures(props: { readonly statements: readonly Statement[]; readonly limit?: number }) {
  const { statements, limit = 4 } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const label = statementLabel(statement, t, language);
    groups.set(label, [...(groups.get(label) ?? []), statement]);
  }
  if (groups.size === 0) return <span className="faint">{t('common.none')}</span>;
  const left = groups.size - limit;
  return (
    <ul className="plain-list">
      {[...groups].slice(0, limit).map(([label, alike]) => (
        <li key={label}>
          <Figure statement={alike[0]} />
          {alike.length > 1 && <span className="faint"> {t('common.times', { count: alike.length })}</span>}
        </li>
      ))}
      {left > 0 && <li className="faint">{t('common.others', { count: left })}</li>}
    </ul>
  );
}
