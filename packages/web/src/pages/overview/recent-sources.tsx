import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Source } from '../../api/types.js';

/** The newest sources by publication. */
export function RecentSources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list recent">
      {sources.map((source) => (
        <li key={source.id}>
          <time className="faint">{source.published ?? t('common.undated')}</time>
          <Link to={`/sources/${source.id}`}>{source.title ?? source.name}</Link>
        </li>
      ))}
    </ul>
  );
}
