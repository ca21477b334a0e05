import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Cluster, Statement, StatementMap } from '../../api/types.js';
import { Figure } from '../../evidence/figure.js';
import { sourceLine, timeWords } from '../../evidence/statement-words.js';
import { useLanguage } from '../../i18n/use-language.js';
import { distinctFigures } from './distinct-figures.js';

const shownFigures = 4;
const shownMembers = 6;

/** The clusters, each with its headline figure, a few more figures, and who belongs to it. */
export function ClusterGrid(props: {
  readonly clusters: readonly Cluster[];
  readonly statements: StatementMap;
}) {
  return (
    <ul className="plain-list cluster-grid">
      {props.clusters.map((cluster) => (
        <li key={cluster.id} className="cluster" data-cluster={cluster.id}>
          <ClusterCard cluster={cluster} statements={props.statements} />
        </li>
      ))}
    </ul>
  );
}

function ClusterCard({
  cluster,
  statements,
}: {
  readonly cluster: Cluster;
  readonly statements: StatementMap;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const figures = cluster.statementIds.flatMap((id) => statements[id] ?? []);
  const first = figures.find(({ id }) => id === cluster.headlineId);
  const rest = distinctFigures(figures, first);
  return (
    <>
      <h3>{language === 'zh' ? cluster.zh : cluster.en}</h3>
      {first === undefined ? (
        <p className="faint cluster-silent">{t('overview.noHeadline')}</p>
      ) : (
        <Headline statement={first} />
      )}
      {rest.length > 0 && (
        <ul className="plain-list cluster-more">
          {rest.slice(0, shownFigures - 1).map((statement) => (
            <li key={statement.id}>
              <span>
                {topic(statement, t)}
                <RowTime statement={statement} />
              </span>{' '}
              <Figure statement={statement} />
            </li>
          ))}
        </ul>
      )}
      <Members cluster={cluster} statements={statements} />
    </>
  );
}

/** The time of a row, where its source states one: the same measure often stands for several years. */
function RowTime({ statement }: { readonly statement: Statement }) {
  const language = useLanguage();
  if (statement.kind === 'relation' || statement.time === null) return null;
  return <span className="faint"> · {timeWords(statement, language)}</span>;
}

function Headline({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="cluster-headline">
      <Figure statement={statement} size="large" />
      <p>{[topic(statement, t), timeWords(statement, language)].filter(Boolean).join(' · ')}</p>
      <p className="faint cluster-source">{sourceLine(statement, t)}</p>
    </div>
  );
}

function topic(statement: Statement, t: TFunction): string {
  if (statement.kind !== 'observation') return statement.quote;
  const named = [statement.object, statement.measure].filter((part) => part !== null).join(' ');
  const about = named === '' ? (statement.subject ?? t('overview.noMeasure')) : named;
  const moved = statement.role === 'change' || statement.role === 'growth';
  return moved ? t('common.bracketed', { text: about, note: t(`role.${statement.role}`) }) : about;
}

function Members({ cluster, statements }: { readonly cluster: Cluster; readonly statements: StatementMap }) {
  const { t } = useTranslation();
  if (cluster.members.length === 0) return null;
  return (
    <details className="cluster-members">
      <summary>{t('overview.members', { count: cluster.members.length })}</summary>
      <ul className="plain-list">
        {cluster.members.slice(0, shownMembers * 3).map((member) => (
          <li key={member.name} title={member.why}>
            <Link to={`/entities?q=${encodeURIComponent(member.name)}`}>{member.name}</Link>{' '}
            {member.statementIds.slice(0, 2).map((id) => (
              <Figure key={id} statement={statements[id]} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
