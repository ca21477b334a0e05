import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Finding, StatementMap } from '../../api/types.js';
import { Figure } from '../../evidence/figure.js';
import { closedWord } from '../../i18n/closed-words.js';
import { AnalysesNote } from '../../i18n/in-chinese.js';
import { useLanguage } from '../../i18n/use-language.js';

const shown = 6;

/** The findings that disagree, each with the figures concerned. */
export function DisagreementList(props: {
  readonly findings: readonly Finding[];
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const disagreeing = oncePerTitle(
    props.findings.filter(({ verdict, decision }) => verdict === 'disagrees' && decision?.standing !== true),
  );
  if (disagreeing.length === 0) return <p className="quiet">{t('overview.noDisagree')}</p>;
  return (
    <>
      <AnalysesNote />
      <ol className="plain-list disagreements">
        {disagreeing.slice(0, shown).map((finding) => (
          <li key={finding.id}>
            <h3 lang="zh-CN">
              <Link to={`/findings?f=${encodeURIComponent(finding.id)}`}>{finding.title}</Link>
            </h3>
            {finding.residual !== null && <p lang="zh-CN">{finding.residual}</p>}
            <p className="disagreement-figures">
              <span className="tag tag-short">{t(`findings.check.${finding.check}`)}</span>
              {finding.figures.slice(0, 4).map(({ role, statementId }) => (
                <span key={`${role} ${statementId}`}>
                  <span className="faint">{closedWord(role, language)}</span>{' '}
                  <Figure statement={props.statements[statementId]} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The same mistake told by several sources is listed once; the page of findings has each. */
function oncePerTitle(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [finding.title, finding])).values()];
}
