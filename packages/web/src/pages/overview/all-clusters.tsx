import { useTranslation } from 'react-i18next';
import type { Statement } from '../../api/types.js';
import { Figure } from '../../evidence/figure.js';
import { statementTopic, timeWords } from '../../evidence/statement-words.js';
import { useLanguage } from '../../i18n/use-language.js';

const shown = 4;

/** Figures about all the clusters together, newest first. */
export function AllClusters({ statements }: { readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (statements.length === 0) return null;
  return (
    <dl className="all-clusters">
      <dt>{t('overview.allClusters')}</dt>
      {statements.slice(0, shown).map((statement) => (
        <dd key={statement.id}>
          <Figure statement={statement} />{' '}
          <span className="faint">
            {[statementTopic(statement), timeWords(statement, language)].filter(Boolean).join(' · ')}
          </span>
        </dd>
      ))}
    </dl>
  );
}
