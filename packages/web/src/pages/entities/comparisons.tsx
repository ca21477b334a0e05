import { useTranslation } from 'react-i18next';
import { questions } from '../../api/questions.js';
import type { Comparison, Statement } from '../../api/types.js';
import { Figure } from '../../evidence/figure.js';
import { sourceLine, statementTopic } from '../../evidence/statement-words.js';
import { useLoad } from '../../api/use-load.js';
import { Loaded, Section } from '../../shell/loaded.js';

/** What several articles say of one thing: where they differ first, each figure with its source. */
export function Comparisons({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const load = useLoad(`entity ${id} comparisons`, () => questions.comparisons(id));
  if (load.kind === 'loading') return <p className="faint">{t('comparisons.loading')}</p>;
  if (load.kind === 'failed') return <Loaded load={load}>{() => null}</Loaded>;
  const { comparisons, statements } = load.data;
  if (comparisons.length === 0) return null;
  return (
    <Section title={t('comparisons.title')}>
      <p className="faint">{t('comparisons.lead')}</p>
      <ul className="plain-list">
        {comparisons.map((comparison) => (
          <Row
            key={comparison.statementIds.join()}
            comparison={comparison}
            statements={comparison.statementIds.flatMap((one) => statements[one] ?? [])}
          />
        ))}
      </ul>
    </Section>
  );
}

function Row(props: { readonly comparison: Comparison; readonly statements: readonly Statement[] }) {
  const { t } = useTranslation();
  const { comparison, statements } = props;
  const [first] = statements;
  if (first === undefined) return null;
  const agrees = comparison.verdict === 'agree';
  const verdict = agrees ? t('comparisons.agree', { count: comparison.articles }) : t('comparisons.differ');
  return (
    <li style={{ padding: '10px 0', borderBottom: '1px solid var(--line)' }}>
      <p>
        <span className={agrees ? 'tag tag-ample' : 'tag tag-short'}>{verdict}</span> {statementTopic(first)}
        {first.kind === 'observation' && first.time !== null && <span className="faint"> {first.time}</span>}
      </p>
      {statements.map((one) => (
        <p key={one.id}>
          <Figure statement={one} /> <span className="faint">{sourceLine(one, t)}</span>
        </p>
      ))}
    </li>
  );
}
