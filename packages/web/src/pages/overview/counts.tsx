import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Summary } from '../../api/types.js';

const counted = [
  ['documents', '/sources'],
  ['statements', '/statements'],
  ['names', '/entities'],
  ['events', '/statements?kind=event'],
  ['findings', '/findings'],
  ['chains', '/chains'],
] as const;

/** How much there is of each thing, each count leading to the list it counts. */
export function Counts({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list counts">
      {counted.map(([name, to]) => (
        <li key={name}>
          <Link to={to}>
            <b>{summary[name]}</b> {t(`overview.${name}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
