import { useTranslation } from 'react-i18next';
import type { InvestRow, StatementMap } from '../../api/types.js';
import { Figures } from '../../evidence/figures.js';
import { InChinese } from '../../i18n/in-chinese.js';

/** A score with its parts: how much of the most each rule gave, why, and on what statements. */
export function InvestScore(props: {
  readonly score: InvestRow['score'];
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const { score, statements } = props;
  return (
    <section className="invest-part">
      <h3>{t('invest.scoreOf', { total: score.total })}</h3>
      <ul className="plain-list invest-score-parts">
        {score.parts.map(({ ruleId, zh, points, most, why, statementIds }) => (
          <li key={ruleId}>
            <p className="invest-score-head">
              <InChinese>{zh}</InChinese>
              <b>
                {points}
                <span className="faint"> / {most}</span>
              </b>
            </p>
            <span className={`invest-bar ${most < 0 ? 'invest-bar-takes' : ''}`} aria-hidden>
              <span style={{ width: `${most === 0 ? 0 : (100 * points) / most}%` }} />
            </span>
            <p className="faint">
              <InChinese>{why}</InChinese>
            </p>
            {statementIds.length > 0 && (
              <Figures statements={statementIds.flatMap((id) => statements[id] ?? [])} limit={2} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
