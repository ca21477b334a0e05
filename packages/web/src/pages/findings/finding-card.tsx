import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Coefficient, Finding, Statement, StatementMap } from '../../api/types.js';
import { CoefficientCard } from '../../evidence/coefficient-card.js';
import { Figure } from '../../evidence/figure.js';
import { Sentence } from '../../evidence/sentence.js';
import { sourceLine } from '../../evidence/statement-words.js';
import { amountText, canonicalAmount } from '../../format/amount-text.js';
import { closedWord } from '../../i18n/closed-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { DecideFinding } from './decide-finding.js';
import { groupFigures, type SentenceGroup } from './group-figures.js';

const verdictTone = {
  disagrees: 'short',
  undecided: 'unknown',
  'agrees-rounded': 'ample',
  agrees: 'ample',
} as const;

/** One finding: its sentences side by side with the figures marked, the arithmetic, and what would settle it. */
export function FindingCard(props: {
  readonly finding: Finding;
  readonly statements: StatementMap;
  readonly coefficients: readonly Coefficient[];
  readonly wanted: boolean;
  readonly onDecided: (finding: Finding) => void;
}) {
  const { finding, statements, coefficients, wanted, onDecided } = props;
  const { t } = useTranslation();
  const tone = verdictTone[finding.verdict];
  return (
    <article
      id={finding.id}
      className={`panel finding ${wanted ? 'finding-wanted' : ''}`}
      data-verdict={finding.verdict}
    >
      <header>
        <p className="finding-tags">
          <span className={`tag tag-${tone}`}>{t(`findings.verdict.${finding.verdict}`)}</span>
          <span className="tag">{t(`findings.check.${finding.check}`)}</span>
          {finding.verdict === 'disagrees' && (
            <span className="faint">
              {t('findings.severityLabel', { level: t(`findings.severity.${finding.severity}`) })}
            </span>
          )}
        </p>
        <h2 lang="zh-CN">{finding.title}</h2>
        <p className="quiet" lang="zh-CN">
          {finding.why}
        </p>
      </header>
      <div className="finding-sentences">
        {groupFigures(finding, statements).map((group) => (
          <FiguresOfSentence key={group.key} group={group} />
        ))}
      </div>
      <Arithmetic finding={finding} />
      {coefficients.map((coefficient) => (
        <CoefficientCard key={coefficient.id} coefficient={coefficient} />
      ))}
      {(finding.verdict === 'disagrees' || finding.verdict === 'undecided' || finding.decision !== null) && (
        <DecideFinding finding={finding} onDecided={onDecided} />
      )}
    </article>
  );
}

function FiguresOfSentence({ group }: { readonly group: SentenceGroup }) {
  const language = useLanguage();
  const { t } = useTranslation();
  const [first] = group.figures;
  const statements = group.figures.flatMap(({ statement }) => statement ?? []);
  return (
    <section className="finding-sentence">
      <dl className="finding-figures">
        {group.figures.map(({ role, statement, statementId }) => (
          <div key={`${role} ${statementId}`}>
            <dt>{closedWord(role, language)}</dt>
            <dd>
              <Figure statement={statement} />
            </dd>
          </div>
        ))}
      </dl>
      {first?.statement !== undefined && <SentenceOf statement={first.statement} also={statements} />}
      {first?.statement === undefined && <p className="quiet">{t('common.unknown')}</p>}
    </section>
  );
}

function SentenceOf({
  statement,
  also,
}: {
  readonly statement: Statement;
  readonly also: readonly Statement[];
}) {
  const { t } = useTranslation();
  return (
    <>
      <Sentence statement={statement} also={also} allStrong />
      <p className="faint">
        <Link to={`/sources/${statement.sourceId}?s=${encodeURIComponent(statement.id)}`}>
          {sourceLine(statement, t)}
        </Link>
      </p>
    </>
  );
}

function Arithmetic({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { stated, expected } = finding;
  const rows = [
    [t('findings.residual'), finding.residual],
    [t('findings.likely'), finding.likely],
    [t('findings.missing'), finding.missing === finding.settle ? null : finding.missing],
    [t('findings.settle'), finding.settle],
    [t('findings.tolerance'), finding.verdict === 'agrees' ? null : finding.tolerance],
  ] as const;
  return (
    <div className="finding-arithmetic">
      <div>
        <h3>{t('findings.formula')}</h3>
        <p className="formula" lang="zh-CN">
          {finding.formula}
        </p>
        {stated !== null && expected !== null && (
          <p className="finding-compare">
            <span title={canonicalAmount(stated)}>
              {t('findings.stated')} <b>{amountText(stated, language, 8) ?? t('common.unknown')}</b>
            </span>
            <span title={canonicalAmount(expected)}>
              {t('findings.expected')} <b>{amountText(expected, language) ?? t('common.unknown')}</b>
            </span>
          </p>
        )}
      </div>
      <dl className="facts">
        {rows.map(([label, value]) =>
          value === null ? null : (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd lang="zh-CN">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}
