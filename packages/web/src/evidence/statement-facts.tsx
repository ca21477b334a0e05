import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Observation, Statement } from '../api/types.js';
import { canonicalText, figureText } from '../format/amount-text.js';
import type { Language } from '../format/unit-scales.js';
import { useLanguage } from '../i18n/use-language.js';
import { baseWords, timeWords } from './statement-words.js';

type Fact = readonly [label: string, value: ReactNode];

/** Everything a statement says, field by field; what its text leaves out is said to be unstated. */
export function StatementFacts({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [...ownFacts(statement, t, language), ...timeFacts(statement, t, language)];
  return <FactList facts={facts} />;
}

/** How a statement was read: span, rule, reader, id. */
export function ReadingFacts({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  const code = (text: string) => <span className="code">{text}</span>;
  const facts: readonly Fact[] = [
    [t('statement.span'), t('statement.spanValue', { start: statement.start, end: statement.end })],
    [t('statement.rule'), code(statement.rule)],
    [t('statement.reader'), code(statement.reader)],
    [t('statement.id'), code(statement.id)],
  ];
  return <FactList facts={facts} />;
}

function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ownFacts(statement: Statement, t: TFunction, language: Language): readonly Fact[] {
  const stated = (text: string | null) => text ?? <span className="faint">{t('common.unstated')}</span>;
  if (statement.kind === 'observation') return observationFacts(statement, t, language);
  if (statement.kind === 'event') {
    return [
      [t('statement.event'), t(`eventType.${statement.type}`)],
      [t('statement.project'), stated(statement.project)],
      [t('statement.parties'), stated(statement.parties.length === 0 ? null : statement.parties.join('、'))],
    ];
  }
  return [
    [t('statement.enterprise'), entityName(statement.subject, statement.subjectEntity)],
    [t('statement.product'), statement.object],
  ];
}

function observationFacts(seen: Observation, t: TFunction, language: Language): readonly Fact[] {
  const unstated = <span className="faint">{t('common.unstated')}</span>;
  const suspect: readonly Fact[] =
    seen.suspect === null
      ? []
      : [
          [
            t('statement.suspect'),
            <span key="suspect" className="tag tag-either" style={{ whiteSpace: 'normal' }}>
              {seen.suspect}
            </span>,
          ],
        ];
  return [
    [t('statement.value'), figureText(seen, language)],
    [
      t('statement.canonical'),
      <span key="canonical" className="code">
        {canonicalText(seen)}
      </span>,
    ],
    [t('statement.quote'), seen.quote],
    ...suspect,
    [t('statement.bound'), t(`bound.${seen.bound}`)],
    [t('statement.role'), t(`role.${seen.role}`)],
    [t('statement.measure'), seen.measure ?? unstated],
    [t('statement.subject'), seen.subject === null ? unstated : entityName(seen.subject, seen.subjectEntity)],
    [t('statement.object'), seen.object ?? unstated],
    [t('statement.modality'), t(`modality.${seen.modality}`)],
  ];
}

function entityName(name: string, id: string | null): ReactNode {
  return id === null ? name : <Link to={`/entities/${encodeURIComponent(id)}`}>{name}</Link>;
}

function timeFacts(statement: Statement, t: TFunction, language: Language): readonly Fact[] {
  const words = timeWords(statement, language);
  if (statement.kind === 'relation' || words === null) return [];
  const code = statement.time === null ? null : <span className="code quiet"> {statement.time}</span>;
  const time: Fact = [
    t('statement.time'),
    <span key="time">
      {words}
      {code}
    </span>,
  ];
  const base = baseWords(statement, t, language);
  return base === null ? [time] : [time, [t('statement.base'), base]];
}
