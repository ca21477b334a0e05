import { Alert } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourcePage, Statement } from '../../api/types.js';
import { type ShownStatement, useShownStatement } from '../../evidence/use-shown-statement.js';
import { AnnotatedText } from '../../text/annotated-text.js';
import { repeatedParagraphs } from '../../text/segment-text.js';
import { FoundNotice, useFoundWords } from './found-words.js';
import { type Kind, kinds, SourceFilters } from './source-filters.js';
import { StatementIndex } from './statement-index.js';

const nothingShown: ShownStatement = { id: null, show: () => undefined, hide: () => undefined };

/** The text of a source beside the list of what was read from it; both show what the filters let through. */
export function SourceReader(props: { readonly page: SourcePage; readonly isOld: boolean }) {
  const { page, isOld } = props;
  const { t } = useTranslation();
  const opened = useShownStatement();
  // What an earlier reading said counts no more, so there is nothing to open.
  const shown = isOld ? nothingShown : opened;
  const [chosenKinds, setKinds] = useState<readonly Kind[]>(kinds);
  const [measure, setMeasure] = useState<string | null>(null);
  const [hideRepeats, setHideRepeats] = useState(false);
  const { text } = page.source;
  const repeats = useMemo(
    () => (page.repeats.length > 0 ? page.repeats : repeatedParagraphs(text)),
    [page.repeats, text],
  );
  const statements = useMemo(
    () => page.statements.filter((one) => passes(one, chosenKinds, measure) || one.id === shown.id),
    [page.statements, chosenKinds, measure, shown.id],
  );
  const search = useFoundWords(page.found);
  useScrollTo(shown.id);
  const missing = shown.id !== null && !page.statements.some(({ id }) => id === shown.id);
  return (
    <div className="source-columns">
      <div>
        {missing && (
          <Alert type="warning" title={t('sources.missing', { id: shown.id })} style={{ marginBottom: 16 }} />
        )}
        {search !== null && <FoundNotice search={search} />}
        <AnnotatedText
          text={text}
          found={search?.hits}
          statements={statements}
          repeats={repeats}
          hideRepeats={hideRepeats}
          selected={shown.id}
          onSelect={shown.show}
        />
      </div>
      <aside className="source-aside">
        <SourceFilters
          statements={page.statements}
          kinds={chosenKinds}
          onKinds={setKinds}
          measure={measure}
          onMeasure={setMeasure}
          repeats={repeats.length}
          hideRepeats={hideRepeats}
          onHideRepeats={setHideRepeats}
        />
        <StatementIndex statements={statements} shown={shown} />
      </aside>
    </div>
  );
}

function passes(statement: Statement, chosen: readonly Kind[], measure: string | null): boolean {
  if (!chosen.includes(statement.kind)) return false;
  return measure === null || (statement.kind === 'observation' && statement.measure === measure);
}

/** Brings the marks of a statement into view when it is opened, also by a link from elsewhere. */
function useScrollTo(id: string | null): void {
  useEffect(() => {
    if (id === null) return;
    const mark = document.querySelector(`[data-ids~="${CSS.escape(id)}"]`);
    const box = mark?.getBoundingClientRect();
    if (!mark || !box) return;
    if (box.top < 90 || box.bottom > window.innerHeight - 60) mark.scrollIntoView({ block: 'center' });
  }, [id]);
}
