import { useLanguage } from '../../i18n/use-language.js';
import type { RefusedLine } from '../../api/types.js';

/** What was not taken in, a line each. */
export function RefusedLines({ lines }: { readonly lines: readonly RefusedLine[] }) {
  const language = useLanguage();
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list refused-lines" role="alert">
      {lines.map((line, at) => (
        <li key={`${at} ${line.en}`}>{line[language]}</li>
      ))}
    </ul>
  );
}
