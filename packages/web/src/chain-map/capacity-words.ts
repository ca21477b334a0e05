import type { TFunction } from 'i18next';
import type { Link } from '../api/types.js';
import { amountText } from '../format/amount-text.js';
import type { Language } from '../format/unit-scales.js';

/** The capacities of a link, one text each: `105GW`, `9.4万吨(预计)`. A capacity without a number says unknown. */
export function capacityWords(link: Link, t: TFunction, language: Language): readonly string[] {
  return link.capacities.map(({ amount, modality }) => {
    const text = amountText(amount, language) ?? t('common.unknown');
    return modality === 'actual' ? text : t('common.bracketed', { text, note: t(`modality.${modality}`) });
  });
}
