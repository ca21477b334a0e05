import type { TFunction } from 'i18next';
import type { Statement } from '../api/types.js';
import { canonicalText, figureText } from '../format/amount-text.js';
import { explainTime } from '../format/explain-time.js';
import type { Language } from '../format/unit-scales.js';
import type { MarkedRange } from '../text/segment-text.js';

/** What stands for a statement in a line: its figure (a doubtful one as it was written), its event or its product. */
export function statementLabel(statement: Statement, t: TFunction, language: Language): string {
  if (statement.kind === 'observation') {
    return statement.suspect === null ? figureText(statement, language) : statement.quote;
  }
  if (statement.kind === 'event') return t(`eventType.${statement.type}`);
  return statement.object;
}

/** What a statement is about, in one line: measure of subject, project, or maker. */
export function statementTopic(statement: Statement): string {
  if (statement.kind === 'relation') return statement.subject;
  if (statement.kind === 'event') return statement.project ?? statement.parties.join('、');
  return [statement.subject, statement.object, statement.measure].filter((part) => part !== null).join(' · ');
}

/** The tooltip of a figure: its canonical value, its source and the date of it. */
export function statementHint(statement: Statement, t: TFunction): string {
  const canonical =
    statement.kind === 'observation' ? `${t('common.canonical')} ${canonicalText(statement)}\n` : '';
  return `${canonical}${sourceLine(statement, t)}\n${t('common.openSentence')}`;
}

/** Date and title of a statement's source. */
export function sourceLine({ source }: Pick<Statement, 'source'>, t: TFunction): string {
  return t('common.sourceLine', {
    title: source.title ?? source.name,
    date: source.published ?? t('common.undated'),
  });
}

/** What a growth or change is held against, in words; null when the statement compares nothing. */
export function baseWords(statement: Statement, t: TFunction, language: Language): string | null {
  if (statement.kind !== 'observation' || statement.base === null) return null;
  if (statement.base === 'yoy') return t('statement.yoy');
  return statement.base === 'mom' ? t('statement.mom') : explainTime(statement.base, language);
}

/** When a statement holds, in words; null for one that has no time at all, such as a product. */
export function timeWords(statement: Statement, language: Language): string | null {
  return statement.kind === 'relation' ? null : explainTime(statement.time, language);
}

const fields = ['measure', 'subject', 'object', 'time', 'base', 'modality', 'bound', 'role'] as const;

/** The words that gave a statement its fields, each with the field's name. */
export function fieldHints(statement: Statement, t: TFunction): readonly MarkedRange[] {
  if (statement.kind !== 'observation') return [];
  return fields.flatMap((field) =>
    (statement.because?.[field] ?? []).map(([start, end]) => ({ id: t(`statement.${field}`), start, end })),
  );
}
