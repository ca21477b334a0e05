import { useTranslation } from 'react-i18next';
import type { Language } from '../format/unit-scales.js';

/** The language the pages are in. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh';
}
