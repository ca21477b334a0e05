import type { TFunction } from 'i18next';
import type { Decision, Observation } from '../api/types.js';
import { figureText } from '../format/amount-text.js';

/** What was put right, in words: the figure as one, and every other field by its name. */
export function fieldWords(fields: Decision['fields'], t: TFunction): string {
  const {
    value,
    value2 = null,
    unit = null,
    of = null,
    per = null,
    bound,
    role: _,
    modality,
    ...words
  } = fields;
  const figure =
    typeof value === 'string'
      ? [`${t('statement.value')} ${figureText({ value, value2, unit, of, per, bound: boundOf(bound) })}`]
      : [];
  const state = modality
    ? [`${t('statement.modality')} ${t(`modality.${modality as Observation['modality']}`)}`]
    : [];
  const others = Object.entries(words).map(
    ([field, said]) => `${t(`statement.${field as 'measure'}`)} ${said ?? t('decisions.empty')}`,
  );
  return [...figure, ...others, ...state].join(t('common.listSeparator'));
}

const boundOf = (bound: string | null | undefined): Observation['bound'] =>
  bound === '~' || bound === '>' || bound === '<' ? bound : '=';
